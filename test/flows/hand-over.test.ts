/** Laws of a conversation that is handed over to a person: what goes to them, what the bot still does, how it comes back. */
import { describe, expect, test } from 'vitest'
import type { ChatEvent } from '../../shared/chat'
import type { Choice } from '../../shared/choice'
import { dayMs } from '../../shared/dates'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { played, type Talk, turn } from '../talk'
import { later } from '../world'
import { aClass, learner, malee } from './class-fixture'

const { help } = textsIn('th')
const name = 'พี่เลี้ยงมาลี'
const hour = 3_600_000

const tap = (talk: Talk, choice: Choice) => turn(talk, { kind: 'tapped', choice })
const write = (talk: Talk, text: string) => turn(talk, { kind: 'wrote', text })
const kinds = (record: { kind: string }[]): string[] => record.map(({ kind }) => kind)
const wordsOf = (say: Saying[]): string => JSON.stringify(say)
const wait = (talk: Talk, ms: number): Talk => ({ ...talk, world: later(talk.world, ms) })
const answered = (request: string): ChatEvent => ({
  kind: 'helped',
  request,
  by: malee,
  text: 'ลองกดปุ่มด้านข้างดูนะคะ',
})

const asked = (): Talk => write(learner(), 'ช่วยด้วย').talk
const inLesson = (): Talk => write(write(learner(), 'เริ่มเรียน').talk, 'ช่วยด้วย').talk

describe('asking', () => {
  test('who is there is named, told at once, and the request is of their class', () => {
    const { outcome } = write(learner(), 'ช่วยด้วย')
    expect(wordsOf(outcome.say)).toContain(name)
    expect(outcome.record).toMatchObject([{ kind: 'help-asked', class: aClass.id }])
    expect(outcome.begin).toEqual([{ kind: 'call-helper', request: 'fresh-0' }])
  })

  test('at night nobody is said to have been told yet', () => {
    const night = wait(learner(), 14 * hour)
    const said = wordsOf(write(night, 'ช่วยด้วย').outcome.say)
    expect(said).toContain('7 โมงเช้า')
    expect(said).not.toContain('ให้แล้ว')
  })

  test('it goes to the class of the course that is open, else to the newest', () => {
    const other = { ...aClass, id: 'C2', course: 'small-shop', trainer: { ...malee, id: 'boonmee' } }
    const both = learner({ classes: [other, aClass] })
    expect(write(both, 'ช่วยด้วย').outcome.record).toMatchObject([{ class: 'C2' }])
    const learning = write(both, 'เริ่มเรียน').talk
    expect(write(learning, 'ช่วยด้วย').outcome.record).toMatchObject([{ class: 'C1' }])
  })

  test('a class without a trainer promises nobody: the office’s telephone is said', () => {
    const { trainer: _, ...nobodys } = aClass
    const { outcome, talk } = write(learner({ classes: [nobodys] }), 'ช่วยด้วย')
    expect(wordsOf(outcome.say)).toContain('053-123-456')
    expect(wordsOf(outcome.say)).not.toContain('พี่เลี้ยง')
    expect(wordsOf(write(talk, 'จอดำค่ะ').outcome.say)).toContain(help.added)
  })
})

