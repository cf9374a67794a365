/** The language of the pages: what the person chose in the chat, remembered for the next opening; Thai before that. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../shared/person'
import { pages as en } from '../shared/texts/en/pages'
import { pages as th } from '../shared/texts/th/pages'

const key = 'riandee.language'

export type Words = typeof th

export const words: Record<Language, Words> = { th, en }

export function lastLanguage(): Language {
  return localStorage.getItem(key) === 'en' ? 'en' : 'th'
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language)
  document.documentElement.lang = language
}

export const WordsContext = createContext<Words>(th)
export const useWords = (): Words => useContext(WordsContext)
