/**
 * What is done for each wish that was typed. Many mean something else in another step: "no" to a question about
 * consent is "not now", "again" in a lesson is its clip.
 */
import type { ChatState } from '../../shared/chat'
import { Place } from '../../shared/choice'
import { consentVersion } from '../../shared/consent'
import type { Button } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import type { Wish } from '../../shared/wishes/understand'
import { mayRecord } from './consent'
import { type Outcome, saying, type World } from './flow'
import { whenCheated, whenIll } from './help'
import { drop, keep, waitingKeepsake } from './keepsakes'
import { openLesson, showSummary, skipPractice } from './lesson'
import { greetAndStay, openStep, sayAndStay } from './open-step'
import { askDelete, showPrivacy } from './own-data'
import { refusePhone } from './phone'
import { goToPlace } from './places'
import { nextLesson, openStudy } from './progress'
import { setLanguage, setting } from './settings'
import { noSchool, setProvince } from './settings-place'
import { callName, wayOn } from './way-on'
import { consent, consentLater, nameLater } from './welcome'

type Granted = (state: ChatState, world: World) => Outcome
type Small = Exclude<Wish, Place>

const small: Record<Small, Granted> = {
  yes,
  no,
  skip,
  next: (state, world) => goToPlace(state, 'continue', world),
  again,
  summary,
  greeting,
  thanks: (state, world) => sayAndStay(state, textsIn(world.person.language).visits.thanks, world),
  goodbye,
  language: (state, world) => setting(state, { kind: 'setting', what: 'language' }, world),
  'language-th': (state, world) => setLanguage(state, 'th', world),
  'language-en': (state, world) => setLanguage(state, 'en', world),
  name: (state, world) => setting(state, { kind: 'setting', what: 'name' }, world),
  privacy: showPrivacy,
  delete: askDelete,
  family: (state, world) => sayAndStay(state, textsIn(world.person.language).visits.family, world),
  scam: whenCheated,
  emergency: whenIll,
  cannot,
}

const isPlace = (wish: Wish): wish is Place => Place.safeParse(wish).success

/** Does what was wished. A deletion is only ever asked about. */
export const grant = (state: ChatState, wish: Wish, world: World): Outcome =>
  isPlace(wish) ? goToPlace(state, wish, world) : small[wish](state, world)

/** Asks back, for a wish that was half understood. */
export function guess(state: ChatState, wish: Wish, world: World): Outcome {
  const texts = textsIn(world.person.language)
  const button = isPlace(wish) ? placeButton(wish, world) : undefined
  if (!button) return sayAndStay(state, texts.visits.notUnderstood, world)
  const menu: Button = { label: texts.common.menuButton, choice: { kind: 'go', to: 'menu' } }
  return saying(state, {
    kind: 'card',
    title: texts.visits.didYouMean({ what: button.label }),
    buttons: wish === 'menu' ? [button] : [button, menu],
  })
}

function placeButton(to: Place, world: World): Button {
  const { badges, classes, common, team } = textsIn(world.person.language)
  const labels: Record<Place, string> = {
    start: common.startButton,
    continue: common.continueButton,
    courses: common.coursesButton,
    where: common.whereButton,
    review: common.reviewButton,
    help: common.helpButton,
    settings: common.settingsButton,
    about: common.aboutButton,
    menu: common.menuButton,
    rest: common.restButton,
    'my-class': classes.classesButton,
    classes: classes.classesButton,
    'open-class': classes.openButton,
    waiting: classes.waitingButton,
    team: team.teamButton,
    badges: badges.button,
  }
  return { label: labels[to], choice: { kind: 'go', to }, look: to === 'help' ? 'people' : 'main' }
}

/** "Yes", typed: consent where it is asked for, a picture kept; a deletion never, that takes its button. */
function yes(state: ChatState, world: World): Outcome {
  const { settings } = textsIn(world.person.language)
  if (state.at === 'welcome.consenting')
    return consent(state, { kind: 'consent', version: consentVersion }, world)
  if (state.at === 'settings.deleting') return sayAndStay(state, settings.deleteTapOnly, world)
  const sent = waitingKeepsake(world)
  if (sent && mayRecord(world)) return keep(state, { kind: 'keep', keepsake: sent.id }, world)
  return state.at === 'menu' ? goToPlace(state, 'continue', world) : saying(state, ...openStep(state, world))
}

