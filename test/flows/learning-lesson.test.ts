/** Laws of enrolling and of a lesson. */
import { describe, expect, test } from 'vitest'
import type { Choice } from '../../shared/choice'
import { another, fixture, onShelf, question } from './fixture-course'
import { asked, cardsIn, does, learner, taps, tapsOn, textOf, worldOf } from './learner'
import { answers, enrols, goesOn, kinds, learnsAll, learnsLesson } from './learning-ways'

describe('enrolling', () => {
  test('opens the first lesson at once: the clip and one card', () => {
    const l = learner([fixture])
    const outcome = taps(l, { kind: 'enrol', course: 'fixture' })
    expect(outcome.say.map(({ kind }) => kind)).toEqual(['video', 'card'])
    expect(outcome.say[0]).toMatchObject({ media: 'a.mp4', trackingId: 'fresh-0.a' })
    expect(cardsIn(outcome)[0]).toMatchObject({ kicker: 'บทที่ 1 จาก 3 · 1 นาที', title: 'บท-a' })
    expect(kinds(outcome)).toEqual(['enrolled', 'menu-linked'])
    expect(outcome.begin).toEqual([{ kind: 'link-menu', menu: 'learner', language: 'th' }])
  })

  test('the rich menu is linked the first time only', () => {
    const l = learner([fixture, another('second')])
    enrols(l, 'fixture')
    const outcome = taps(l, { kind: 'enrol', course: 'second' })
    expect(kinds(outcome)).toEqual(['enrolled'])
    expect(outcome.begin).toEqual([])
  })

  test('a second time goes on where one stands and records nothing', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    learnsLesson(l, fixture)
    taps(l, { kind: 'go', to: 'menu' })
    const outcome = taps(l, { kind: 'enrol', course: 'fixture' })
    expect(outcome.record).toEqual([])
    expect(outcome.state).toMatchObject({ at: 'lesson.watching', lesson: 'b' })
  })

  test('without consent asks for it and enrols in nothing', () => {
    const l = learner([fixture], { consent: undefined })
    const outcome = taps(l, { kind: 'enrol', course: 'fixture' })
    expect(outcome.record).toEqual([])
    expect(outcome.state).toEqual({ at: 'welcome.consenting', course: 'fixture' })
  })

  test('an edition binds: a newer one changes nothing for those who learn', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    const renewed = another('fixture', { title: { th: 'ใหม่' }, lessons: fixture.lessons.slice(0, 1) })
    l.catalogue = [onShelf(renewed, 2)]
    l.editions = [onShelf(fixture, 1), onShelf(renewed, 2)]
    expect(cardsIn(taps(l, { kind: 'go', to: 'continue' }))[0]).toMatchObject({
      kicker: 'บทที่ 1 จาก 3 · 1 นาที',
    })
  })

  test('a retired edition is still learned to its end', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    l.catalogue = []
    learnsAll(l, fixture)
    expect(goesOn(l).state.at).toBe('test.asking')
  })
})

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

  test('something else than a practice asks for does not end it', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    const outcome = does(l, { kind: 'sent-media', media: 'picture', lineMessageId: '1' })
    expect(kinds(outcome)).not.toContain('practised')
    expect(l.state.at).toBe('lesson.practising')
  })

  test('a clip that was played to its end moves on by itself', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    const outcome = does(l, { kind: 'finished-video', trackingId: 'fresh-0.a' })
    expect(outcome.record).toEqual([
      { kind: 'watched', enrolment: 'fresh-0', lesson: 'a', how: 'played' },
    ])
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

  test.each(['', '.', 'nobody.a', 'fresh-0.gone', 'fresh-0', '.a'])('the end of “%s” is nobody’s', (trackingId) => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    expect(does(l, { kind: 'finished-video', trackingId })).toMatchObject({ say: [], record: [] })
  })

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

