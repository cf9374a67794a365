/** Laws of buttons and withdrawals that reach into another's work: found by reading as somebody who would break it. */
import { describe, expect, test } from 'vitest'
import type { Choice } from '../../shared/choice'
import { textsIn } from '../../shared/texts'
import { type Talk, tappables, turn } from '../talk'
import { aClass, helper, learner, malee } from './class-fixture'

const tap = (talk: Talk, choice: Choice) => turn(talk, { kind: 'tapped', choice })
const write = (talk: Talk, text: string) => turn(talk, { kind: 'wrote', text })
const th = textsIn('th')

describe('a province button of a class that was being opened', () => {
  const asked = () => {
    const course = tap(helper([]), { kind: 'class-open', course: 'first-steps' })
    return write(course.talk, 'โรงเรียนบ้านดอนแก้ว')
  }
  test('says so, from the region on', () => {
    const { talk, outcome } = asked()
    const regions = tappables(outcome.say).filter(({ choice }) => choice.kind === 'region')
    expect(regions.length).toBeGreaterThan(3)
    for (const { choice } of regions) expect(choice).toMatchObject({ of: 'class' })
    const [north] = regions
    if (!north) throw new Error('there is a first region')
    const provinces = tappables(tap(talk, north.choice).outcome.say).filter(
      ({ choice }) => choice.kind === 'province',
    )
    expect(provinces.length).toBeGreaterThan(3)
    for (const { choice } of provinces) expect(choice).toMatchObject({ of: 'class' })
  })
  test('tapped later changes nothing of the trainer’s own', () => {
    const { outcome } = tap(helper([]), { kind: 'province', province: 'TH-50', of: 'class' })
    expect(outcome.record).toEqual([])
    expect(JSON.stringify(outcome.say)).toContain(JSON.stringify(th.classes.openingOver).slice(1, -1))
  })
  test('one’s own, tapped while a class is opened, is one’s own all the same', () => {
    const { outcome } = tap(asked().talk, { kind: 'province', province: 'TH-50' })
    expect(outcome.record).toEqual([{ kind: 'province-given', province: 'TH-50' }])
  })
})

describe('withdrawing', () => {
  test('ends a request that is open: nobody waits for what may no longer be kept', () => {
    const asked = turn(learner(), { kind: 'wrote', text: 'ขอความช่วยเหลือ' }).talk
    expect(asked.world.help).toBeDefined()
    const { record } = tap(asked, { kind: 'withdraw' }).outcome
    expect(record.map(({ kind }) => kind)).toEqual(['help-closed', 'consent-withdrawn'])
  })
  test('a trainer who withdrew is asked for consent before anything is kept of their work', () => {
    const talk = helper([])
    const without = {
      ...talk,
      world: { ...talk.world, person: { ...talk.world.person, consent: undefined } },
    }
    const { outcome } = tap(without, { kind: 'class-pause', class: aClass.id, rests: 'yes' })
    expect([outcome.record, outcome.state.at]).toEqual([[], 'welcome.consenting'])
  })
})

test('who learns in the class they lead asks the office, and nobody is promised who is not there', () => {
  const talk = learner({}, { id: malee.id })
  const { outcome } = turn(talk, { kind: 'wrote', text: 'ขอความช่วยเหลือ' })
  expect(outcome.record.map(({ kind }) => kind)).toEqual(['help-asked'])
  expect(JSON.stringify(outcome.say)).not.toContain('มาลี')
})
