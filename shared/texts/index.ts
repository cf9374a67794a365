/**
 * Every sentence the bot says, by language. Thai (`th/`) is the form, English (`en/`) must fit it. A subject is one
 * file in each folder that exports a constant of its own name. Functions take named arguments; nothing runs at import.
 */
import type { Language } from '../person'
import { en } from './en'
import { type Texts, th } from './th'

export { pick } from '../pick'
export type { Texts } from './th'

const all: Record<Language, Texts> = { th, en }

/** All texts in one language. */
export const textsIn = (language: Language): Texts => all[language]
