/**
 * What the pages of the mini-app say. They import this folder alone, so that the phone does not carry what the chat says.
 * A line break stands where the voice pauses: each part stays whole on the screen while it fits.
 */
import { badges } from './badges'
import { cheers } from './cheers'
import { frame } from './frame'
import { sharing } from './sharing'
import { showcase } from './showcase'

export const pages = { ...frame, badges, cheers, sharing, showcase }
