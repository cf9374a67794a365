/** The vocabulary of typed wishes, joined. */
import type { Examples, Wish } from '../wish'
import { learning } from './learning'
import { ownThings } from './own-things'
import { people } from './people'
import { talking } from './talking'

export const examples = { ...learning, ...talking, ...people, ...ownThings } as Record<Wish, Examples>
