/** What is said when something went wrong on our side. Nothing is lost, and the learner is told so. */
import type { Saying } from '../../shared/chat'
import { textsIn } from '../../shared/texts'
import { quickHelp } from './common'
import type { World } from './flow'

/** An event that could not be answered at all: it is kept for the office. */
export const sorry = (world: World): Saying => ({
  kind: 'words',
  text: textsIn(world.person.language).common.sorry,
  quick: quickHelp(world),
})

/** The place where the conversation stood is not known to this version any more. */
export const lostPlace = (world: World): Saying => ({
  kind: 'words',
  text: textsIn(world.person.language).common.lostPlace,
})
