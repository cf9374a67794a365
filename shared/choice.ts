/**
 * What a button carries back. It names what it acts on by id, never "the current one", so a tap on last week's button
 * does what it says or is answered kindly. The only file that makes and reads LINE's postback `data`.
 */
import * as z from 'zod/mini'
import { Address } from './person'
import { Role } from './roles'

/** Places one can wish to go to, by button, rich menu or typed words. */
export const Place = z.enum([
  'start',
  'continue',
  'courses',
  'where',
  'review',
  'help',
  'settings',
  'about',
  'menu',
  'rest',
  'my-class',
  'classes',
  'open-class',
  'waiting',
  'team',
  'badges',
])
export type Place = z.infer<typeof Place>

const id = z.string().check(z.minLength(1), z.maxLength(40))

/**
 * Everything a tap can mean. A kind or field that is taken out makes buttons of the past `tapped-unknown`:
 * they are answered, and do nothing.
 */
export const Choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('go'), to: Place }),
  z.object({ kind: z.literal('consent'), version: z.int() }),
  z.object({ kind: z.literal('consent-more') }),
  z.object({ kind: z.literal('consent-later') }),
  /** LINE's own name, offered as one tap. */
  z.object({ kind: z.literal('name'), name: z.string() }),
  z.object({ kind: z.literal('name-later') }),
  z.object({
    kind: z.literal('address'),
    address: Address,
  }),
  z.object({ kind: z.literal('language'), language: z.enum(['th', 'en']) }),
  z.object({ kind: z.literal('shelf'), category: z.string(), page: z.int() }),
  z.object({ kind: z.literal('search') }),
  z.object({ kind: z.literal('course'), course: id }),
  z.object({ kind: z.literal('enrol'), course: id }),
  z.object({ kind: z.literal('lesson'), enrolment: id, lesson: id }),
  z.object({ kind: z.literal('watched'), enrolment: id, lesson: id }),
  z.object({ kind: z.literal('summary'), enrolment: id, lesson: id }),
  z.object({ kind: z.literal('practice-later'), enrolment: id, lesson: id }),
  z.object({ kind: z.literal('answer'), enrolment: id, question: id, option: id }),
  /** Everything put in order so far, this tap included: the button carries it, so no half-done order is stored. */
  z.object({ kind: z.literal('arrange'), enrolment: id, question: id, picks: z.array(id) }),
  /** Go on after the explanation of `question`. */
  z.object({ kind: z.literal('next'), enrolment: id, question: id }),
  /** The reasons of every option of a question that has been answered (in a post-test: sent). */
  z.object({ kind: z.literal('why'), enrolment: id, question: id }),
  /** Open or resume the post-test. `number` is the try this button began, so that an old one begins nothing anew. */
  z.object({ kind: z.literal('test'), enrolment: id, number: z.optional(z.int()) }),
  z.object({ kind: z.literal('try'), attempt: id, question: id, option: id }),
  z.object({ kind: z.literal('try-arrange'), attempt: id, question: id, picks: z.array(id) }),
  z.object({ kind: z.literal('change'), attempt: id, question: id }),
  z.object({ kind: z.literal('check'), attempt: id }),
  z.object({ kind: z.literal('send'), attempt: id }),
  z.object({ kind: z.literal('reasons'), attempt: id, from: z.int() }),
  z.object({
    kind: z.literal('rate'),
    enrolment: id,
    what: z.enum(['useful', 'could-do']),
    value: z.enum(['yes', 'some', 'not-yet']),
  }),
  z.object({ kind: z.literal('card'), course: id, question: id, stage: z.int(), option: id }),
  z.object({ kind: z.literal('card-arrange'), course: id, question: id, stage: z.int(), picks: z.array(id) }),
  z.object({ kind: z.literal('keep'), keepsake: id }),
  z.object({ kind: z.literal('drop'), keepsake: id }),
  z.object({
    kind: z.literal('setting'),
    what: z.enum([
      'name',
      'address',
      'language',
      'province',
      'school',
      'phone',
      'pause',
      'cheers',
      'privacy',
      'delete',
    ]),
  }),
  /** One's own, or `of` the class that is being opened. */
  z.object({ kind: z.literal('region'), region: z.string(), of: z.optional(z.literal('class')) }),
  z.object({
    kind: z.literal('province'),
    province: z.nullable(z.string()),
    of: z.optional(z.literal('class')),
  }),
  z.object({ kind: z.literal('school-none') }),
  z.object({ kind: z.literal('pause'), days: z.int() }),
  z.object({ kind: z.literal('withdraw') }),
  z.object({ kind: z.literal('delete-all') }),
  /** The badge of a course that was finished. */
  z.object({ kind: z.literal('badge'), enrolment: id }),
  z.object({ kind: z.literal('help-close'), request: id }),
  /** The bot answers again; the request stays with the helper. */
  z.object({ kind: z.literal('help-back'), request: id }),
  /** "Please phone me": the consent of its own comes next. */
  z.object({ kind: z.literal('phone-me'), request: z.optional(id) }),
  z.object({ kind: z.literal('phone-agree'), version: z.int(), request: z.optional(id) }),
  z.object({ kind: z.literal('phone-no'), request: z.optional(id) }),
  z.object({ kind: z.literal('phone-forget') }),
  z.object({ kind: z.literal('role-accept'), invitation: id }),
  z.object({ kind: z.literal('role-decline'), invitation: id }),
  z.object({ kind: z.literal('invite'), role: z.optional(Role) }),
  /** Asks first; `sure` does it. */
  z.object({ kind: z.literal('role-take'), person: id, role: Role, sure: z.optional(z.literal('yes')) }),
  z.object({ kind: z.literal('class-open'), course: id }),
  /** The trainer's own school, as one tap. */
  z.object({ kind: z.literal('class-own-school') }),
  z.object({ kind: z.literal('class-start'), day: z.enum(['today', 'tomorrow', 'monday']) }),
  z.object({ kind: z.literal('class-no-goal') }),
  z.object({ kind: z.literal('class'), class: id }),
  z.object({ kind: z.literal('class-learners'), class: id, page: z.int() }),
  z.object({ kind: z.literal('class-learner'), class: id, learner: id }),
  z.object({ kind: z.literal('class-move'), class: id, learner: id, to: z.optional(id) }),
  z.object({ kind: z.literal('class-pause'), class: id, rests: z.enum(['yes', 'no']) }),
  z.object({ kind: z.literal('class-hand'), class: id, to: z.optional(id) }),
  z.object({ kind: z.literal('class-bind'), class: id }),
  z.object({ kind: z.literal('class-list'), class: id }),
  z.object({ kind: z.literal('list-add'), class: id, list: id }),
  z.object({ kind: z.literal('list-drop'), class: id, list: id }),
  z.object({ kind: z.literal('class-leave'), class: id, sure: z.optional(z.literal('yes')) }),
  z.object({ kind: z.literal('help-answer'), learner: id, request: id }),
  z.object({ kind: z.literal('help-phone'), learner: id, request: id }),
  z.object({ kind: z.literal('help-done'), learner: id, request: id }),
  z.object({ kind: z.literal('cheer'), cheer: id, does: z.enum(['thanks', 'hide', 'report']) }),
  /** Thanks for every cheer that was told of until then. */
  z.object({ kind: z.literal('cheers-thanks'), until: z.int() }),
  z.object({ kind: z.literal('cheer-way'), take: z.enum(['on', 'push', 'off']) }),
])
export type Choice = z.infer<typeof Choice>
/** The choice of one kind, with its fields. */
export type ChoiceOf<Kind extends Choice['kind']> = Extract<Choice, { kind: Kind }>