function no(state: ChatState, world: World): Outcome {
  const { visits } = textsIn(world.person.language)
  if (state.at === 'welcome.consenting') return consentLater(state, world)
  if (state.at === 'settings.deleting') return goToPlace(state, 'settings', world)
  const left = leave(state, world)
  if (left) return left
  const sent = waitingKeepsake(world)
  if (sent && mayRecord(world)) return drop(state, { kind: 'drop', keepsake: sent.id }, world)
  return sayAndStay(state, visits.noWorry, world)
}

/** Leaves a question that may be left open; undefined where none is. */
function leave(state: ChatState, world: World): Outcome | undefined {
  if (state.at === 'welcome.naming' || state.at === 'settings.naming') return nameLater(state, world)
  if (state.at === 'settings.province') return setProvince(state, { kind: 'province', province: null }, world)
  if (state.at === 'settings.school') return noSchool(state, world)
  if (state.at === 'settings.phone')
    return refusePhone(state, { kind: 'phone-no', request: state.request }, world)
  return undefined
}

function skip(state: ChatState, world: World): Outcome {
  if (state.at === 'welcome.consenting') return consentLater(state, world)
  if (state.at === 'lesson.practising' && mayRecord(world)) {
    const { enrolment, lesson } = state
    return skipPractice(state, { kind: 'practice-later', enrolment, lesson }, world)
  }
  return leave(state, world) ?? sayAndStay(state, textsIn(world.person.language).visits.noWorry, world)
}

/** The clip of the lesson that is open, once more; elsewhere the open step. */
function again(state: ChatState, world: World): Outcome {
  if ('lesson' in state && mayRecord(world)) {
    const { enrolment, lesson } = state
    return openLesson(state, { kind: 'lesson', enrolment, lesson }, world)
  }
  return state.at === 'menu' ? goToPlace(state, 'continue', world) : saying(state, ...openStep(state, world))
}

/** The summary of the lesson that is open, else of the one that comes next. */
function summary(state: ChatState, world: World): Outcome {
  if (!mayRecord(world)) return goToPlace(state, 'start', world)
  if ('lesson' in state) {
    const { enrolment, lesson } = state
    return showSummary(state, { kind: 'summary', enrolment, lesson }, world)
  }
  const study = openStudy(world)
  const lesson = study && nextLesson(study)
  if (!lesson) return goToPlace(state, 'continue', world)
  return showSummary(state, { kind: 'summary', enrolment: study.enrolment.id, lesson: lesson.id }, world)
}

function greeting(state: ChatState, world: World): Outcome {
  const { person } = world
  const texts = textsIn(person.language).visits
  const hello = texts.greeting({ name: callName(person, person.language) })
  const text = state.at === 'menu' ? hello : `${hello}\n${texts.greetingGoOn}`
  return greetAndStay(state, text, world)
}

/** A goodbye needs no step shown again: only the way back, for whenever they return. */
function goodbye(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language).visits
  const title = mayRecord(world) ? texts.goodbye : texts.goodbyeUnkept
  return saying(state, { kind: 'card', lines: [title], buttons: [wayOn(world, 'second')] })
}

/** A clip that cannot be seen or heard: its summary says the same. */
function cannot(state: ChatState, world: World): Outcome {
  const { common, help } = textsIn(world.person.language)
  const ask: Button = { label: common.helpButton, choice: { kind: 'go', to: 'help' }, look: 'people' }
  const read: Button[] =
    'lesson' in state && mayRecord(world)
      ? [
          {
            label: help.summaryButton,
            choice: { kind: 'summary', enrolment: state.enrolment, lesson: state.lesson },
            look: 'main',
          },
        ]
      : []
  return saying(state, {
    kind: 'card',
    title: help.cannotTitle,
    lines: help.cannotLines,
    buttons: [...read, ask],
  })
}
