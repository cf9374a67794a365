/**
 * The places one can go to by button, rich menu or typed words, each with its flow. Places that record something ask
 * for consent first.
 */
import type { ChatState } from '../../shared/chat'
import type { Place } from '../../shared/choice'
import { showBadges } from './badges'
import { showCatalogue } from './catalogue'
import { askCourse } from './class-opening'
import { showClasses } from './classes'
import { askConsent, mayRecord } from './consent'
import { startFirst } from './enrolment'
import type { Outcome, World } from './flow'
import { askHelp } from './help'
import { showWaiting } from './helping'
import { rest, showAbout, showMenu } from './menu'
import { showMyClass } from './my-class'
import { offerReview } from './review'
import { showSettings } from './settings'
import { showTeam } from './team'
import { continueLearning, whereAmI } from './where'

type Goes = (state: ChatState, world: World) => Outcome

const withConsent =
  (goes: Goes): Goes =>
  (state, world) =>
    mayRecord(world) ? goes(state, world) : askConsent(world)

const start: Goes = (state, world) =>
  world.enrolments.length > 0 ? continueLearning(state, world) : startFirst(world)

const places: Record<Place, Goes> = {
  start: withConsent(start),
  continue: withConsent(continueLearning),
  courses: showCatalogue,
  where: withConsent(whereAmI),
  review: withConsent(offerReview),
  help: askHelp,
  settings: showSettings,
  about: showAbout,
  menu: showMenu,
  rest,
  'my-class': showMyClass,
  classes: showClasses,
  'open-class': askCourse,
  waiting: showWaiting,
  team: showTeam,
  badges: showBadges,
}

/** Goes to a place. */
export const goToPlace = (state: ChatState, to: Place, world: World): Outcome => places[to](state, world)
