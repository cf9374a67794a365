/** Laws of a lesson: clip, summary, practice, "done". */
import { describe, expect, test } from 'vitest'
import { fixture } from './fixture-course'
import { asked, cardsIn, does, type Learner, learner, taps, tapsOn, textOf } from './learner'
import { enrols, goesOn, kinds, learnsAll, learnsLesson } from './learning-ways'

describe('a lesson', () => {
  test('“watched” leads to the practice, the practice to the first question', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    expect(kinds(tapsOn(l, 'ดูจบแล้ว'))).toEqual(['watched'])
    expect(l.state.at).toBe('lesson.practising')
    const outcome = does(l, { kind: 'sent-sticker' })
    expect(outcome.record).toEqual([{ kind: 'practised', enrolment: 'fresh-0', lesson: 'a', done: true }])
    expect(textOf(outcome)).toContain('ได้รับแล้ว')
    expect(asked(outcome).kicker).toBe('ข้อ 1 จาก 2')
  })

  test('a practice can wait, and is not asked for again', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    expect(tapsOn(l, 'ไว้ทีหลัง').record).toEqual([
      { kind: 'practised', enrolment: 'fresh-0', lesson: 'a', done: false },
    ])
    taps(l, { kind: 'lesson', enrolment: 'fresh-0', lesson: 'a' })
    expect(goesOn(l).state.at).toBe('lesson.asking')
  })

  test('a practice that was put off counts when it comes after all, and the question stays open', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    tapsOn(l, 'ไว้ทีหลัง')
    const open = l.state
    const late = does(l, { kind: 'sent-sticker' })
    expect(late.record).toEqual([{ kind: 'practised', enrolment: 'fresh-0', lesson: 'a', done: true }])
    expect(textOf(late)).toContain('ได้รับแล้ว')
    expect(asked(late).kicker).toBe('ข้อ 1 จาก 2')
    expect(l.state).toEqual(open)
  })

  test('something else than a practice asks for does not end it', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    const outcome = does(l, { kind: 'sent-media', media: 'picture', lineMessageId: '1' })
    expect(kinds(outcome)).not.toContain('practised')
    expect(l.state.at).toBe('lesson.practising')
  })

  test('who only says hello sees the lesson without a second video; a tap brings it', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    for (const event of [{ kind: 'sent-sticker' }, { kind: 'wrote', text: 'สวัสดีค่ะ' }] as const) {
      const outcome = does(l, event)
      expect(outcome.say.map(({ kind }) => kind)).toEqual(['words', 'card'])
      expect(l.state).toMatchObject({ at: 'lesson.watching', lesson: 'a' })
    }
    expect(goesOn(l).say.map(({ kind }) => kind)).toEqual(['video', 'card'])
  })

  test('“watched” typed or tapped counts beside the lesson shown again, too', () => {
    const ways = [
      (l: Learner) => tapsOn(l, 'ดูจบแล้ว'),
      (l: Learner) => does(l, { kind: 'wrote', text: 'ดูจบแล้วค่ะ' }),
    ]
    for (const says of ways) {
      const l = learner([fixture])
      enrols(l, 'fixture')
      does(l, { kind: 'sent-sticker' })
      expect(kinds(says(l))).toEqual(['watched'])
    }
  })

  test('a clip that ends after the menu was tapped goes on, once', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    taps(l, { kind: 'go', to: 'menu' })
    expect(kinds(does(l, { kind: 'finished-video', trackingId: 'fresh-0.a' }))).toEqual(['watched'])
    expect(l.state.at).toBe('lesson.practising')
    taps(l, { kind: 'go', to: 'menu' })
    expect(does(l, { kind: 'finished-video', trackingId: 'fresh-0.a' })).toMatchObject({
      say: [],
      record: [],
    })
  })

  test('a clip that was played to its end moves on by itself', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    const outcome = does(l, { kind: 'finished-video', trackingId: 'fresh-0.a' })
    expect(outcome.record).toEqual([{ kind: 'watched', enrolment: 'fresh-0', lesson: 'a', how: 'played' }])
    expect(l.state.at).toBe('lesson.practising')
  })

  test('the end of another clip records that it was watched, once, and says nothing', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    const first = does(l, { kind: 'finished-video', trackingId: 'fresh-0.c' })
    expect(first.say).toEqual([])
    expect(kinds(first)).toEqual(['watched'])
    const again = does(l, { kind: 'finished-video', trackingId: 'fresh-0.c' })
    expect(again).toMatchObject({ say: [], record: [] })
    expect(l.state).toMatchObject({ at: 'lesson.watching', lesson: 'a' })
  })

  test.each(['', '.', 'nobody.a', 'fresh-0.gone', 'fresh-0', '.a'])(
    'the end of “%s” is nobody’s',
    (trackingId) => {
      const l = learner([fixture])
      enrols(l, 'fixture')
      expect(does(l, { kind: 'finished-video', trackingId })).toMatchObject({ say: [], record: [] })
    },
  )

  test('the summary can be read instead, and counts as watched once read', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    const summary = tapsOn(l, 'อ่านสรุปแทน')
    expect(cardsIn(summary)[0]?.points).toEqual(['สรุป-a'])
    expect(summary.record).toEqual([])
    expect(kinds(tapsOn(l, 'อ่านจบแล้ว'))).toEqual(['watched'])
  })

  test('after its last question it is done, with the band one longer', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    const done = learnsLesson(l, fixture)
    expect(l.state).toMatchObject({ at: 'lesson.done', lesson: 'a' })
    expect(cardsIn(done)[0]).toMatchObject({
      head: { tone: 'done', text: 'จบบทที่ 1 แล้วค่ะ' },
      title: 'เรียนแล้ว 1 จาก 3 บท',
      band: { cloth: 'line', done: 1, of: 3 },
    })
    expect(goesOn(l).state).toMatchObject({ at: 'lesson.watching', lesson: 'b' })
  })

  test('after the last one the post-test waits', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    const done = learnsAll(l, fixture)
    expect(cardsIn(done)[0]?.title).toBe('เรียนครบ 3 บทแล้วค่ะ')
    expect(goesOn(l).state.at).toBe('test.asking')
  })

  test('a lesson watched again leads back to where one was', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    learnsLesson(l, fixture)
    goesOn(l)
    learnsLesson(l, fixture)
    taps(l, { kind: 'lesson', enrolment: 'fresh-0', lesson: 'a' })
    expect(goesOn(l).record).toEqual([])
    expect(l.state).toMatchObject({ at: 'lesson.watching', lesson: 'c' })
  })
})
