/** Laws of helping: whose a request is, how it is answered, and that nothing is sent by whom it is not. */
import { describe, expect, test } from 'vitest'
import type { ChatEvent } from '../../shared/chat'
import type { Choice } from '../../shared/choice'
import type { RequestSeen } from '../../shared/desk'
import { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { type Talk, tappables, turn } from '../talk'
import { aClass, aRequest, helper, somsri } from './class-fixture'

const { helping } = textsIn('th')
const which = { learner: somsri.id, request: 'request' }
const waits: ChatEvent = { kind: 'help-waits', ...which }
const quoting = (text: string, quotes = 'told'): ChatEvent => ({ kind: 'wrote', text, quotes })

const tap = (talk: Talk, choice: Choice) => turn(talk, { kind: 'tapped', choice })
const write = (talk: Talk, text: string) => turn(talk, { kind: 'wrote', text })
const wordsOf = (say: Saying[]): string => JSON.stringify(say)
const told = (text: string) => JSON.stringify(text).slice(1, -1)

const handedOn: RequestSeen = {
  ...aRequest,
  class: { ...aClass, trainer: { id: 'boonmee', address: 'khun' } },
}
const nobodys: RequestSeen = { ...aRequest, class: undefined }
const closed: RequestSeen = { ...aRequest, isOpen: false }

describe('somebody waits', () => {
  test('who, of which class, since when, what they said, and what can be done', () => {
    const { outcome } = turn(helper(), waits)
    const said = wordsOf(outcome.say)
    for (const word of ['คุณสมศรี', aClass.school, '2 ชั่วโมง', 'กดแล้วจอดำค่ะ']) expect(said).toContain(word)
    expect(tappables(outcome.say).map(({ choice }) => choice.kind)).toEqual(
      expect.arrayContaining(['help-answer', 'help-phone', 'help-done']),
    )
    expect(outcome.say[0]).toMatchObject({ about: which })
  })

  test('a voice can be opened, a number that was given can be called', () => {
    const rich: RequestSeen = {
      ...aRequest,
      phone: '0812345678',
      words: [{ media: 'voice', link: 'https://riandee.example/evidence/x' }, { media: 'picture' }],
    }
    const said = wordsOf(turn(helper([rich]), waits).outcome.say)
    expect(said).toContain('https://riandee.example/evidence/x')
    expect(said).toContain('tel:0812345678')
    expect(said).not.toContain(helping.askPhoneButton)
  })

  test.each([
    ['was handed on', handedOn],
    ['is done', closed],
    ['is of nobody’s class, to a trainer', nobodys],
  ])('what %s is silent', (_, request) => {
    expect(turn(helper([request]), waits).outcome).toMatchObject({ say: [], record: [], begin: [] })
  })

  test('the office hears of everybody, but of nobody’s own request', () => {
    const office = (id = 'officer') => helper([handedOn], { roles: ['office'], id })
    expect(turn(office(), waits).outcome.say).toHaveLength(1)
    expect(turn(office(somsri.id), waits).outcome.say).toEqual([])
  })

  test('the list holds all who wait, ten side by side, and says how many more', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...aRequest, request: `r${i}` }))
    const { outcome } = tap(helper(many), { kind: 'go', to: 'waiting' })
    expect(outcome.say[0]).toMatchObject({ kind: 'cards', cards: { length: 10 } })
    expect(wordsOf(outcome.say)).toContain('2 คน')
    expect(wordsOf(tap(helper([]), { kind: 'go', to: 'waiting' }).outcome.say)).toContain(helping.nobodyWaits)
  })

  test('everything said of it can be stored', () => {
    for (const saying of turn(helper(), waits).outcome.say)
      expect(Saying.safeParse(saying).success).toBe(true)
  })
})

