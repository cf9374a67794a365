/**
 * A little world in memory: what the flows see, and how it changes once a turn is kept. Facts are kept as the database
 * keeps them: first answers stay, what has a key is there once. Decides nothing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Outcome, World } from '../bot/flows/flow'
import { Course, type Edition } from '../shared/course'
import type { Look, Seen } from '../shared/desk'
import type { Fact } from '../shared/fact'
import type { Attempt, Called, Card, Enrolment, HelpRequest, Keepsake, Person } from '../shared/person'

/** 21 November 2026, nine in the morning in Bangkok. */
export const aMorning = Date.UTC(2026, 10, 21, 2)

/** A world with what no flow sees: every review card that is planned, and LINE's name of the person. */
export interface LittleWorld extends World {
  planned: Card[]
  /** Told to a flow only when a name is being asked for, as in a real turn. */
  lineDisplayName: string
  /** Who answers requests for help. */
  team: Called[]
  /** What a look finds, as the store would. */
  find?: (look: Look) => Seen
  turns: number
}

const shelves = new URL('../shared/courses/', import.meta.url)

/** The courses that are shipped, as editions. Their media are named, not hashed: nothing here shows them. */
export const shippedCourses = (): Edition[] =>
  readdirSync(shelves)
    .sort()
    .map((id) => parse(readFileSync(new URL(`${id}/course.yaml`, shelves), 'utf8')))
    .map((file) => ({ course: Course.parse(file), edition: 1, revision: 1, retired: false }))

const stranger = (id: string, language: Person['language']): Person => ({
  id,
  language,
  address: 'khun',
  menu: 'newcomer',
  roles: [],
})

/** A world in which nothing has happened yet. */
export function newWorld(change: Partial<LittleWorld> = {}): LittleWorld {
  const catalogue = change.catalogue ?? shippedCourses()
  return {
    now: aMorning,
    freshId: 'fresh-0',
    chat: 'direct',
    person: stranger('somsri', 'th'),
    lineDisplayName: 'สมศรี 🌸',
    office: { name: 'โรงเรียนผู้สูงอายุบ้านดอนแก้ว', phone: '053123456' },
    site: (path) => `https://riandee.example${path}`,
    miniApp: (path) => `https://liff.line.me/1650000001-simulate${path}`,
    catalogue,
    course: (id, edition) => catalogue.find((e) => e.course.id === id && e.edition === edition)?.course,
    enrolments: [],
    dueCards: [],
    keepsakes: [],
    classes: [],
    cheers: [],
    here: 'somsri',
    planned: [],
    team: [],
    turns: 0,
    ...change,
  }
}

/** The world after a turn of this outcome was kept. What comes from inside is no visit. */
export function applyTurn(world: LittleWorld, outcome: Outcome, isVisit = true): LittleWorld {
  const kept = outcome.record.reduce(afterFact, world)
  const turns = world.turns + 1
  const lastAt = isVisit ? world.now : kept.person.lastAt
  return later({ ...kept, turns, freshId: `fresh-${turns}`, person: { ...kept.person, lastAt } }, 0)
}

/** The same world some time on: cards fall due. */
export function later(world: LittleWorld, ms: number): LittleWorld {
  const now = world.now + ms
  const due = world.planned.filter((card) => card.dueAt <= now).sort((a, b) => a.dueAt - b.dueAt)
  return { ...world, now, dueCards: due.slice(0, 3) }
}

type Of<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>
type Keep<Kind extends Fact['kind']> = (world: LittleWorld, fact: Of<Kind>) => LittleWorld

const personWith =
  <Kind extends Fact['kind']>(change: (fact: Of<Kind>) => Partial<Person>): Keep<Kind> =>
  (world, fact) => ({ ...world, person: { ...world.person, ...change(fact) } })

const ofPerson = {
  consented: personWith<'consented'>(({ version }) => ({ consent: version })),
  'consent-withdrawn': personWith<'consent-withdrawn'>(() => ({ consent: undefined, phone: undefined })),
  'phone-allowed': personWith<'phone-allowed'>(({ phone }) => ({ phone })),
  'phone-withdrawn': personWith<'phone-withdrawn'>(() => ({ phone: undefined })),
  named: personWith<'named'>(({ name }) => ({ name })),
  addressed: personWith<'addressed'>(({ address }) => ({ address })),
  'language-chosen': personWith<'language-chosen'>(({ language }) => ({ language })),
  'province-given': personWith<'province-given'>(({ province }) => ({ province: province ?? undefined })),
  'school-given': personWith<'school-given'>(({ school }) => ({ school: school ?? undefined })),
  paused: personWith<'paused'>(({ until }) => ({ pausedUntil: until ?? undefined })),
  'menu-linked': personWith<'menu-linked'>(({ menu }) => ({ menu })),
}

const isOfPerson = (kind: Fact['kind']): kind is keyof typeof ofPerson => Object.hasOwn(ofPerson, kind)