describe('what goes to the person', () => {
  const sent: [string, ChatEvent, string][] = [
    ['words', { kind: 'wrote', text: 'จอดำไปเลย' }, 'help-added'],
    ['a voice', { kind: 'sent-media', media: 'voice', lineMessageId: 'v' }, 'media-sent'],
    ['a picture', { kind: 'sent-media', media: 'picture', lineMessageId: 'p' }, 'media-sent'],
    ['a sticker', { kind: 'sent-sticker' }, 'help-added'],
    ['a greeting', { kind: 'wrote', text: 'สวัสดีค่ะ' }, 'help-added'],
    ['thanks', { kind: 'wrote', text: 'ขอบคุณค่ะ' }, 'help-added'],
    ['yes', { kind: 'wrote', text: 'ค่ะ' }, 'help-added'],
  ]

  test.each(sent)('%s, wherever the conversation stands, with a receipt for the first', (_, event, fact) => {
    const watching = tap(inLesson(), { kind: 'go', to: 'continue' }).talk
    expect(watching.state.at).toBe('lesson.watching')
    const { outcome, talk } = turn(watching, event)
    expect(outcome.record).toMatchObject([{ kind: fact, request: 'fresh-1' }])
    expect(wordsOf(outcome.say)).toContain(`ส่งให้${name}`)
    expect(talk.state).toEqual(watching.state)
  })

  test('what follows in one go needs no receipt; after a pause a short one is given again', () => {
    const first = write(asked(), 'จอดำ').talk
    const second = write(first, 'กดแล้วไม่ขึ้น')
    expect(second.outcome.say).toEqual([])
    expect(kinds(second.outcome.record)).toEqual(['help-added'])
    const pause = write(wait(second.talk, hour), 'ยังไม่ขึ้นเลย')
    expect(pause.outcome.say).toMatchObject([{ kind: 'words', text: help.passedOnAgain({ helper: name }) }])
  })

  test('an album is one thing, and all of it is kept', () => {
    const talk = played(asked(), ['(album of 3)'])
    expect(talk.world.help?.said).toBe(3)
    expect(talk.screen.filter((one) => wordsOf([one]).includes(`ส่งให้${name}`))).toHaveLength(1)
  })

  test('danger brings the hotline at once, and the person reads it too', () => {
    const { outcome } = write(asked(), 'โดนหลอกให้โอนเงินไปแล้ว')
    expect(kinds(outcome.record)).toEqual(['help-added'])
    expect(wordsOf(outcome.say)).toContain('tel:1441')
  })

  test('every button goes on working, also one that asks for words', () => {
    const learning = tap(inLesson(), { kind: 'go', to: 'continue' })
    expect(learning.talk.state.at).toBe('lesson.watching')
    const naming = tap(learning.talk, { kind: 'setting', what: 'name' }).talk
    expect(kinds(write(naming, 'แดง').outcome.record)).toEqual(['named'])
    expect(write(naming, 'แดง').talk.world.help?.handedOverUntil).toBeDefined()
  })

  test('without consent nothing goes to anybody', () => {
    const gone = tap(asked(), { kind: 'withdraw' }).talk
    expect(write(gone, 'จอดำ').outcome.record).toEqual([])
  })
})

describe('an answer', () => {
  test('is said word for word under the helper’s name, and the open step stays open', () => {
    const watching = tap(inLesson(), { kind: 'go', to: 'continue' }).talk
    const { outcome, talk } = turn(watching, answered('fresh-1'))
    expect(wordsOf(outcome.say)).toContain('ลองกดปุ่มด้านข้างดูนะคะ')
    expect(wordsOf(outcome.say)).toContain(help.answered({ helper: name }))
    expect(outcome.record).toMatchObject([
      { kind: 'help-answered', by: 'malee', until: watching.world.now + dayMs },
    ])
    expect(talk.state).toEqual(watching.state)
  })

  test('the first thing said after it is told to the helper, once', () => {
    const talk = turn(write(asked(), 'จอดำ').talk, answered('fresh-0')).talk
    const back = write(wait(talk, 60_000), 'ได้แล้วค่ะ')
    expect(back.outcome.begin).toMatchObject([
      { kind: 'tell', to: 'malee', lane: 'waits', event: { kind: 'help-waits', learner: 'somsri' } },
    ])
    expect(write(wait(back.talk, 60_000), 'ขอบคุณค่ะ').outcome.begin).toEqual([])
  })

  test('to a request that was closed is said too, and opens nothing', () => {
    const closed = tap(asked(), { kind: 'help-close', request: 'fresh-0' }).talk
    const { outcome, talk } = turn(closed, answered('fresh-0'))
    expect(wordsOf(outcome.say)).toContain('ลองกดปุ่มด้านข้างดูนะคะ')
    expect(outcome.record).toEqual([])
    expect(kinds(write(talk, 'สวัสดีค่ะ').outcome.record)).toEqual([])
  })

  test('from somebody of the office is not said to be a trainer’s', () => {
    const officer = { id: 'officer', name: 'สุดา', address: 'khun' } as const
    const { outcome } = turn(asked(), { kind: 'helped', request: 'fresh-0', by: officer, text: 'ค่ะ' })
    expect(wordsOf(outcome.say)).toContain('เจ้าหน้าที่สุดา')
  })

  test('“I see, thank you” closes the request', () => {
    const { outcome } = tap(turn(asked(), answered('fresh-0')).talk, {
      kind: 'help-close',
      request: 'fresh-0',
    })
    expect(kinds(outcome.record)).toEqual(['help-closed'])
  })

  test('is no visit: whoever was away is welcomed back when they come themselves', () => {
    const away = wait(asked(), 40 * dayMs)
    const heard = turn(away, answered('fresh-0'))
    expect(wordsOf(heard.outcome.say)).not.toContain('ดีใจที่ได้เจอ')
    const back = tap(heard.talk, { kind: 'go', to: 'menu' })
    expect(wordsOf(back.outcome.say)).toContain('ดีใจที่ได้เจอ')
  })
})

