/**
 * The world as it will stand once a turn's facts are kept, so that the same turn can say what comes next. Knows only
 * the facts of learning; the others change nothing a flow of learning looks at.
 */
import type { Fact } from '../../shared/fact'
import type { Attempt, Enrolment } from '../../shared/person'
import type { World } from './flow'

/** `world` after `facts`, in their order. */
export const foresee = (world: World, facts: Fact[]): World => facts.reduce(after, world)

function after(world: World, fact: Fact): World {
  switch (fact.kind) {
    case 'enrolled':
      return { ...world, enrolments: [freshEnrolment(fact, world.now), ...world.enrolments] }
    case 'card-planned':
    case 'card-done': {
      const { enrolment, question } = fact
      const dueCards = world.dueCards.filter((c) => c.enrolment !== enrolment || c.question !== question)
      return { ...world, dueCards }
    }
    default:
      return { ...world, enrolments: world.enrolments.map((e) => enrolmentAfter(e, fact, world.now)) }
  }
}

function freshEnrolment(fact: Extract<Fact, { kind: 'enrolled' }>, now: number): Enrolment {
  const { enrolment: id, course, edition } = fact
  return { id, course, edition, at: now, watched: [], practised: [], answers: [], attempts: [], ratings: [] }
}

function enrolmentAfter(enrolment: Enrolment, fact: Fact, now: number): Enrolment {
  if ('attempt' in fact && fact.kind !== 'attempt-started') {
    return { ...enrolment, attempts: enrolment.attempts.map((a) => attemptAfter(a, fact, now)) }
  }
  if (!('enrolment' in fact) || fact.enrolment !== enrolment.id) return enrolment
  switch (fact.kind) {
    case 'watched':
      return { ...enrolment, watched: withOne(enrolment.watched, fact.lesson) }
    case 'practised':
      return { ...enrolment, practised: withOne(enrolment.practised, fact.lesson) }
    case 'answered':
      return { ...enrolment, answers: withFirst(enrolment.answers, fact) }
    case 'attempt-started': {
      const attempt = { id: fact.attempt, number: fact.number, startedAt: now, answers: [] }
      return { ...enrolment, attempts: [...enrolment.attempts, attempt] }
    }
    case 'finished':
      return { ...enrolment, finishedAt: enrolment.finishedAt ?? now }
    case 'rated':
      return { ...enrolment, ratings: [...enrolment.ratings, { what: fact.what, value: fact.value }] }
    default:
      return enrolment
  }
}

type OfAttempt = Extract<Fact, { kind: 'attempt-answered' | 'attempt-sent' }>

function attemptAfter(attempt: Attempt, fact: OfAttempt, now: number): Attempt {
  if (fact.attempt !== attempt.id) return attempt
  if (fact.kind === 'attempt-sent') {
    return { ...attempt, sentAt: now, right: fact.right, of: fact.of, passed: fact.passed }
  }
  const others = attempt.answers.filter((answer) => answer.question !== fact.question)
  return { ...attempt, answers: [...others, { question: fact.question, picks: fact.picks }] }
}

const withOne = (list: string[], id: string): string[] => (list.includes(id) ? list : [...list, id])

function withFirst(answers: Enrolment['answers'], fact: Extract<Fact, { kind: 'answered' }>) {
  if (answers.some((answer) => answer.question === fact.question)) return answers
  return [...answers, { question: fact.question, picks: fact.picks, right: fact.right }]
}
