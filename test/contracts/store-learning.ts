/** Laws of what is kept about learning: natural keys, so nothing counts twice. */
import { describe, expect, test } from 'vitest'
import { dayMs } from '../../shared/dates'
import type { Fact } from '../../shared/fact'
import { type Bench, start } from './bench'

const enrolled: Fact = { kind: 'enrolled', enrolment: 'e1', course: 'c1', edition: 2 }
const begun: Fact = { kind: 'attempt-started', attempt: 'a1', enrolment: 'e1', number: 1 }
const tried = (pick: string): Fact => ({
  kind: 'attempt-answered',
  attempt: 'a1',
  question: 't1',
  picks: [pick],
})

export const learningLaws = (bench: () => Bench) =>
  describe('learning', () => {
    const scene = async (person: string) => bench().store.turns.scene(person, person, start + 10_000)

    test('an enrolment comes with all its details', async () => {
      const person = await bench().record(
        enrolled,
        { kind: 'watched', enrolment: 'e1', lesson: 'l1', how: 'played' },
        { kind: 'practised', enrolment: 'e1', lesson: 'l1', done: false },
        { kind: 'answered', enrolment: 'e1', question: 'q1', picks: ['b', 'a'], right: true },
        begun,
        tried('x'),
        { kind: 'rated', enrolment: 'e1', what: 'useful', value: 'yes' },
      )
      expect((await scene(person)).enrolments).toEqual([
        {
          id: 'e1',
          course: 'c1',
          edition: 2,
          at: start,
          watched: ['l1'],
          practised: ['l1'],
          answers: [{ question: 'q1', picks: ['b', 'a'], right: true }],
          ratings: [{ what: 'useful', value: 'yes' }],
          attempts: [{ id: 'a1', number: 1, startedAt: start, answers: [{ question: 't1', picks: ['x'] }] }],
        },
      ])
    })
    test('the first answer to a question of a lesson stays', async () => {
      const answered = (pick: string, right: boolean): Fact => ({
        kind: 'answered',
        enrolment: 'e1',
        question: 'q1',
        picks: [pick],
        right,
      })
      await bench().record(enrolled, answered('a', false))
      const person = await bench().record(answered('b', true))
      expect((await scene(person)).enrolments[0]?.answers).toEqual([
        { question: 'q1', picks: ['a'], right: false },
      ])
    })
    test('an answer of a try may be changed until the try is sent, and never after', async () => {
      await bench().record(enrolled, begun, tried('a'))
      await bench().record(tried('b'))
      await bench().record({ kind: 'attempt-sent', attempt: 'a1', right: 1, of: 1, passed: true })
      const person = await bench().record(tried('c'))
      expect((await scene(person)).enrolments[0]?.attempts).toMatchObject([
        { answers: [{ picks: ['b'] }], right: 1, of: 1, passed: true, sentAt: start },
      ])
    })
    test('a course finished stays finished at its first time', async () => {
      const person = await bench().record(enrolled, { kind: 'finished', enrolment: 'e1' })
      await bench().record({ kind: 'finished', enrolment: 'e1' })
      expect((await scene(person)).enrolments[0]?.finishedAt).toBe(start)
    })
    test('every enrolment comes, open ones first; details of what was finished over a year ago do not', async () => {
      const ids = Array.from({ length: 20 }, (_, i) => `e${i + 1}`)
      const person = await bench().record(
        ...ids.map((enrolment): Fact => ({ kind: 'enrolled', enrolment, course: enrolment, edition: 1 })),
        ...ids.map((enrolment): Fact => ({ kind: 'watched', enrolment, lesson: 'l1', how: 'said' })),
        ...ids.slice(1).map((enrolment): Fact => ({ kind: 'finished', enrolment })),
      )
      const watchedAt = async (now: number) => {
        const { enrolments } = await bench().store.turns.scene(person, person, now)
        return enrolments.map(({ id, watched }) => `${id}:${watched}`)
      }
      expect((await watchedAt(start)).toSorted()).toEqual(ids.map((id) => `${id}:l1`).toSorted())
      const later = await watchedAt(start + 401 * dayMs)
      expect(later[0]).toBe('e1:l1')
      expect(later.slice(1).toSorted()).toEqual(
        ids
          .slice(1)
          .map((id) => `${id}:`)
          .toSorted(),
      )
    })
    test('at most three cards come, when their day has come, most overdue first; an answered one moves on', async () => {
      const card = (question: string, dueAt: number, stage = 0): Fact => ({
        kind: 'card-planned',
        enrolment: 'e1',
        question,
        stage,
        dueAt,
      })
      const person = await bench().record(
        enrolled,
        card('q1', start + 5),
        card('q2', start + 4),
        card('q3', start + 3),
        card('q4', start + 2),
        card('q5', start + 99_999),
      )
      expect((await scene(person)).dueCards.map((due) => due.question)).toEqual(['q4', 'q3', 'q2'])
      await bench().record(card('q4', start + 99_999, 1), {
        kind: 'card-done',
        enrolment: 'e1',
        question: 'q3',
      })
      expect((await scene(person)).dueCards).toEqual([
        { enrolment: 'e1', course: 'c1', edition: 2, question: 'q2', stage: 0, dueAt: start + 4 },
        { enrolment: 'e1', course: 'c1', edition: 2, question: 'q1', stage: 0, dueAt: start + 5 },
      ])
    })
    test('a practice skipped and done later is done', async () => {
      const practised = (done: boolean): Fact => ({ kind: 'practised', enrolment: 'e1', lesson: 'l1', done })
      await bench().record(enrolled, practised(false))
      const person = await bench().record(practised(true))
      expect((await scene(person)).enrolments[0]?.practised).toEqual(['l1'])
    })
  })