describe('a question of a lesson', () => {
  const atQuestion = (language: 'th' | 'en' = 'th') => {
    const l = learner([fixture], { language })
    enrols(l, 'fixture')
    goesOn(l)
    does(l, { kind: 'sent-sticker' })
    return l
  }

  test('a right answer is explained at once', () => {
    const l = atQuestion()
    const outcome = answers(l, fixture)
    expect(outcome.say).toHaveLength(1)
    expect(cardsIn(outcome)[0]).toMatchObject({
      head: { tone: 'done', text: 'ใช่เลยค่ะ' },
      lines: ['เพราะ-a1r'],
    })
    expect(outcome.record).toEqual([
      { kind: 'answered', enrolment: 'fresh-0', question: 'a1', picks: ['a1r'], right: true },
    ])
  })

  test('an answer that is not quite right gets its own reason, the right one’s, and the minute to watch again', () => {
    const l = atQuestion()
    const card = cardsIn(answers(l, fixture, false))[0]
    expect(card?.head).toEqual({ tone: 'turn', text: 'เกือบแล้วค่ะ' })
    expect(card?.lines?.[0]).toMatch(/^เพราะ-a1[xyz]$/)
    expect(card?.lines?.[1]).toBe('คำตอบคือ “คำ-a1r”\nเพราะ-a1r')
    expect(card?.aside).toMatchObject({ picture: { media: 'a.png' }, text: 'บทที่ 1 นาทีที่ 0:20' })
    expect(card?.buttons.map(({ label }) => label)).toEqual([
      'ไปข้อ 2 จาก 2',
      'ดูบทนี้อีกครั้ง',
      'ดูเหตุผลข้ออื่น',
    ])
  })

  test('every option’s reason is one tap away once it is answered', () => {
    const l = atQuestion()
    answers(l, fixture, false)
    const outcome = tapsOn(l, 'ดูเหตุผลข้ออื่น')
    for (const id of ['a1r', 'a1x', 'a1y', 'a1z']) expect(textOf(outcome)).toContain(`เพราะ-${id}`)
    expect(outcome.record).toEqual([])
    expect(goesOn(l).state).toMatchObject({ question: 'a2' })
  })

  test('no reason is told of a question that was not answered', () => {
    const l = atQuestion()
    const outcome = taps(l, { kind: 'why', enrolment: 'fresh-0', question: 'a2' })
    expect(textOf(outcome)).not.toContain('เพราะ-')
    expect(textOf(outcome)).not.toContain('because-')
  })

  test('the first answer stays: another tap on the same question records nothing', () => {
    const l = atQuestion()
    const other: Choice = { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1x' }
    answers(l, fixture)
    expect(taps(l, other).record).toEqual([])
    expect(cardsIn(l.last)[0]?.head?.tone).toBe('done')
    expect(l.enrolments[0]?.answers).toEqual([{ question: 'a1', picks: ['a1r'], right: true }])
  })

  test('a tap on an old question is told kindly where we are now', () => {
    const l = atQuestion()
    answers(l, fixture)
    goesOn(l)
    const outcome = taps(l, { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1x' })
    expect(outcome.record).toEqual([])
    expect(outcome.say[0]).toMatchObject({ text: 'ข้อนี้ตอบไว้แล้วค่ะ\nตอนนี้เราอยู่ข้อ 2 นะคะ' })
    expect(asked(outcome).kicker).toBe('ข้อ 2 จาก 2')
  })

  test('a tap on last lesson’s “watched” records nothing and shows the lesson that is open', () => {
    const l = atQuestion()
    answers(l, fixture)
    goesOn(l)
    answers(l, fixture)
    goesOn(l)
    goesOn(l)
    const outcome = taps(l, { kind: 'watched', enrolment: 'fresh-0', lesson: 'a' })
    expect(outcome.record).toEqual([])
    expect(outcome.say[0]).toMatchObject({ text: 'บทนี้ดูจบแล้วค่ะ\nตอนนี้เราอยู่บทที่ 2 นะคะ' })
    expect(outcome.state).toMatchObject({ at: 'lesson.watching', lesson: 'b' })
  })

  test('an old button does not end another open question', () => {
    const l = atQuestion()
    answers(l, fixture)
    taps(l, { kind: 'setting', what: 'name' })
    expect(l.state.at).toBe('settings.naming')
    const outcome = taps(l, { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1x' })
    expect(outcome.record).toEqual([])
    expect(l.state.at).toBe('settings.naming')
  })

  test('its answers stand in the same order every time it is shown', () => {
    const l = atQuestion()
    const first = asked(l.last).options.map(({ text }) => text)
    const again = asked(does(l, { kind: 'sent-sticker' })).options.map(({ text }) => text)
    expect(again).toEqual(first)
    expect(asked(l.last).options.map(({ mark }) => mark)).toEqual(['ก', 'ข', 'ค', 'ง'])
  })

  test('an answer the course no longer has is asked for again', () => {
    const l = atQuestion()
    const outcome = taps(l, { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'gone' })
    expect(outcome.record).toEqual([])
    expect(asked(outcome).ask).toBe('ถาม-a1-1')
  })

  test('pictures are answers too', () => {
    const l = atQuestion()
    answers(l, fixture)
    goesOn(l)
    answers(l, fixture)
    goesOn(l)
    goesOn(l)
    const outcome = goesOn(l)
    expect(asked(outcome).options.every(({ picture }) => picture?.endsWith('.png'))).toBe(true)
  })

  test('in English everything is in English', () => {
    const l = atQuestion('en')
    expect(textOf(answers(l, fixture, false))).not.toMatch(/[ก-๙]/)
  })
})

describe('putting in order', () => {
  const order = another('order', {
    lessons: [{ ...(fixture.lessons[0] as (typeof fixture.lessons)[0]), practice: undefined, questions: [orderOf4()] }],
  })
  function orderOf4() {
    return question('o1', 'order', ['p', 'q', 'r', 's'], 'a')
  }
  const place = (...picks: string[]): Choice => ({ kind: 'arrange', enrolment: 'fresh-0', question: 'o1', picks })
  const atOrder = () => {
    const l = learner([order])
    enrols(l, 'order')
    goesOn(l)
    return l
  }

  test('each tap shows what is placed and what is left; the last one falls into place by itself', () => {
    const l = atOrder()
    const first = asked(taps(l, place('p')))
    expect(first.placed).toEqual(['คำ-p'])
    expect(first.options).toHaveLength(3)
    taps(l, place('p', 'q'))
    expect(l.last.record).toEqual([])
    expect(taps(l, place('p', 'q', 'r')).record).toEqual([
      { kind: 'answered', enrolment: 'fresh-0', question: 'o1', picks: ['p', 'q', 'r', 's'], right: true },
    ])
  })

  test('letters stay with their answers while others are placed', () => {
    const l = atOrder()
    const before = new Map(asked(l.last).options.map(({ text, mark }) => [text, mark]))
    for (const { text, mark } of asked(taps(l, place('r'))).options) expect(mark).toBe(before.get(text))
  })

  test('starting again empties it', () => {
    const l = atOrder()
    taps(l, place('s', 'r'))
    const outcome = tapsOn(l, 'เริ่มเรียงใหม่')
    expect(asked(outcome).placed).toBeUndefined()
    expect(asked(outcome).options).toHaveLength(4)
  })

  test('an old bubble of the same order carries on from what it shows', () => {
    const l = atOrder()
    taps(l, place('p', 'q'))
    expect(asked(taps(l, place('r'))).placed).toEqual(['คำ-r'])
  })

  test('what makes no sense in an order is left out', () => {
    const l = atOrder()
    expect(asked(taps(l, place('p', 'p', 'gone'))).placed).toEqual(['คำ-p'])
  })

  test('another order is almost right, and the right one is told thing by thing', () => {
    const l = atOrder()
    const card = cardsIn(taps(l, place('s', 'r', 'q')))[0]
    expect(l.last.record).toMatchObject([{ picks: ['s', 'r', 'q', 'p'], right: false }])
    expect(card?.head?.tone).toBe('turn')
    expect(card?.points).toEqual(['p', 'q', 'r', 's'].map((id) => `คำ-${id}\nเพราะ-${id}`))
  })
})

describe('a course that changes under an open conversation', () => {
  const without = (id: string) => ({
    ...fixture,
    lessons: fixture.lessons.map((lesson) => ({
      ...lesson,
      questions: lesson.questions.filter((q) => q.id !== id),
    })),
  })

  test('a question that is gone goes on to the next', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    does(l, { kind: 'sent-sticker' })
    l.editions = [onShelf(without('a1'))]
    const outcome = taps(l, { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1r' })
    expect(outcome.record).toEqual([])
    expect(asked(outcome).ask).toBe('ถาม-a2-1')
  })

  test('a sticker where a question is gone shows the next', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    does(l, { kind: 'sent-sticker' })
    l.editions = [onShelf(without('a1'))]
    expect(asked(does(l, { kind: 'sent-sticker' })).ask).toBe('ถาม-a2-1')
  })

  test('a course that is gone altogether is told kindly', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    l.editions = []
    l.catalogue = []
    const outcome = taps(l, { kind: 'watched', enrolment: 'fresh-0', lesson: 'a' })
    expect(outcome.record).toEqual([])
    expect(outcome.say.length).toBeGreaterThan(0)
  })
})

describe('two courses', () => {
  test('stand open at once, each where it was left', () => {
    const l = learner([fixture, another('second')])
    const first = enrols(l, 'fixture')
    learnsLesson(l, fixture)
    const second = enrols(l, 'second')
    goesOn(l)
    const outcome = taps(l, { kind: 'enrol', course: 'fixture' })
    expect(outcome.state).toEqual({ at: 'lesson.watching', enrolment: first, lesson: 'b' })
    expect(taps(l, { kind: 'enrol', course: 'second' }).state).toEqual({
      at: 'lesson.practising',
      enrolment: second,
      lesson: 'a',
    })
  })

  test('a button of one is taken while the other is open', () => {
    const l = learner([fixture, another('second')])
    const first = enrols(l, 'fixture')
    goesOn(l)
    does(l, { kind: 'sent-sticker' })
    enrols(l, 'second')
    const outcome = taps(l, { kind: 'answer', enrolment: first, question: 'a1', option: 'a1r' })
    expect(outcome.record).toMatchObject([{ kind: 'answered', enrolment: first, right: true }])
  })
})

test('without consent no button of learning records anything', () => {
  const l = learner([fixture])
  enrols(l, 'fixture')
  goesOn(l)
  l.person = { ...l.person, consent: undefined }
  const choices: Choice[] = [
    { kind: 'watched', enrolment: 'fresh-0', lesson: 'b' },
    { kind: 'practice-later', enrolment: 'fresh-0', lesson: 'a' },
    { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1r' },
    { kind: 'test', enrolment: 'fresh-0' },
    { kind: 'go', to: 'continue' },
  ]
  for (const choice of choices) expect(taps(l, choice).record, choice.kind).toEqual([])
  expect(does(l, { kind: 'finished-video', trackingId: 'fresh-0.b' }).record).toEqual([])
  expect(worldOf(l).enrolments[0]?.answers).toEqual([])
})
