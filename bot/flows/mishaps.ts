/** What is said when something went wrong on our side. Nothing is lost, and the learner is told so. */

import type { Language } from '../../shared/person'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { quickHelp } from './way-on'

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
