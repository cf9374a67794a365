/** What is said when something went wrong on our side. Nothing is lost, and the learner is told so. */
import type { Saying } from '../../shared/chat'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import { quickHelp } from './common'

/** An event that could not be answered at all: it is kept for the office. */
export const sorry = (language: Language): Saying => ({
  kind: 'words',
  text: textsIn(language).common.sorry,
  quick: quickHelp({ person: { language } }),
})

/** The place where the conversation stood is not known to this version any more. */
export const lostPlace = (language: Language): Saying => ({
  kind: 'words',
  text: textsIn(language).common.lostPlace,
})
