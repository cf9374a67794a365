/** Everything a flow may need about one conversation, as the reads of `glance.ts` found it. */
import { ChatEvent, ChatState } from '../shared/chat'
import type { CheerKept } from '../shared/cheer'
import type { Attempt, Card, Class, Enrolment, HelpRequest, Keepsake, Person } from '../shared/person'
import { readRoles } from '../shared/roles'
import { readWords, type Saying } from '../shared/saying'
import { calledIn } from './called'
import { readCheer, readWishes } from './cheers'
import { readClass } from './classes'
import type { Row } from './database'
import type { Glance } from './glance'

/** An event waiting for its turn. */
export interface Waiting {
  conversation: string
  at: number
  eventId: string
  receivedAt: number
  replyToken?: string
  tries: number
  /** Undefined when the stored event no longer fits: from an older version of the bot. */
  event?: ChatEvent
}

/** Words of an earlier turn that never reached LINE. */
export interface Unspoken {
  conversation: string
  at: number
  eventId: string
  say: Saying[]
}

/** What one read says about a conversation. */
export interface Scene {
  /** The oldest event that waits; absent when all is done. */
  next?: Waiting
  /** 0 before the first turn. */
  seq: number
  /** `menu` for a newcomer, and when a stored state no longer fits. */
  state: ChatState
  /** False when there was a state that no longer fits. */
  stateFits: boolean
  person: Person
  /** Where LINE reaches the person; absent for a whole group. */
  lineUserId?: string
  unspoken: Unspoken[]
  enrolments: Enrolment[]
  dueCards: Card[]
  keepsakes: Keepsake[]
  help?: HelpRequest
  /** In which this person learns, the newest first. */
  classes: Class[]
  /** Those the learner was not told of yet, oldest first. */
  cheers: CheerKept[]
  /** Changes whenever a course is added, corrected or retired. */
  catalogueStamp: string
}

/** What the reads of a glance found, in plain words; events and states are parsed, since older versions wrote them too. */
export function readScene(glance: Glance, conversation: string, person: string, now: number): Scene {
  const last = glance.last[0]
  const state = ChatState.safeParse(last ? jsonIn(last.state) : { at: 'menu' })
  const { lineUserId, ...known } = readPerson(glance.person[0])
  return {
    next: readWaiting(glance.next[0], conversation),
    seq: Number(last?.seq ?? 0),
    state: state.success ? state.data : { at: 'menu' },
    stateFits: state.success,
    person: { id: person, ...known, lastAt: last && Number(last.at) },
    lineUserId,
    unspoken: glance.unspoken.map(({ at, event_id, say }) => ({
      ...{ conversation, at: Number(at), eventId: String(event_id) },
      say: readWords(jsonIn(say)),
    })),
    enrolments: readEnrolments(glance),
    dueCards: dueCards(glance.enrolments, now),
    keepsakes: glance.keepsakes.map((row) => ({
      ...{ id: String(row.id), lineMessageId: String(row.line_message_id), at: Number(row.at), kept: false },
      media: row.media as Keepsake['media'], // one of its words: our own writer put it there
    })),
    help: glance.help[0] && readHelp(glance.help[0]),
    classes: glance.classes.map(readClass),
    cheers: glance.cheers.map(readCheer),
    catalogueStamp: String(glance.stamp[0]?.value ?? ''),
  }
}

const jsonIn = (value: unknown): unknown => JSON.parse(String(value))
const textIn = (value: unknown): string | undefined => (value === null ? undefined : String(value))
const numberIn = (value: unknown): number | undefined => (value === null ? undefined : Number(value))

/** Somebody of whom there is no row is a whole group. The words are those our own writers put there. */
function readPerson(row?: Row): Omit<Person, 'id' | 'lastAt'> & { lineUserId?: string } {
  if (!row) return { language: 'th', address: 'khun', menu: 'newcomer', roles: [] }
  return {
    language: row.language === 'en' ? 'en' : 'th',
    name: textIn(row.name),
    address: row.address as Person['address'],
    consent: numberIn(row.consent),
    province: textIn(row.province),
    school: textIn(row.school),
    pausedUntil: numberIn(row.paused_until),
    menu: row.menu as Person['menu'],
    roles: readRoles(row.roles === null ? [] : jsonIn(row.roles)),
    phone: textIn(row.phone),
    cheers: row.takes === null ? undefined : readWishes(row),
    lineUserId: textIn(row.line_user_id),
  }
}

const readHelp = (row: Row): HelpRequest => ({
  id: String(row.id),
  at: Number(row.at),
  class: textIn(row.class),
  helper: row.person === null ? undefined : calledIn(row),
  handedOverUntil: numberIn(row.handed_over_until),
  answeredAt: numberIn(row.answered_at),
  said: Number(row.said),
  saidAt: numberIn(row.said_at),
})

function readWaiting(row: Row | undefined, conversation: string): Waiting | undefined {
  if (!row) return undefined
  const event = ChatEvent.safeParse(jsonIn(row.payload))
  return {
    conversation,
    at: Number(row.at),
    eventId: String(row.event_id),
    receivedAt: Number(row.received_at),
    replyToken: textIn(row.reply_token),
    tries: Number(row.tries),
    event: event.success ? event.data : undefined,
  }
}

function readEnrolments({ enrolments, done, attempts, tried }: Glance): Enrolment[] {
  const doneIn = Map.groupBy(done, (row) => row.enrolment)
  const triesOf = Map.groupBy(attempts, (row) => row.enrolment)
  const answersOf = Map.groupBy(tried, (row) => row.attempt)
  return enrolments.map((row) => {
    const here = (what: string) => (doneIn.get(row.id) ?? []).filter((one) => one.what === what)
    return {
      id: String(row.id),
      course: String(row.course),
      edition: Number(row.edition),
      at: Number(row.at),
      finishedAt: numberIn(row.finished_at),
      watched: here('watched').map(({ id }) => String(id)),
      practised: here('practised').map(({ id }) => String(id)),
      answers: here('answered').map((one) => ({
        ...answer(one.id, one.value),
        right: one.right === 1,
      })),
      ratings: here('rated').map(({ id, value }) => ({ what: id, value })) as Enrolment['ratings'], // our own words
      attempts: (triesOf.get(row.id) ?? []).map((one) => readAttempt(one, answersOf.get(one.id) ?? [])),
    }
  })
}

const answer = (question: unknown, picks: unknown) => ({
  question: String(question),
  picks: jsonIn(picks) as string[], // written by our own statement
})

const readAttempt = (row: Row, answers: Row[]): Attempt => ({
  id: String(row.id),
  number: Number(row.number),
  startedAt: Number(row.started_at),
  sentAt: numberIn(row.sent_at),
  right: numberIn(row.right),
  of: numberIn(row.of),
  passed: row.passed === null ? undefined : row.passed === 1,
  answers: answers.map(({ question, picks }) => answer(question, picks)),
})

/** The three most overdue of all cards whose day has come. */
function dueCards(enrolments: Row[], now: number): Card[] {
  const all = enrolments.flatMap((row): Card[] => {
    const { id, course, edition, cards } = row
    const plans = Object.entries((cards === null ? {} : jsonIn(cards)) as Record<string, CardPlan>) // as `learning.ts` writes
    return plans.map(([question, plan]) => ({
      ...{ enrolment: String(id), course: String(course), edition: Number(edition), question },
      ...plan,
    }))
  })
  return all
    .filter(({ dueAt }) => dueAt <= now)
    .sort((a, b) => a.dueAt - b.dueAt)
    .slice(0, 3)
}

type CardPlan = Pick<Card, 'stage' | 'dueAt'>
