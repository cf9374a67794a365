/** What the pages of the mini-app say, in English. */
import type { pages as form } from '../../th/pages'
import { badges } from './badges'
import { cheers } from './cheers'
import { frame } from './frame'
import { sharing } from './sharing'
import { showcase } from './showcase'

export const pages: typeof form = { ...frame, badges, cheers, sharing, showcase }