/** LINE's limit for postback data, in UTF-16 units. */
export const choiceLimit = 300

/**
 * The choice as postback data: its JSON fields as `kind?field=value&…`, Thai letters left as they are since LINE counts
 * units. Lists are joined by `.`, null is the empty value.
 */
export function encodeChoice(choice: Choice): string {
  const { kind, ...fields } = choice
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${encodeValue(value)}`)
  return pairs.length > 0 ? `${kind}?${pairs.join('&')}` : kind
}

/** The choice that postback data names; undefined for anything we did not make, or made in another form long ago. */
export function decodeChoice(data: string): Choice | undefined {
  const [kind = '', query = ''] = splitOnce(data, '?')
  const fields: Record<string, unknown> = { kind }
  for (const pair of query.split('&').filter(Boolean)) {
    const [name, value] = splitOnce(pair, '=')
    fields[name] = decodeValue(name, value)
  }
  const parsed = Choice.safeParse(fields)
  return parsed.success ? parsed.data : undefined
}

const reserved = /[%&=?]/g
const lists = new Set(['picks'])
const numbers = new Set(['version', 'page', 'from', 'stage', 'days', 'number', 'until'])

function encodeValue(value: unknown): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(encodeValue).join('.')
  return String(value).replace(reserved, (c) => encodeURIComponent(c))
}

function decodeValue(name: string, value: string): unknown {
  if (lists.has(name)) return value === '' ? [] : value.split('.')
  if (numbers.has(name)) return Number(value)
  if (value === '' && name === 'province') return null
  return value.replace(/%(25|26|3D|3F)/g, (c) => decodeURIComponent(c))
}

function splitOnce(text: string, at: string): [string, string] {
  const i = text.indexOf(at)
  return i < 0 ? [text, ''] : [text.slice(0, i), text.slice(i + 1)]
}