describe('the bot answers again', () => {
  test.each(['น้องเรียนดี', 'เรียนดีคะ', 'Riandee', 'เมนู', 'เรียนต่อ', 'ตั้งค่า'])(
    'at the word “%s”, and says so',
    (word) => {
      const { outcome, talk } = write(asked(), word)
      expect(kinds(outcome.record)).toContain('help-handed-back')
      expect(wordsOf(outcome.say)).toContain('น้องเรียนดีมาแล้วค่ะ')
      expect(talk.world.help?.id).toBe('fresh-0')
      expect(kinds(write(talk, 'สวัสดีค่ะ').outcome.record)).toEqual([])
    },
  )

  test('by its button; an old one changes nothing', () => {
    const back = tap(asked(), { kind: 'help-back', request: 'fresh-0' })
    expect(kinds(back.outcome.record)).toEqual(['help-handed-back'])
    const again = tap(back.talk, { kind: 'help-back', request: 'fresh-0' }).outcome
    expect(again.record).toEqual([])
    expect(wordsOf(again.say)).toContain(help.hereAlready)
    expect(wordsOf(tap(asked(), { kind: 'help-back', request: 'old' }).outcome.say)).toContain(
      help.closedAlready,
    )
  })

  test('not at a wish inside a story', () => {
    const { outcome } = write(asked(), 'ป้าอยากเรียนต่อนะคะ แต่กดปุ่มแล้วมันไม่ไปไหนเลย')
    expect(kinds(outcome.record)).toEqual(['help-added'])
  })

  test('after a day without an answer, with the next event, and says so once', () => {
    const late = wait(asked(), dayMs)
    const first = turn(late, { kind: 'sent-sticker' })
    expect(first.outcome.say[0]).toMatchObject({ text: help.noAnswerYet({ helper: name }) })
    expect(kinds(first.outcome.record)).toEqual(['help-handed-back'])
    expect(first.talk.world.help?.id).toBe('fresh-0')
    const second = turn(first.talk, { kind: 'sent-sticker' })
    expect(wordsOf(second.outcome.say)).not.toContain(help.noAnswerYet({ helper: name }))
    expect(second.outcome.record).toEqual([])
  })

  test('a day after an answer nobody is said not to have answered', () => {
    const late = wait(turn(asked(), answered('fresh-0')).talk, dayMs)
    const said = wordsOf(write(late, 'สวัสดีค่ะ').outcome.say)
    expect(said).toContain(JSON.stringify(help.quietAgain({ helper: name })).slice(1, -1))
  })

  test('an unsent message is not the moment to say so: the next one is', () => {
    const late = wait(asked(), dayMs)
    const unsent = turn(late, { kind: 'unsent', lineMessageId: 'x' })
    expect(unsent.outcome.say).toEqual([])
    expect(kinds(write(unsent.talk, 'เมนู').outcome.record)).toEqual(['help-handed-back'])
  })

  test('and whoever asks for help again is handed over again, without a second call', () => {
    const back = tap(asked(), { kind: 'help-back', request: 'fresh-0' }).talk
    const again = tap(back, { kind: 'go', to: 'help' })
    expect(again.outcome.record).toMatchObject([{ kind: 'help-asked', request: 'fresh-0' }])
    expect(again.outcome.begin).toEqual([])
    expect(kinds(write(again.talk, 'ยังไม่ได้เลย').outcome.record)).toEqual(['help-added'])
  })
})

describe('what others do with the request', () => {
  test('that the office has it too is said once, and not of a request that was answered', () => {
    const event: ChatEvent = { kind: 'help-escalates', request: 'fresh-0' }
    const { outcome } = turn(asked(), event)
    expect(kinds(outcome.record)).toEqual(['help-escalated'])
    expect(wordsOf(outcome.say)).toContain('053-123-456')
    const helped = turn(asked(), answered('fresh-0')).talk
    expect(turn(helped, event).outcome).toMatchObject({ say: [], record: [] })
  })

  test('a request that the helper ended is closed in the learner’s own turn', () => {
    const event: ChatEvent = { kind: 'help-ended', request: 'fresh-0', by: malee }
    const { outcome, talk } = turn(asked(), event)
    expect(outcome.record).toEqual([{ kind: 'help-closed', request: 'fresh-0' }])
    expect(talk.state.at).toBe('menu')
    expect(turn(talk, event).outcome).toMatchObject({ say: [], record: [] })
  })
})
