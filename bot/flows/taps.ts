/**
 * Which flow owns which button. Buttons of learning act only on what is there: without consent nothing is, and the
 * flows of learning ask for it themselves.
 */
import type { ChatState } from '../../shared/chat'
import type { Choice, ChoiceOf } from '../../shared/choice'
import { type Deed, may } from '../../shared/roles'
import { takeBadge } from './award'
import { askSearch, showCourse, showShelf } from './catalogue'
import { doCheer, setCheerWay, thankAll } from './cheers'
import * as classLearners from './class-learners'
import * as classList from './class-list'
import * as classOpening from './class-opening'
import * as classes from './classes'
import { askConsent, mayRecord } from './consent'
import { enrol } from './enrolment'
import { rate } from './finished'
import type { Outcome, World } from './flow'
import { handBack } from './hand-over'
import { closeHelp } from './help'
import * as helping from './helping'
import { drop, keep } from './keepsakes'
import * as lesson from './lesson'
import { leaveClass } from './my-class'
import { notYours } from './not-yours'
import { deleteAll, withdraw } from './own-data'
import { agreePhone, forgetPhone, phoneMe, refusePhone } from './phone'
import { goToPlace } from './places'
import * as test from './post-test'
import { answerCard, arrangeCard } from './review'
import { pause, setAddress, setLanguage, setting } from './settings'
import { noSchool, setProvince, showRegion } from './settings-place'
import { acceptRole, declineRole, invite, takeRole } from './team'
import { consent, consentLater, nameLater, tapName, tellMore } from './welcome'

type Taken<Kind extends Choice['kind']> = (state: ChatState, choice: ChoiceOf<Kind>, world: World) => Outcome

/** What a button asks of whoever taps it: nothing, consent to remember, or a role that may do a deed. */
export type Need = 'nothing' | 'consent' | Deed
interface Owner<Kind extends Choice['kind']> {
  need: Need
  taken: Taken<Kind>
}
type Owners = { [Kind in Choice['kind']]: Owner<Kind> }

const forAnyone = <Kind extends Choice['kind']>(taken: Taken<Kind>): Owner<Kind> => ({
  need: 'nothing',
  taken,
})

/** Needs consent: asks for it where there is none, and remembers nothing meanwhile. */
const withConsent = <Kind extends Choice['kind']>(taken: Taken<Kind>): Owner<Kind> => ({
  need: 'consent',
  taken,
})

/** Needs a role, and consent like everything that is kept: who has it no longer, or never had, hears so, and nothing is done. */
const forStaff = <Kind extends Choice['kind']>(need: Deed, taken: Taken<Kind>): Owner<Kind> => ({
  need,
  taken,
})

/** A province is asked for when a class is opened, too: the button says of what it is. */
const ofClass =
  <Kind extends 'region' | 'province'>(opening: Taken<Kind>, own: Taken<Kind>): Taken<Kind> =>
  (state, choice, world) => {
    if (!('of' in choice)) return own(state, choice, world)
    return may(world.person.roles, 'open-class') ? opening(state, choice, world) : notYours(state, world)
  }

