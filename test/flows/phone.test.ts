/** Laws of being phoned: a purpose of its own, never without its consent, forgotten by one tap. */
import { describe, expect, test } from 'vitest'
import type { ChatEvent } from '../../shared/chat'
import type { Choice } from '../../shared/choice'
import { phoneConsentVersion } from '../../shared/consent'
import { readPhone } from '../../shared/phone'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { type Talk, tappables, turn } from '../talk'
import { learner, malee } from './class-fixture'

const { phone } = textsIn('th')
const tap = (talk: Talk, choice: Choice) => turn(talk, { kind: 'tapped', choice })
const write = (talk: Talk, text: string) => turn(talk, { kind: 'wrote', text })
const kinds = (record: { kind: string }[]): string[] => record.map(({ kind }) => kind)
const wordsOf = (say: Saying[]): string => JSON.stringify(say)

const asked = (): Talk => write(learner(), 'ช่วยด้วย').talk
const mayPhone: ChatEvent = { kind: 'may-phone', request: 'fresh-0', by: malee }
const agree: Choice = { kind: 'phone-agree', version: phoneConsentVersion, request: 'fresh-0' }

describe('a number', () => {
  test.each([
    ['081-234-5678', '0812345678'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘ ค่ะ', '0812345678'],
    ['เบอร์ป้า 0812345678 นะคะ', '0812345678'],
    ['+66 81 234 5678', '0812345678'],
    ['053-123-456', '053123456'],
    ['02 123 4567', '021234567'],
    ['081-234-567', undefined],
    ['1441', undefined],
    ['0812345678 หรือ 0898765432', undefined],
    ['ไม่มีค่ะ', undefined],
    ['', undefined],
  ])('“%s” is read as %s', (text, digits) => expect(readPhone(text)).toBe(digits))
})

describe('being phoned', () => {
  test('is asked by name, and nothing is kept before its own consent and the number', () => {
    const may = turn(asked(), mayPhone)
    expect(wordsOf(may.outcome.say)).toContain('พี่เลี้ยงมาลี')
    const [yes] = tappables(may.outcome.say).filter(({ label }) => label === phone.mayYesButton)
    const consent = tap(may.talk, yes?.choice ?? agree)
    expect(consent.outcome.say).toMatchObject([{ points: { length: 5 } }])
    const number = tap(consent.talk, agree)
    expect([...may.outcome.record, ...consent.outcome.record, ...number.outcome.record]).toEqual([])
    expect(number.talk.state).toEqual({ at: 'settings.phone', request: 'fresh-0' })
  })

  test('who asked is told once the number is there, and help is waited for again', () => {
    const { outcome, talk } = write(tap(asked(), agree).talk, '๐๘๑-๒๓๔-๕๖๗๘')
    expect(outcome.record).toEqual([
      { kind: 'phone-allowed', version: phoneConsentVersion, phone: '0812345678' },
    ])
    expect(outcome.begin).toMatchObject([
      { kind: 'tell', to: 'malee', lane: 'waits', event: { kind: 'help-waits' } },
    ])
    expect(talk.state.at).toBe('help.waiting')
    expect(wordsOf(outcome.say)).toContain('081-234-5678')
  })

  test('a number with a digit missing is asked for again', () => {
    const { outcome, talk } = write(tap(asked(), agree).talk, '081-234-567')
    expect(outcome.record).toEqual([])
    expect(wordsOf(outcome.say)).toContain(JSON.stringify(phone.unread).slice(1, -1))
    expect(talk.state.at).toBe('settings.phone')
  })

  test('an old consent shows the words of today first', () => {
    const { outcome, talk } = tap(asked(), { ...agree, version: 0 })
    expect(wordsOf(outcome.say)).toContain(JSON.stringify(phone.consentTitle).slice(1, -1))
    expect(talk.state.at).not.toBe('settings.phone')
  })

  test('a no keeps no number, is read by who asked, and is taken by word too', () => {
    const { outcome } = tap(turn(asked(), mayPhone).talk, { kind: 'phone-no', request: 'fresh-0' })
    expect(outcome.record).toMatchObject([{ kind: 'help-added', text: phone.refusedWord }])
    const byWord = write(tap(asked(), agree).talk, 'ไม่ค่ะ')
    expect(kinds(byWord.outcome.record)).toEqual(['help-added'])
    expect(byWord.talk.state.at).toBe('help.waiting')
  })

  test('whoever gave a number already is not asked for it again', () => {
    const known = write(learner({}, { phone: '0812345678' }), 'ช่วยด้วย').talk
    expect(wordsOf(turn(known, mayPhone).outcome.say)).toContain('081-234-5678')
    expect(tappables(known.screen).some(({ choice }) => choice.kind === 'phone-me')).toBe(false)
  })

  test('nobody is asked for a number where nobody is there to call', () => {
    const alone = write(learner({ classes: [] }), 'ช่วยด้วย').talk
    expect(tappables(alone.screen).some(({ choice }) => choice.kind === 'phone-me')).toBe(false)
  })
})

describe('settings', () => {
  const given = () => learner({}, { phone: '0812345678' })

  test('show the number, change it, and forget it with its consent', () => {
    const shown = tap(given(), { kind: 'setting', what: 'phone' })
    expect(wordsOf(shown.outcome.say)).toContain('081-234-5678')
    const changing = tap(shown.talk, { kind: 'phone-agree', version: phoneConsentVersion }).talk
    expect(write(changing, '0898765432').talk.world.person.phone).toBe('0898765432')
    const gone = tap(shown.talk, { kind: 'phone-forget' })
    expect(kinds(gone.outcome.record)).toEqual(['phone-withdrawn'])
    expect(tap(gone.talk, { kind: 'phone-forget' }).outcome.record).toEqual([])
  })

  test('ask for the consent of its own where no number is known', () => {
    const { outcome } = tap(learner(), { kind: 'setting', what: 'phone' })
    expect(wordsOf(outcome.say)).toContain(phone.agreeButton)
  })

  test('one’s own data name the number, and deleting would lose it', () => {
    expect(wordsOf(tap(given(), { kind: 'setting', what: 'privacy' }).outcome.say)).toContain('081-234-5678')
    expect(wordsOf(tap(given(), { kind: 'setting', what: 'delete' }).outcome.say)).toContain('081-234-5678')
    expect(wordsOf(tap(learner(), { kind: 'setting', what: 'delete' }).outcome.say)).not.toContain(phone.row)
  })

  test('withdrawing the consent to learn ends this one too', () => {
    expect(tap(given(), { kind: 'withdraw' }).talk.world.person.phone).toBeUndefined()
  })
})
