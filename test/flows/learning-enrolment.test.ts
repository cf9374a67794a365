/** Laws of enrolling: editions, two courses at once, a course that changes, no consent. */
import { describe, expect, test } from 'vitest'
import { answerLesson } from '../../bot/flows/lesson'
import type { Choice } from '../../shared/choice'
import { another, fixture, onShelf } from './fixture-course'
import { asked, cardsIn, does, learner, taps } from './learner'
import { enrols, goesOn, kinds, learnsAll, learnsLesson } from './learning-ways'

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
  expect(l.world.enrolments[0]?.answers).toEqual([])
})

test('a flow of learning finds nothing to record on without consent, whoever calls it', () => {
  const l = learner([fixture])
  enrols(l, 'fixture')
  l.person = { ...l.person, consent: undefined }
  const outcome = answerLesson(
    l.state,
    { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1r' },
    l.world,
  )
  expect(outcome).toMatchObject({ record: [], state: { at: 'welcome.consenting' } })
})