function afterFact(world: LittleWorld, fact: Fact): LittleWorld {
  if (isOfPerson(fact.kind)) return (ofPerson[fact.kind] as Keep<Fact['kind']>)(world, fact)
  switch (fact.kind) {
    case 'enrolled':
      return { ...world, enrolments: [freshEnrolment(fact, world.now), ...world.enrolments] }
    case 'card-planned':
    case 'card-done': {
      const { enrolment, question } = fact
      const others = world.planned.filter((c) => c.enrolment !== enrolment || c.question !== question)
      const planned = fact.kind === 'card-planned' ? [...others, ...cardOf(fact, world)] : others
      return { ...world, planned }
    }
    case 'help-asked':
    case 'help-added':
    case 'help-answered':
    case 'help-handed-back':
    case 'help-escalated':
    case 'help-closed':
      return { ...world, help: afterHelp(world, fact) }
    case 'media-sent': {
      const { keepsake: id, media, lineMessageId, request } = fact
      // Kept at once: nobody is asked about it.
      if (request !== undefined) return { ...world, help: world.help && saidMore(world.help, world.now) }
      const sent = { id, media, lineMessageId, at: world.now, kept: false }
      return { ...world, keepsakes: [sent, ...world.keepsakes].slice(0, 60) }
    }
    case 'media-kept':
    case 'media-dropped':
      return { ...world, keepsakes: world.keepsakes.filter((one) => !isMeant(one, fact, world)) }
    case 'media-unsent':
      return {
        ...world,
        keepsakes: world.keepsakes.filter((one) => one.lineMessageId !== fact.lineMessageId),
      }
    case 'cheers-told':
      return { ...world, cheers: world.cheers.filter(({ id }) => !fact.cheers.includes(id)) }
    case 'cheers-wished': {
      const { takes, mayPush } = fact
      return { ...world, person: { ...world.person, cheers: { takes, mayPush } } }
    }
    case 'erased':
      return forgotten(world)
    default:
      return { ...world, enrolments: world.enrolments.map((e) => afterDeed(e, fact, world.now)) }
  }
}

type OfHelp = Of<
  'help-asked' | 'help-added' | 'help-answered' | 'help-handed-back' | 'help-escalated' | 'help-closed'
>

function afterHelp({ help, classes, now, team }: LittleWorld, fact: OfHelp): HelpRequest | undefined {
  if (fact.kind === 'help-asked') {
    const { request: id, class: of, until: handedOverUntil } = fact
    if (help) return { ...help, handedOverUntil }
    const helper = classes.find((one) => one.id === of)?.trainer
    return { id, at: now, class: of, ...(helper && { helper }), handedOverUntil, said: 0 }
  }
  if (!help || fact.kind === 'help-closed') return undefined
  switch (fact.kind) {
    case 'help-added':
      return saidMore(help, now)
    case 'help-answered': {
      const helper = team.find(({ id }) => id === fact.by) ?? help.helper
      return { ...help, helper, answeredAt: now, handedOverUntil: fact.until }
    }
    case 'help-handed-back':
      return { ...help, handedOverUntil: undefined }
    default:
      return help
  }
}

const saidMore = (help: HelpRequest, now: number): HelpRequest => ({
  ...help,
  said: help.said + 1,
  saidAt: now,
})

/** The one that is named, and what came together with it. */
function isMeant(
  one: Keepsake,
  { keepsake, withinMs = 0 }: Of<'media-kept' | 'media-dropped'>,
  { keepsakes }: LittleWorld,
): boolean {
  const named = keepsakes.find((other) => other.id === keepsake)
  return one.id === keepsake || (named !== undefined && Math.abs(one.at - named.at) < withinMs)
}

const forgotten = (world: LittleWorld): LittleWorld => ({
  ...world,
  person: stranger(`${world.person.id}-again`, world.person.language),
  enrolments: [],
  planned: [],
  keepsakes: [],
  help: undefined,
  cheers: [],
})

function freshEnrolment(fact: Of<'enrolled'>, now: number): Enrolment {
  const { enrolment: id, course, edition } = fact
  return { id, course, edition, at: now, watched: [], practised: [], answers: [], attempts: [], ratings: [] }
}

const cardOf = ({ kind: _, ...planned }: Of<'card-planned'>, { enrolments }: LittleWorld): Card[] =>
  enrolments
    .filter(({ id }) => id === planned.enrolment)
    .map(({ course, edition }) => ({ course, edition, ...planned }))

function afterDeed(e: Enrolment, fact: Fact, now: number): Enrolment {
  if ('attempt' in fact && fact.kind !== 'attempt-started') {
    return { ...e, attempts: e.attempts.map((a) => (a.id === fact.attempt ? afterTry(a, fact, now) : a)) }
  }
  if (!('enrolment' in fact) || fact.enrolment !== e.id) return e
  switch (fact.kind) {
    case 'watched':
      return { ...e, watched: [...new Set([...e.watched, fact.lesson])] }
    case 'practised':
      return { ...e, practised: [...new Set([...e.practised, fact.lesson])] }
    case 'answered': {
      const { question, picks, right } = fact
      const known = e.answers.some((answer) => answer.question === question)
      return known ? e : { ...e, answers: [...e.answers, { question, picks, right }] }
    }
    case 'attempt-started': {
      const { attempt: id, number } = fact
      return { ...e, attempts: [...e.attempts, { id, number, startedAt: now, answers: [] }] }
    }
    case 'finished':
      return { ...e, finishedAt: e.finishedAt ?? now }
    case 'rated': {
      const others = e.ratings.filter((rating) => rating.what !== fact.what)
      return { ...e, ratings: [...others, { what: fact.what, value: fact.value }] }
    }
    default:
      return e
  }
}

function afterTry(attempt: Attempt, fact: Of<'attempt-answered' | 'attempt-sent'>, now: number): Attempt {
  if (fact.kind === 'attempt-sent') {
    const { right, of, passed } = fact
    return { ...attempt, sentAt: now, right, of, passed }
  }
  const others = attempt.answers.filter((answer) => answer.question !== fact.question)
  return { ...attempt, answers: [...others, { question: fact.question, picks: fact.picks }] }
}
