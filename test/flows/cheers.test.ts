/** Laws of cheers in the chat: told once, above an answer, to nobody but their learner; one’s own badges as a place. */
import { describe, expect, test } from 'vitest'
import type { Badge } from '../../shared/badge'
import type { CheerKept } from '../../shared/cheer'
import type { Choice } from '../../shared/choice'
import { decodeChoice, encodeChoice } from '../../shared/choice'
import { consentVersion } from '../../shared/consent'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { newTalk, type Talk, tappables, turn } from '../talk'
import { type LittleWorld, newWorld } from '../world'

const th = textsIn('th')
const cheer = (id: string, more: Partial<CheerKept> = {}): CheerKept => ({
  id,
  badge: 'b1',
  title: { th: 'ถ่ายรูปสินค้า', en: 'Product photos' },
  cloth: 'photo',
  from: `หลาน ${id}`,
  line: `เก่งมาก ${id}`,
  at: 1,
  isThanked: false,
  ...more,
})

const talkWith = (cheers: CheerKept[], change: Partial<LittleWorld> = {}): Talk => {
  const world = newWorld({ catalogue: [], cheers, ...change })
  return newTalk({ ...world, person: { ...world.person, consent: consentVersion, ...change.person } })
}
const write = (talk: Talk, text: string) => turn(talk, { kind: 'wrote', text })
const tap = (talk: Talk, choice: Choice) => turn(talk, { kind: 'tapped', choice })
const wordsOf = (say: Saying[]): string => JSON.stringify(say)

describe('a cheer that waits', () => {
  test('is told above the next answer, once, and the open step stays open', () => {
    const first = write({ ...talkWith([cheer('a')]), state: { at: 'settings.naming' } }, 'เมนู')
    expect(first.outcome.say[0]).toMatchObject({
      head: { tone: 'people', text: th.cheers.head({ from: 'หลาน a' }) },
    })
    expect(wordsOf(first.outcome.say.slice(0, 1))).toContain('เก่งมาก a')
    expect(first.outcome.say.at(-1)?.quick).toBeDefined()
    expect(first.outcome.record).toEqual([{ kind: 'cheers-told', cheers: ['a'], at: first.talk.world.now }])
    expect(wordsOf(write(first.talk, 'เมนู').outcome.say)).not.toContain('หลาน a')
  })
  test('is one bubble, however many there are, and three are read out', () => {
    const { outcome } = write(talkWith(['a', 'b', 'c', 'd', 'e'].map((id) => cheer(id))), 'เมนู')
    expect(outcome.say).toHaveLength(2)
    const said = wordsOf(outcome.say)
    for (const id of ['a', 'b', 'c']) expect(said).toContain(`เก่งมาก ${id}`)
    expect(said).not.toContain('เก่งมาก d')
    expect(said).toContain(th.cheers.more({ count: 2 }))
    expect(outcome.record).toMatchObject([{ cheers: ['a', 'b', 'c', 'd', 'e'] }])
  })
  test('waits on where there is danger, where the bot is silent, in a group, and when everything is just being deleted', () => {
    const waiting = talkWith([cheer('a')])
    const kinds = ({ outcome }: ReturnType<typeof turn>) => outcome.record.map(({ kind }) => kind)
    expect(kinds(write(waiting, 'โดนหลอกให้โอนเงิน ช่วยด้วย'))).not.toContain('cheers-told')
    expect(kinds(turn(waiting, { kind: 'blocked' }))).not.toContain('cheers-told')
    const group = { ...waiting, world: { ...waiting.world, chat: 'group' as const } }
    expect(wordsOf(write(group, 'เรียนดี').outcome.say)).not.toContain('หลาน a')
    const deleting: Talk = { ...waiting, state: { at: 'settings.deleting' } }
    const erased = tap(
      { ...deleting, world: { ...deleting.world, person: { ...waiting.world.person, name: 'ก' } } },
      { kind: 'delete-all' },
    )
    expect(kinds(erased)).toContain('erased')
    expect(kinds(erased)).not.toContain('cheers-told')
  })
  test('waits on while nobody may remember them: not told, not pushed, nothing done with it recorded', () => {
    const one = cheer('a')
    const talk = talkWith([one], { find: () => ({ found: 'cheer', cheer: one }) })
    const person = { ...talk.world.person, consent: undefined, cheers: { takes: true, mayPush: true } }
    const silent: Talk = { ...talk, world: { ...talk.world, person } }
    expect(wordsOf(write(silent, 'เมนู').outcome.say)).not.toContain('หลาน a')
    expect(turn(silent, { kind: 'cheered' }).outcome.say).toEqual([])
    for (const choice of [
      { kind: 'cheer', cheer: 'a', does: 'thanks' },
      { kind: 'cheers-thanks', until: 1 },
    ] as const)
      expect(tap(silent, choice).outcome.record).toEqual([])
    const withdrawn = tap(talk, { kind: 'withdraw' }).outcome
    expect(withdrawn.record).toEqual([{ kind: 'consent-withdrawn' }])
    expect(wordsOf(withdrawn.say)).toContain('ลิงก์เดิมปิดแล้ว')
  })
  test('is told unasked only to who asked for that', () => {
    const quiet = turn(talkWith([cheer('a')]), { kind: 'cheered' })
    expect([quiet.outcome.say, quiet.outcome.record]).toEqual([[], []])
    const wishing = talkWith([cheer('a')])
    const person = { ...wishing.world.person, cheers: { takes: true, mayPush: true } }
    const pushed = turn({ ...wishing, world: { ...wishing.world, person } }, { kind: 'cheered' })
    expect(pushed.outcome.say).toHaveLength(1)
    expect(turn(pushed.talk, { kind: 'cheered' }).outcome.say).toEqual([])
  })
})

