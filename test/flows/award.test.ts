/** Laws of the award: a finished course gives a badge, shown at once or when it is ready, and the open step stays open. */
import { describe, expect, test } from 'vitest'
import { lookFor } from '../../bot/flows/look'
import type { Badge } from '../../shared/badge'
import { another, fixture } from './fixture-course'
import { cardsIn, does, type Learner, learner, newYear, taps, tapsOn, textOf } from './learner'
import { enrols, finishes, goesOn } from './learning-ways'

const badge: Badge = {
  id: 'badge0',
  person: 'somsri',
  enrolment: 'fresh-0',
  course: fixture.id,
  edition: 1,
  face: {
    kind: 'completion',
    level: 'know',
    title: fixture.title,
    cloth: fixture.cloth,
    can: fixture.can,
    results: [{ title: fixture.title, percent: 80, passPercent: 70 }],
    issuer: { th: 'ผู้ออก' },
    language: 'th',
  },
  awardedAt: newYear,
}

/** A learner who has finished; what is looked at finds `found`. */
function finisher(found?: Partial<Badge>): Learner {
  const l = learner([fixture, another('second')])
  finishes(l, fixture)
  l.world = {
    ...l.world,
    find: (look) =>
      look.at === 'badge' && found ? { found: 'badge', badge: { ...badge, ...found } } : { found: 'nothing' },
  }
  return l
}

describe('the moment of award', () => {
  test('is the reply to one tap: what it is, what it means, to whom it can be shown', () => {
    const l = finisher({})
    const before = l.state
    const outcome = goesOn(l)
    expect(outcome).toMatchObject({ state: before, record: [], begin: [] })
    const [card] = cardsIn(outcome)
    expect(card).toMatchObject({ medallion: 'line', soft: 'ยินดีด้วยค่ะ คุณสมศรี' })
    expect(card?.title).toContain('วิชาตัวอย่าง')
    expect(card?.lines?.[0]).toBe('ตอบได้ร้อยละ 80\n1 ม.ค. 2569')
    expect(card?.buttons.map((button) => 'open' in button && button.open)).toEqual([
      l.world.miniApp('/badges/badge0/share'),
      l.world.miniApp('/badges'),
    ])
  })

  test('shows no name that would stay in a chat for ever, but how the learner is called', () => {
    expect(textOf(goesOn(finisher({ name: 'สมศรี ใจดี' })))).not.toContain('ใจดี')
  })

  test('comes again with the same button, also of the finished course', () => {
    const l = finisher({})
    taps(l, { kind: 'enrol', course: fixture.id })
    expect(tapsOn(l, 'รับใบรับรอง').say[0]).toMatchObject({ medallion: 'line' })
  })

  test.each([
    ['revoked', { revoked: { at: newYear, reason: 'mistake' as const } }, 'ขอยกเลิกแล้ว'],
    ['expired', { expiresAt: newYear }, 'เลยวันที่ใช้ได้'],
  ])('a badge that is %s says so, and is not offered to be shared', (_, change, words) => {
    const said = textOf(goesOn(finisher(change)))
    expect(said).toContain(words)
    expect(said).not.toContain('/share')
  })
})

describe('a badge that is not made yet', () => {
  test('is owed, and the learner is told when it comes', () => {
    const l = finisher()
    const outcome = goesOn(l)
    expect(outcome.begin).toEqual([{ kind: 'show-badge', enrolment: 'fresh-0' }])
    expect(textOf(outcome)).toContain('ทักมาครั้งหน้า')
  })

  test('is shown once it is there', () => {
    const l = finisher({})
    const outcome = does(l, { kind: 'awarded', enrolment: 'fresh-0' })
    expect(outcome.say[0]).toMatchObject({ medallion: 'line' })
  })

  test('of somebody who withdrew their consent is not spoken of', () => {
    const l = finisher({})
    l.person = { ...l.person, consent: undefined }
    expect(does(l, { kind: 'awarded', enrolment: 'fresh-0' }).say).toEqual([])
    // Nor is it made: to look at a badge that is owed makes it.
    const tapped = { kind: 'tapped', choice: { kind: 'badge', enrolment: 'fresh-0' } } as const
    expect(lookFor(l.state, tapped, l.world)).toBeUndefined()
  })
})

test('a course that is not finished gives no badge, nor does one of somebody else', () => {
  const l = finisher({})
  const enrolment = enrols(l, 'second')
  expect(taps(l, { kind: 'badge', enrolment }).begin).toEqual([])
  expect(textOf(l.last)).not.toContain('ได้ตราและใบรับรอง')
  expect(taps(l, { kind: 'badge', enrolment: 'anothers' }).begin).toEqual([])
  expect(textOf(l.last)).not.toContain('ได้ตราและใบรับรอง')
})
