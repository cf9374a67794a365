/** Laws of typed answers: whole and plain matches only. */
import { describe, expect, test } from 'vitest'
import { fixture } from './fixture-course'
import { asked, day, does, learner, taps, tapsOn, writes } from './learner'
import { answersTest, enrols, finishes, goesOn, kinds, learnsAll, learnsLesson } from './learning-ways'

describe('typed answers', () => {
  const atQuestion = () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    does(l, { kind: 'sent-sticker' })
    return l
  }

  test.each([
    ['ข', 1],
    ['ข้อ ข', 1],
    ['ตอบข้อ ข ค่ะ', 1],
    ['2', 1],
    ['๒', 1],
    ['ข.', 1],
    ['ง', 3],
    ['1', 0],
  ])('“%s” is that answer', (text, place) => {
    const l = atQuestion()
    const option = asked(l.last).options[place]
    const picks = option && 'option' in option.choice ? [option.choice.option] : []
    expect(writes(l, text).record).toMatchObject([{ kind: 'answered', question: 'a1', picks }])
  })

  test('an answer’s own words are that answer', () => {
    const l = atQuestion()
    expect(writes(l, ' คำ-a1x ').record).toMatchObject([{ picks: ['a1x'] }])
  })

  test.each(['จ', '5', 'คำ', 'ก หรือ ข', 'ไม่แน่ใจ', '🙂', 'ก'.repeat(10_000)])(
    '“%s” answers nothing',
    (text) => {
      const l = atQuestion()
      expect(kinds(writes(l, text))).not.toContain('answered')
      expect(l.enrolments[0]?.answers).toEqual([])
    },
  )

  test('typed after the explanation it does not answer the question to come', () => {
    const l = atQuestion()
    writes(l, 'ก')
    const again = writes(l, 'ก')
    expect(again.record).toEqual([])
    expect(again.say[0]).toMatchObject({ kind: 'words', text: 'ข้อนี้ตอบไว้แล้วค่ะ ไปต่อกันนะคะ' })
    expect(l.enrolments[0]?.answers).toHaveLength(1)
  })

  test.each(['ดูจบแล้ว', 'จบแล้วค่ะ', 'ต่อไป', 'ดูแล้วครับ'])('“%s” moves on from a clip', (text) => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    expect(kinds(writes(l, text))).toEqual(['watched'])
  })

  test('“ต่อไป” goes on after an explanation and after “done”', () => {
    const l = atQuestion()
    writes(l, 'ก')
    expect(asked(writes(l, 'ต่อไป')).kicker).toBe('ข้อ 2 จาก 2')
    writes(l, 'ก')
    expect(writes(l, 'ไปต่อ').state.at).toBe('lesson.done')
    expect(writes(l, 'ต่อไป').state).toMatchObject({ at: 'lesson.watching', lesson: 'b' })
  })

  test('a whole order can be typed', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    learnsLesson(l, fixture)
    goesOn(l)
    learnsLesson(l, fixture)
    goesOn(l)
    goesOn(l)
    const places = ['c1p', 'c1q', 'c1r'].map((id) =>
      asked(l.last).options.findIndex((o) => o.text === `คำ-${id}`),
    )
    const marks = places.map((i) => 'กขค'[i]).join(' ')
    expect(writes(l, marks).record).toMatchObject([{ picks: ['c1p', 'c1q', 'c1r'], right: true }])
  })

  test('a try is sent by saying so, never by “ต่อไป”', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    learnsAll(l, fixture)
    goesOn(l)
    writes(l, 'ก')
    expect(l.state).toMatchObject({ at: 'test.asking', question: 't2' })
    answersTest(l, fixture)
    expect(writes(l, 'ต่อไป').record).toEqual([])
    expect(writes(l, 'ข้อ 2').state).toMatchObject({ at: 'test.asking', question: 't2' })
    tapsOn(l, 'ใช้คำตอบเดิม')
    expect(kinds(writes(l, 'ส่งคำตอบค่ะ'))).toContain('attempt-sent')
  })

  test('a word answers a rating and a review too', () => {
    const l = learner([fixture])
    finishes(l, fixture)
    expect(writes(l, 'มีประโยชน์มาก').record).toMatchObject([{ kind: 'rated', value: 'yes' }])
    expect(writes(l, '2').record).toMatchObject([{ kind: 'rated', what: 'could-do', value: 'some' }])
    l.now += day
    taps(l, { kind: 'go', to: 'review' })
    expect(kinds(writes(l, 'ก'))).toEqual(['card-planned'])
  })
})