describe('what is done with a cheer', () => {
  const seen = (one: CheerKept): Partial<LittleWorld> => ({ find: () => ({ found: 'cheer', cheer: one }) })
  test.each([
    ['thanks', 'บอกขอบคุณ'],
    ['hide', 'ซ่อนแล้ว'],
    ['report', 'แจ้งเจ้าหน้าที่'],
  ] as const)('%s is recorded and said', (does, said) => {
    const { outcome } = tap(talkWith([], seen(cheer('a'))), { kind: 'cheer', cheer: 'a', does })
    expect(outcome.record).toEqual([{ kind: 'cheer-done', cheer: 'a', deed: does }])
    expect(wordsOf(outcome.say)).toContain(said)
  })
  test('thanks twice, and a cheer that is gone, record nothing', () => {
    const choice: Choice = { kind: 'cheer', cheer: 'a', does: 'thanks' }
    const again = tap(talkWith([], seen(cheer('a', { isThanked: true }))), choice)
    expect(again.outcome.record).toEqual([])
    expect(wordsOf(again.outcome.say)).toContain('ไปแล้วค่ะ')
    const gone = tap(talkWith([], { find: () => ({ found: 'nothing' }) }), choice)
    expect(gone.outcome.record).toEqual([])
    expect(wordsOf(gone.outcome.say)).toContain(th.cheers.gone)
  })
  test('thanks for all go to those that were told of by then', () => {
    const told = write(talkWith([cheer('a'), cheer('b')]), 'เมนู')
    const button = tappables(told.outcome.say).find(({ label }) => label === th.cheers.thanksAllButton)
    const choice = button && decodeChoice(encodeChoice(button.choice))
    expect(choice).toEqual({ kind: 'cheers-thanks', until: told.talk.world.now })
    expect(choice && tap(told.talk, choice).outcome.record).toEqual([
      { kind: 'cheers-thanked', until: told.talk.world.now },
    ])
  })
  test.each([
    ['on', true, false],
    ['push', true, true],
    ['off', false, false],
  ] as const)('taking them is set to %s by one tap', (take, takes, mayPush) => {
    const { outcome } = tap(talkWith([]), { kind: 'cheer-way', take })
    expect(outcome.record).toEqual([{ kind: 'cheers-wished', takes, mayPush }])
    expect(outcome.say).toMatchObject([{ head: { tone: 'done' } }])
  })
})

describe('one’s own badges', () => {
  const badge = (id: string): Badge => ({
    ...{ id, person: 'somsri', enrolment: 'e', course: 'c', edition: 1, awardedAt: 1 },
    face: {
      ...{
        kind: 'completion',
        level: 'know',
        title: { th: `ตรา ${id}` },
        cloth: 'line',
        can: [],
        results: [],
      },
      ...{ issuer: { th: 'เรียนดี' }, language: 'th' },
    } as Badge['face'], // spread, so that its words are wide
  })
  const having = (count: number) => {
    const badges = Array.from({ length: count }, (_, i) => badge(`b${i}`))
    return talkWith([], {
      find: ({ at }) => (at === 'badges' ? { found: 'badges', badges } : { found: 'nothing' }),
    })
  }
  test.each(['ตราของฉัน', 'ขอดูใบรับรองหน่อย'])('are shown when “%s” is typed, each opening its page', (text) => {
    const { outcome } = write(having(2), text)
    const [shown] = outcome.say
    expect(shown?.kind === 'cards' && shown.cards).toHaveLength(3)
    expect(wordsOf(outcome.say)).toContain('/badges/b1')
  })
  test('are at most ten cards, the last leading to all of them', () => {
    const { outcome } = tap(having(30), { kind: 'go', to: 'badges' })
    const [shown] = outcome.say
    expect(shown?.kind === 'cards' && shown.cards).toHaveLength(10)
  })
  test('none yet is said with the way to one', () => {
    const { outcome } = tap(having(0), { kind: 'go', to: 'badges' })
    expect(wordsOf(outcome.say)).toContain('ยังไม่มีตรา')
    expect(tappables(outcome.say).map(({ choice }) => choice.kind)).toContain('go')
  })
})
