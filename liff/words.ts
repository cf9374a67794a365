/** The language of the pages: what the person chose in the chat, remembered for the next opening; Thai before that. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Bilingual } from '../shared/course'
import { showDate } from '../shared/dates'
import type { Language } from '../shared/person'
import { pick } from '../shared/pick'
import { pages as th } from '../shared/texts/th/pages'

const key = 'riandee.language'

export type Words = typeof th

/** Thai comes with the program, the other language when somebody speaks it. */
const words: { th: Words; en?: Words } = { th }

export const lastLanguage = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'th')

/** Gets ready to say everything in `language`, and remembers it. Throws when its words cannot be fetched. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en') words.en ??= (await import('../shared/texts/en/pages')).pages
  localStorage.setItem(key, language)
  document.documentElement.lang = language
}

export const LanguageContext = createContext<Language>('th')
export const useWords = (): Words => words[useContext(LanguageContext)] ?? th

/** Says a course's own words, and a day (UTC ms), in the language of the pages. */
export function useSay(): { pick: (text: Bilingual) => string; date: (ms: number) => string } {
  const language = useContext(LanguageContext)
  return { pick: (text) => pick(text, language), date: (ms) => showDate(ms, language) }
}
