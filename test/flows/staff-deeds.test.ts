/** Laws of roles in the chat: every button there is, tapped by everybody there is. */
import { describe, expect, test } from 'vitest'
import { respond } from '../../bot/flows'
import type { Outcome } from '../../bot/flows/flow'
import { needOf } from '../../bot/flows/taps'
import type { ChatState } from '../../shared/chat'
import type { Choice } from '../../shared/choice'
import type { Seen } from '../../shared/desk'
import type { Fact } from '../../shared/fact'
import { type Deed, deeds, may, type Role, roles } from '../../shared/roles'
import { textsIn } from '../../shared/texts'
import { aClass, aRequest, helper, malee, somsri } from './class-fixture'
import { everyChoice } from './every-choice'

/** What may become true by a tap of somebody without any role. Everything else is the house's. */
const learners: readonly Fact['kind'][] = [
  ...(['consented', 'consent-withdrawn', 'named', 'addressed', 'language-chosen', 'province-given'] as const),
  ...(['school-given', 'paused', 'menu-linked', 'enrolled', 'watched', 'practised', 'answered'] as const),
  ...(['attempt-started', 'attempt-answered', 'attempt-sent', 'finished', 'rated', 'card-planned'] as const),
  ...(['card-done', 'help-asked', 'help-added', 'help-closed', 'help-handed-back', 'phone-allowed'] as const),
  ...(['phone-withdrawn', 'joined', 'left-class', 'media-kept', 'media-dropped', 'erased'] as const),
  ...(['cheers-told', 'cheer-done', 'cheers-thanked', 'cheers-wished'] as const),
  // An invitation is itself what allows it.
  ...(['role-accepted', 'invitation-declined'] as const),
]

const places = [{ id: 'P1', name: 'บุญมี' }]
const invitation = { id: 'R1', by: malee, role: 'designer', expiresAt: Infinity, isDeclined: false } as const
const boonmee = { id: 'boonmee', name: 'บุญมี', address: 'khun' } as const
/** Everything that a look could find, and all of it this person's own. */
const found: Seen[] = [
  { found: 'nothing' },
  { found: 'invitation', invitation },
  { found: 'class', class: { ...aClass, learners: 1, openPlaces: 1 }, learners: [], page: 0, cards: '/x' },
  { found: 'team', team: [{ ...boonmee, role: 'trainer', since: 0 }] },
  { found: 'classes', classes: [{ ...aClass, learners: 1, openPlaces: 1 }] },
  {
    found: 'learner',
    learner: { ...somsri, joinedAt: 0, watched: 1 },
    class: aClass,
    classes: [{ ...aClass, id: 'boonmee' }],
  },
  { found: 'hand', class: aClass, trainers: [malee, boonmee] },
  { found: 'waiting', waiting: [aRequest] },
  { found: 'request', request: aRequest },
  { found: 'list', class: aClass, list: { rows: [], problems: [], places } as never },
]

/** Where an old button may find somebody; in the middle of what only a role may do, too. */
const steps: ChatState[] = [
  { at: 'menu' },
  { at: 'class.opening', course: 'first-steps', school: 'บ้านดอนแก้ว', province: 'TH-50', startsAt: 0 },
  { at: 'class.listing', class: 'C1' },
  { at: 'desk.answering', learner: 'somsri', request: 'request' },
]

const everybody: Role[][] = [[], ...roles.map((role) => [role])]
const { notYours } = textsIn('th').team

function outcomesOf(choice: Choice, held: Role[]): Outcome[] {
  const { world } = helper([aRequest], { roles: held })
  return steps.flatMap((state) =>
    found.map((seen) => respond(state, { kind: 'tapped', choice }, { ...world, seen })),
  )
}
const isTurnedAway = (say: Outcome['say']): boolean =>
  JSON.stringify(say).includes(JSON.stringify(notYours).slice(1, -1))

const kinds = [...new Set(everyChoice.map(({ kind }) => kind))]

describe.each(kinds)('a button “%s”', (kind) => {
  const need = needOf(kind)
  const choices = everyChoice.filter((choice) => choice.kind === kind)

  const others = everybody.filter((held) => need in deeds && !may(held, need as Deed))

  test(`is for ${need in deeds ? need : 'everybody'}, and does nothing for others`, () => {
    for (const held of others)
      for (const { say, record, begin } of choices.flatMap((choice) => outcomesOf(choice, held)))
        expect([held, isTurnedAway(say), record, begin]).toEqual([held, true, [], []])
  })

  test('makes nothing true that is the house’s, for whoever has no role', () => {
    const recorded = choices.flatMap((choice) => outcomesOf(choice, [])).flatMap(({ record }) => record)
    expect(recorded.map((fact) => fact.kind).filter((fact) => !learners.includes(fact))).toEqual([])
  })
})

test('each deed of the house that a tap can do is done by some button, so that the laws above look at something', () => {
  const done = new Set(
    everyChoice.flatMap((choice) =>
      outcomesOf(choice, ['administrator']).flatMap(({ record }) => record.map(({ kind }) => kind)),
    ),
  )
  const house = [
    'invited',
    'role-taken',
    'class-opened',
    'class-paused',
    'class-handed',
    'class-binding',
    'moved',
  ]
  expect(house.filter((kind) => !done.has(kind as Fact['kind']))).toEqual([])
})