const owners: Owners = {
  go: forAnyone((state, { to }, world) => goToPlace(state, to, world)),
  consent: forAnyone(consent),
  'consent-more': forAnyone((state, _, world) => tellMore(state, world)),
  'consent-later': forAnyone((state, _, world) => consentLater(state, world)),
  name: withConsent(tapName),
  'name-later': withConsent((state, _, world) => nameLater(state, world)),
  address: withConsent(setAddress),
  language: forAnyone((state, { language }, world) => setLanguage(state, language, world)),
  shelf: forAnyone(showShelf),
  search: forAnyone((state, _, world) => askSearch(state, world)),
  course: forAnyone((state, { course }, world) => showCourse(state, course, world)),
  enrol: forAnyone((state, { course }, world) =>
    mayRecord(world) ? enrol(state, course, world) : askConsent(world, course),
  ),
  lesson: withConsent(lesson.openLesson),
  watched: withConsent(lesson.lessonWatched),
  summary: withConsent(lesson.showSummary),
  'practice-later': withConsent(lesson.skipPractice),
  answer: withConsent(lesson.answerLesson),
  arrange: withConsent(lesson.arrangeLesson),
  next: withConsent(lesson.nextAfter),
  why: withConsent(lesson.showWhy),
  test: withConsent(test.openTest),
  try: withConsent(test.tryAnswer),
  'try-arrange': withConsent(test.tryArrange),
  change: withConsent(test.changeAnswer),
  check: withConsent(test.checkAnswers),
  send: withConsent(test.sendAnswers),
  reasons: withConsent(test.showReasons),
  rate: withConsent(rate),
  card: withConsent(answerCard),
  'card-arrange': withConsent(arrangeCard),
  keep: withConsent(keep),
  drop: withConsent(drop),
  setting: forAnyone(setting),
  region: withConsent(ofClass(classOpening.showRegion, showRegion)),
  province: withConsent(ofClass(classOpening.chooseProvince, setProvince)),
  'school-none': withConsent((state, _, world) => noSchool(state, world)),
  pause: withConsent(pause),
  withdraw: forAnyone((state, _, world) => withdraw(state, world)),
  'delete-all': forAnyone((state, _, world) => deleteAll(state, world)),
  badge: withConsent(takeBadge),
  'help-close': withConsent(closeHelp),
  'help-back': withConsent(handBack),
  'phone-me': withConsent(phoneMe),
  'phone-agree': withConsent(agreePhone),
  'phone-no': withConsent(refusePhone),
  'phone-forget': withConsent(forgetPhone),
  'role-accept': forAnyone(acceptRole),
  'role-decline': forAnyone(declineRole),
  invite: forStaff('see-team', invite),
  'role-take': forStaff('take-role', takeRole),
  'class-open': forStaff('open-class', classOpening.chooseCourse),
  'class-own-school': forStaff('open-class', classOpening.ownSchool),
  'class-start': forStaff('open-class', classOpening.chooseStart),
  'class-no-goal': forStaff('open-class', classOpening.noGoal),
  class: forStaff('lead-class', classes.showClass),
  'class-learners': forStaff('lead-class', classLearners.showLearners),
  'class-learner': forStaff('lead-class', classLearners.showLearner),
  'class-move': forStaff('lead-class', classLearners.moveLearner),
  'class-pause': forStaff('lead-class', classes.pauseClass),
  'class-hand': forStaff('lead-class', classes.handClass),
  'class-bind': forStaff('lead-class', classes.bindClass),
  'class-list': forStaff('lead-class', classList.askList),
  'list-add': forStaff('lead-class', classList.addList),
  'list-drop': forStaff('lead-class', classList.dropList),
  'class-leave': withConsent(leaveClass),
  'help-answer': forStaff('answer-help', helping.answerHelp),
  'help-phone': forStaff('answer-help', helping.askToPhone),
  'help-done': forStaff('answer-help', helping.doneHelp),
  cheer: withConsent(doCheer),
  'cheers-thanks': withConsent(thankAll),
  'cheer-way': withConsent(setCheerWay),
}

/** What a button of this kind asks of whoever taps it. */
export const needOf = (kind: Choice['kind']): Need => owners[kind].need

/** Hands a tap to the flow that owns the button, if whoever taps has what it needs. */
export function tapped(state: ChatState, choice: Choice, world: World): Outcome {
  // The table gives each kind a flow of that kind; TypeScript cannot follow the pair through one call.
  const { need, taken } = owners[choice.kind] as Owner<Choice['kind']>
  if (need === 'nothing') return taken(state, choice, world)
  if (need !== 'consent' && !may(world.person.roles, need)) return notYours(state, world)
  if (!mayRecord(world)) return askConsent(world)
  return taken(state, choice, world)
}
