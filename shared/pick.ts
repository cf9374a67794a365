/** Words in two languages, and which of them to say. */
import type { Bilingual } from './course'
import type { Language } from './person'

/** A course's own text in the wanted language; Thai when there is no translation. */
export const pick = (text: Bilingual, language: Language): string => text[language] ?? text.th
