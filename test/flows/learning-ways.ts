/** Ways through the fixture course that many laws begin with. */
import { expect } from 'vitest'
import type { Outcome } from '../../bot/flows/flow'
import type { Choice } from '../../shared/choice'
import type { Course } from '../../shared/course'
import { fixture, rightPicks } from './fixture-course'
import { asked, does, type Learner, learner, tappable, taps, tapsOn } from './learner'

/** Enrols and returns the enrolment's id. */
export function enrols(l: Learner, course: string): string {
  taps(l, { kind: 'enrol', course })
  return l.enrolments[0]?.id ?? ''
}

/** Answers whatever question is shown, rightly or not; an order tap by tap. */
export function answers(l: Learner, course: Course, rightly = true): Outcome {
  for (;;) {
    const { options } = asked(l.last)
    const question = questionOf(options[0]?.choice)
    const right = rightPicks(course, question)
    const isOrder = options[0] !== undefined && 'picks' in options[0].choice
    const wanted = (choice: Choice): boolean => {
      if ('picks' in choice) return (right[choice.picks.length - 1] === choice.picks.at(-1)) === rightly
      return 'option' in choice && right.includes(choice.option) === rightly
    }
    const option = options.find(({ choice }) => wanted(choice)) ?? options[0]
    expect(option).toBeDefined()
    if (!option) return l.last
    taps(l, option.choice)
    const again = l.last.say.find((each) => each.kind === 'question')
    if (!isOrder || !again || questionOf(again.options[0]?.choice) !== question) return l.last
  }
}

const questionOf = (choice: Choice | undefined): string =>
  choice && 'question' in choice ? choice.question : ''

/** The main button of the last bubbles. */
export function goesOn(l: Learner): Outcome {
  const main = l.last.say
    .flatMap((each) => (each.kind === 'card' ? each.buttons : []))
    .find((button) => 'look' in button && button.look === 'main')
  expect(main, `a main button among ${tappable(l.last.say).map((each) => each.label)}`).toBeDefined()
  return main ? tapsOn(l, main.label) : l.last
}

/** Watches, practises and answers the lesson that is open; ends at "done". */
export function learnsLesson(l: Learner, course: Course, rightly = true): Outcome {
  goesOn(l)
  if (l.state.at === 'lesson.practising') does(l, { kind: 'sent-sticker' })
  while (l.state.at === 'lesson.asking') {
    answers(l, course, rightly)
    goesOn(l)
  }
  return l.last
}

/** From the opened first lesson to the card that leads to the post-test. */
export function learnsAll(l: Learner, course: Course): Outcome {
  for (let i = 0; i < course.lessons.length; i += 1) {
    if (i > 0) goesOn(l)
    learnsLesson(l, course)
  }
  return l.last
}

/** A learner whose post-test has just been opened. */
export function atTest(course: Course = fixture): Learner {
  const l = learner([course])
  enrols(l, course.id)
  learnsAll(l, course)
  goesOn(l)
  return l
}

/** Answers every question of a try; those named are answered not quite. Ends at the summary. */
export function answersTest(l: Learner, course: Course, almost: string[] = []): Outcome {
  while (l.state.at === 'test.asking') {
    const { question } = l.state
    answers(l, course, !almost.includes(question))
  }
  expect(l.state.at).toBe('test.checking')
  return l.last
}

/** The whole way to a finished course. */
export function finishes(l: Learner, course: Course, almost: string[] = []): Outcome {
  enrols(l, course.id)
  learnsAll(l, course)
  goesOn(l)
  answersTest(l, course, almost)
  return goesOn(l)
}

/** The kinds of what became true in a turn. */
export const kinds = (outcome: Outcome): string[] => outcome.record.map(({ kind }) => kind)
