/** The vocabulary of typed wishes, joined. */
import type { Examples, Wish } from '../wish'
import { learning } from './learning'
import { ownThings } from './own-things'
import { people } from './people'
import { staff } from './staff'
import { talking } from './talking'

/** What people type for each wish: `whole` as a whole message, `within` also inside one. */
export const examples: Record<Wish, Examples> = { ...learning, ...talking, ...people, ...ownThings, ...staff }
