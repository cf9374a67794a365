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

/**
 * Gets ready to say everything in `language`, and remembers it.
 *
 * @returns what is spoken: Thai, when the words of the other language do not come
 */
export async function speak(language: Language): Promise<Language> {
  localStorage.setItem(key, language)
  if (language === 'en') words.en ??= await englishWords()
  const spoken = words[language] ? language : 'th'
  document.documentElement.lang = spoken
  return spoken
}

const englishWords = (): Promise<Words | undefined> =>
  import('../shared/texts/en/pages').then(({ pages }) => pages).catch(() => undefined)

export const LanguageContext = createContext<Language>('th')
export const useWords = (): Words => words[useContext(LanguageContext)] ?? th

/** Says a course's own words, and a day (UTC ms), in the language of the pages. */
export function useSay(): { pick: (text: Bilingual) => string; date: (ms: number) => string } {
  const language = useContext(LanguageContext)
  return { pick: (text) => pick(text, language), date: (ms) => showDate(ms, language) }
}
