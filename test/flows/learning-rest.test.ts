/** Laws of a rest: nothing is offered unasked. */
import { describe, expect, test } from 'vitest'
import { another, fixture } from './fixture-course'
import { day, type Learner, learner, newYear, tappable, taps, textOf } from './learner'
import { finishes } from './learning-ways'

const finished = (almost: string[] = []): Learner => {
  const l = learner([fixture])
  finishes(l, fixture, almost)
  return l
}

describe('a rest', () => {
  const offers = (l: Learner) =>
    (['menu', 'where', 'continue'] as const).flatMap((to) => {
      taps(l, { kind: 'go', to })
      return tappable(l.last.say).filter(({ choice }) => choice.kind === 'go' && choice.to === 'review')
    })

  test('while it lasts no question is offered unasked; afterwards it is', () => {
    const l = finished()
    l.now += day
    l.person = { ...l.person, pausedUntil: l.now + day }
    expect(offers(l)).toEqual([])
    l.now += 2 * day
    expect(offers(l).length).toBeGreaterThan(0)
  })

  test('who asks for one gets it all the same', () => {
    const l = finished()
    l.now += day
    l.person = { ...l.person, pausedUntil: l.now + day }
    expect(taps(l, { kind: 'go', to: 'review' }).state.at).toBe('review.asking')
  })

  test('no next course is suggested during it', () => {
    const l = learner([fixture, another('second')])
    l.person = { ...l.person, pausedUntil: newYear + 9 * day }
    finishes(l, fixture)
    taps(l, { kind: 'rate', enrolment: 'fresh-0', what: 'useful', value: 'yes' })
    const thanks = taps(l, { kind: 'rate', enrolment: 'fresh-0', what: 'could-do', value: 'yes' })
    expect(tappable(thanks.say).map(({ choice }) => choice.kind)).not.toContain('course')
    expect(textOf(thanks)).not.toContain('พรุ่งนี้')
  })
})