describe('an answer', () => {
  const sent = (text: string) => [
    {
      kind: 'tell',
      to: somsri.id,
      lane: 'answer',
      event: {
        kind: 'helped',
        request: 'request',
        by: { id: 'malee', name: 'มาลี', address: 'khun' },
        text,
      },
    },
  ]

  test('by quoting the bubble goes to that learner, also when it sounds like a wish', () => {
    for (const text of ['ลองปิดแล้วเปิดใหม่นะคะ', 'เรียนต่อได้เลยค่ะ', 'ขอบคุณค่ะ', 'โทร 1441 นะคะ']) {
      const { outcome } = turn(helper(), quoting(text))
      expect(outcome.begin, text).toEqual(sent(text))
      expect(wordsOf(outcome.say)).toContain(helping.answerSent({ name: 'คุณสมศรี' }))
    }
  })

  test('after its button goes there too, and the desk is left', () => {
    const asked = tap(helper(), { kind: 'help-answer', ...which })
    expect(wordsOf(asked.outcome.say)).toContain('กดแล้วจอดำค่ะ')
    const { outcome, talk } = write(asked.talk, 'ลองกดปุ่มด้านข้างนะคะ ดูชั้นเรียนก็ได้ค่ะ')
    expect(outcome.begin).toEqual(sent('ลองกดปุ่มด้านข้างนะคะ ดูชั้นเรียนก็ได้ค่ะ'))
    expect(talk.state.at).toBe('menu')
  })

  test('while it is typed the menu is a way out, and nothing is sent', () => {
    const asked = tap(helper(), { kind: 'help-answer', ...which }).talk
    const { outcome, talk } = write(asked, 'เมนู')
    expect(outcome.begin).toEqual([])
    expect(talk.state.at).toBe('menu')
    expect(tappables(asked.screen).some(({ label }) => label === helping.notNowButton)).toBe(true)
  })

  test('of a picture, of nothing, or of too much asks again and sends nothing', () => {
    const asked = tap(helper(), { kind: 'help-answer', ...which }).talk
    const picture: ChatEvent = { kind: 'sent-media', media: 'picture', lineMessageId: 'p' }
    const slips: [ChatEvent, string][] = [
      [picture, helping.wordsOnly],
      [{ kind: 'wrote', text: '  \n ' }, helping.answerEmpty],
      [{ kind: 'wrote', text: 'ก'.repeat(1501) }, helping.answerTooLong({ most: 1500 })],
      [quoting('ก'.repeat(1501)), helping.answerTooLong({ most: 1500 })],
    ]
    for (const [event, sentence] of slips) {
      const { outcome, talk } = turn(asked, event)
      expect(outcome.begin).toEqual([])
      expect(outcome.record).toEqual([])
      expect(wordsOf(outcome.say)).toContain(told(sentence))
      expect(talk.state).toEqual(asked.state)
    }
  })

  test('to a request that was closed is sent, and it is said that it was closed', () => {
    const { outcome } = turn(helper([closed]), quoting('ได้แล้วใช่ไหมคะ'))
    expect(outcome.begin).toEqual(sent('ได้แล้วใช่ไหมคะ'))
    expect(wordsOf(outcome.say)).toContain(told(helping.answerSentClosed))
  })

  test('that quotes nobody who waits is sent to nobody', () => {
    const { outcome } = turn(helper(), quoting('ลองดูนะคะ', 'another bubble'))
    expect(outcome.begin).toEqual([])
    expect(wordsOf(outcome.say)).toContain(told(helping.whichLearner))
  })

  test('of a role that was taken back, or a class handed on, is not sent, and that is said', () => {
    for (const talk of [helper([aRequest], { roles: [] }), helper([handedOn]), helper([nobodys])]) {
      const desk: Talk = { ...talk, state: { at: 'desk.answering', ...which } }
      for (const event of [quoting('ลองดูนะคะ'), { kind: 'wrote', text: 'ลองดูนะคะ' } as const]) {
        const { outcome } = turn(desk, event)
        expect(outcome.begin).toEqual([])
        expect(wordsOf(outcome.say)).toContain(told(helping.notYours))
      }
    }
  })

  test('of somebody who was deleted meanwhile goes nowhere', () => {
    const desk: Talk = { ...helper([]), state: { at: 'desk.answering', ...which } }
    const { outcome, talk } = write(desk, 'ลองดูนะคะ')
    expect(outcome.begin).toEqual([])
    expect(wordsOf(outcome.say)).toContain(told(helping.gone))
    expect(talk.state.at).toBe('menu')
  })
})

describe('phoning and ending', () => {
  test('the learner is asked whether they may be phoned, once a request', () => {
    const { outcome } = tap(helper(), { kind: 'help-phone', ...which })
    expect(outcome.begin).toMatchObject([
      {
        kind: 'tell',
        to: somsri.id,
        lane: 'answer',
        once: 'may-phone.request',
        event: { kind: 'may-phone' },
      },
    ])
  })

  test('a number that is known needs no asking', () => {
    const { outcome } = tap(helper([{ ...aRequest, phone: '0812345678' }]), { kind: 'help-phone', ...which })
    expect(outcome.begin).toEqual([])
    expect(wordsOf(outcome.say)).toContain('081-234-5678')
  })

  test('what is done is told without a push, and done once', () => {
    const { outcome } = tap(helper(), { kind: 'help-done', ...which })
    expect(outcome.begin).toEqual([
      {
        kind: 'tell',
        to: somsri.id,
        event: {
          kind: 'help-ended',
          request: 'request',
          by: { id: 'malee', name: 'มาลี', address: 'khun' },
        },
        once: 'help-ended.request',
      },
    ])
    expect(tap(helper([closed]), { kind: 'help-done', ...which }).outcome.begin).toEqual([])
  })

  test.each(['help-answer', 'help-phone', 'help-done'] as const)(
    '%s of a class that was handed on does nothing, and says so',
    (kind) => {
      const { outcome, talk } = tap(helper([handedOn]), { kind, ...which })
      expect(outcome.begin).toEqual([])
      expect(wordsOf(outcome.say)).toContain(told(helping.notYours))
      expect(talk.state.at).toBe('menu')
    },
  )
})
