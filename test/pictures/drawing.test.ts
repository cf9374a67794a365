// What cards and certificate owe to those who look at them. Renders for real, with the house's own face.
import { decode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { studio } from '../../bot/runtimes/node/pictures'
import { Level } from '../../shared/badge'
import { cardSheet } from '../../shared/look/badge-card'
import { squareSheet } from '../../shared/look/badge-square'
import { certificateSheet } from '../../shared/look/certificate'
import { medallion, medallionToCome, quartersOf } from '../../shared/look/medallion'
import { at, sheet } from '../../shared/look/svg'
import { readQr } from '../read-qr'
import { aMorning } from '../world'
import { badge, hardBadges, page } from './badges'

const sheets = { card: cardSheet, square: squareSheet, certificate: certificateSheet }
const names = Object.keys(sheets) as (keyof typeof sheets)[]
const later = aMorning + 1
const wordsIn = (svg: string): string[] => [...svg.matchAll(/<text.*?<\/text>/g)].map(([text]) => text)
const saidIn = (svg: string): string => wordsIn(svg).join('\n')
const sizeIn = (svg: string) => {
  const [, wide, high] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  return { wide: Number(wide), high: Number(high) }
}

describe.each(names)('on a %s', (name) => {
  const draw = sheets[name]
  test.each(hardBadges)('%s: every word stands inside, and on no other word', async (_, one) => {
    const svg = draw({ badge: one, now: later, page })
    const { wide, high } = sizeIn(svg)
    const apart = wordsApart(svg)
    const boxes = await Promise.all(apart.map((text) => studio.inkedBox(text)))
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(20)
      expect(box.y).toBeGreaterThanOrEqual(8)
      expect(box.x + box.width).toBeLessThanOrEqual(wide - 12)
      expect(box.y + box.height).toBeLessThanOrEqual(high - 8)
      for (const [j, other] of boxes.entries())
        if (j > i && meet(box, other)) expect(await sharedInk(apart[i] ?? '', apart[j] ?? '')).toBe(0)
    }
  })

  test('the code leads to the page; without a page there is none', async () => {
    const width = name === 'certificate' ? 1200 : undefined
    const drawn = (where?: string) => studio.png(draw({ badge: badge(), now: later, page: where }), width)
    expect(readQr(await drawn(page))).toBe(page)
    expect(readQr(await drawn())).toBeUndefined()
  })

  test('a name that was not chosen is nowhere', () => {
    expect(saidIn(draw({ badge: badge(), now: later }))).toContain('สมศรี')
    expect(saidIn(draw({ badge: badge({ name: undefined }), now: later }))).not.toContain('สมศรี')
  })

  test('flowers beside a name are not drawn as boxes, and a name of flowers is none', () => {
    const said = (shown: string) => saidIn(draw({ badge: badge({ name: shown }), now: later }))
    expect(said('สมศรี 🌸')).toContain('>สมศรี<')
    expect(said('🌸')).toBe(saidIn(draw({ badge: badge({ name: undefined }), now: later })))
  })

  test('a badge that ended says so in words', () => {
    const revoked = badge({ revoked: { at: aMorning, reason: 'mistake' } })
    expect(saidIn(draw({ badge: revoked, now: later }))).toContain('เพิกถอนแล้ว')
    const expired = badge({ expiresAt: aMorning })
    expect(saidIn(draw({ badge: expired, now: aMorning - 1 }))).not.toContain('หมดอายุแล้ว')
    expect(saidIn(draw({ badge: expired, now: aMorning }))).toContain('หมดอายุแล้ว')
  })

  test.each(Level.options)('level %s is told in words, the year is Buddhist', (level) => {
    const said = saidIn(draw({ badge: badge({}, { level }), now: later }))
    expect(said).toContain(`ระดับ ${quartersOf(level)} จาก 4`)
    expect(said).toContain('2569')
    expect(said).not.toContain('2026')
  })
})

describe('a medallion', () => {
  const kinds = ['completion', 'exam', 'micro-credential', 'stack'] as const

  test.each(kinds)('of a %s, earned or to come, lies within its square of 400', async (kind) => {
    for (const drawing of [medallion({ kind, level: 2, cloth: 'shop' }), medallionToCome(kind)]) {
      const box = await studio.inkedBox(sheet(800, 800, at(400, 400, drawing)))
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(193)
      expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThanOrEqual(607)
    }
  })

  test('has seven stitches more with every level', () => {
    const stitches = Level.options.map(
      (level) =>
        medallion({ kind: 'exam', level: quartersOf(level), cloth: 'line' }).match(/fill="#F4B32E"\/>/g)
          ?.length,
    )
    const [first = 0] = stitches
    expect(stitches).toEqual([first, first + 7, first + 14, first + 21])
  })

  test('that was revoked shows no dye of its course on its ring', () => {
    expect(medallion({ kind: 'completion', level: 1, cloth: 'shop', cut: true })).toMatch(
      /^<circle[^>]*#3B3B45/,
    )
  })
})

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** The same sheet once for each of its words, with nothing else on it. */
function wordsApart(svg: string): string[] {
  const bare = svg.replace(/<(rect|path|circle)[^>]*\/>/g, '')
  return wordsIn(bare).map((_, i) => {
    let at = -1
    return bare.replace(/<text.*?<\/text>/g, (text) => (++at === i ? text : ''))
  })
}

/** Pixels that two sheets both cover. */
async function sharedInk(one: string, other: string): Promise<number> {
  const [first, second] = await Promise.all(
    [one, other].map(async (svg) => decode(await studio.png(svg)).data),
  )
  const covers = (data: typeof first, pixel: number): boolean => (data?.[pixel * 4 + 3] ?? 0) > 64
  const count = (first?.length ?? 0) / 4
  return Array.from({ length: count }, (_, i) => i).filter((i) => covers(first, i) && covers(second, i))
    .length
}
