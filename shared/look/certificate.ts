/**
 * The certificate of a badge: A4 upright, white so that it prints well in grey, its cloth as a band down the left edge.
 * Whatever is on it must fit on the one sheet: what is long is set smaller.
 */

import type { BadgeFace } from '../badge'
import { showLongDate } from '../dates'
import { pick, textsIn } from '../texts'
import { badgeEdge, codeTile, placed } from './badge-parts'
import { type BadgeWords, type DrawnBadge, wordsOf } from './badge-words'
import { certificateResults } from './certificate-results'
import { cloths, dyes } from './colours'
import { drawable } from './drawable'
import { type Block, type Column, column } from './lettering'
import { levelBar } from './level-bar'
import { mark } from './mark'
import { at, box, sheet, turned, words } from './svg'

/** A4 at 96 dots an inch. */
export const certificateSize = { wide: 794, high: 1123 }
const { wide, high } = certificateSize
const left = 132
const right = 722
const inner = right - left
const edge = 72
/** Where the foot begins, with the date, the signature and the code. */
const footTop = 940
const code = { size: 136, x: right - 122 }

/** The whole sheet. */
export const certificateSheet = (drawn: DrawnBadge): string => {
  const { face, revoked } = drawn.badge
  const said = wordsOf(drawn)
  const head = headOf(drawn, said)
  return sheet(
    wide,
    high,
    [
      box(0, 0, wide, high, dyes.white),
      at(edge, 0, turned(90, badgeEdge(high, edge, high / 10, face.cloth, !!revoked))),
      houseOf(said, textsIn(face.language).badgePicture.house),
      placed(drawn, 626, 148, 0.47),
      head.draw(left, 176),
      middleOfSheet(drawn, 176 + head.high + 20),
      foot(drawn, said),
    ].join(''),
  )
}

const houseOf = ({ issuer }: BadgeWords, house: string): string =>
  at(left, 60, mark(), 0.75) +
  words(left + 62, 84, house, { size: 22, colour: dyes.ink }) +
  column([
    { say: issuer, colour: dyes.inkSoft, room: { wide: 300, high: 42, most: 16, least: 12, weight: 400 } },
  ]).draw(left + 62, 92)

const soft = (say: string, wideMost: number, gap: number): Block => ({
  say,
  colour: dyes.inkSoft,
  gap,
  room: { wide: wideMost, high: 30, most: 18, least: 14, weight: 400 },
})

/** To whom, and for what. The medallion stands on its right as far as the name. */
function headOf({ badge }: DrawnBadge, { name, title, ended }: BadgeWords): Column {
  const { face } = badge
  const texts = textsIn(face.language).badgePicture.certificate
  const ground = badge.revoked ? dyes.ashes : cloths[face.cloth].ground
  const beside = 380
  return column([
    ...(ended
      ? [{ say: ended, colour: dyes.ink, room: { wide: beside, high: 34, most: 24, least: 16 } }]
      : []),
    { say: texts.title[face.kind], colour: ground, room: { wide: beside, high: 30, most: 20, least: 14 } },
    soft(texts.givenTo, beside, 14),
    {
      say: name ?? texts.someone,
      colour: dyes.ink,
      gap: 4,
      room: { wide: name && name.length > 24 ? inner : beside, high: 84, most: 52, least: 26 },
    },
    soft(texts.deed[face.kind], inner, 16),
    { say: title, colour: ground, gap: 12, room: { wide: inner, high: 112, most: 42, least: 22 } },
  ])
}

/** Sizes of letters to be tried in the middle, and how many results are shown at most. */
const tries = [
  { size: 20, most: 5 },
  { size: 18, most: 5 },
  { size: 16, most: 5 },
  { size: 14, most: 4 },
  { size: 13, most: 2 },
  { size: 13, most: 0 },
]

/** What they can do, how deep it goes, and what was reached; smaller when there is much of it, airy when there is little. */
function middleOfSheet({ badge }: DrawnBadge, top: number): string {
  const room = footTop - 24 - top
  const least = 22
  const [parts = []] = [
    ...tries
      .map((one) => partsOf(badge.face, one))
      .filter((some) => highOf(some) + least * some.length <= room),
    partsOf(badge.face, { size: 13, most: 0 }),
  ]
  const gap = Math.max(least, Math.min(44, (room - highOf(parts)) / parts.length))
  let y = top + gap
  const drawn = parts.map((part) => {
    const one = at(left, y, part.inner)
    y += part.high + gap
    return one
  })
  return hairline(top) + drawn.join('')
}

/** A part of the middle, drawn from the origin on. */
interface Part {
  high: number
  inner: string
}

const highOf = (parts: Part[]): number => parts.reduce((sum, { high }) => sum + high, 0)

const partsOf = (face: BadgeFace, { size, most }: { size: number; most: number }): Part[] =>
  [canDo(face, size), levelBar(face, inner), certificateResults(face, { wide: inner, size, most })].filter(
    ({ high }) => high > 0,
  )

function canDo({ can, language }: BadgeFace, size: number): Part {
  const dot = can.length > 1 ? '· ' : ''
  const deeds = can.map(
    (deed): Block => ({
      say: dot + drawable(pick(deed, language)),
      colour: dyes.ink,
      gap: size * 0.25,
      room: { wide: inner, high: size * 3, most: size, least: 12, weight: 400, leading: 1.5 },
    }),
  )
  const title = textsIn(language).badgePicture.certificate.can
  const set = column([
    { say: title, colour: dyes.ink, room: { wide: inner, high: 30, most: 18, least: 18 } },
    ...deeds,
  ])
  return { high: set.high, inner: set.draw(0, 0) }
}

const hairline = (y: number): string => box(left, y, inner, 1, dyes.hair)

function foot({ badge, page }: DrawnBadge, { issuer }: BadgeWords): string {
  const { language } = badge.face
  const texts = textsIn(language).badgePicture.certificate
  const beside = page ? code.x - left - 20 : inner
  const small = (say: string): Block => ({ ...soft(say, beside, 1), room: { ...room(beside), most: 15 } })
  const date = showLongDate(badge.awardedAt, language)
  const said = column([
    { say: texts.issued({ date }), colour: dyes.ink, room: { ...room(beside), most: 20, weight: 700 } },
    ...(badge.expiresAt ? [small(texts.expires({ date: showLongDate(badge.expiresAt, language) }))] : []),
    small(texts.signed({ issuer })),
    small(texts.attached),
    small(texts.number({ id: badge.id })),
  ])
  return hairline(footTop) + said.draw(left, footTop + 18) + (page ? scanMe(page, texts.scan) : '')
}

const room = (beside: number) => ({ wide: beside, high: 34, least: 12, weight: 400 }) as const

const scanMe = (page: string, say: string): string =>
  codeTile(page, code.x, footTop + 10, code.size, 0) +
  words(code.x + code.size / 2 - 4, footTop + 160, say, { size: 15, colour: dyes.ink, anchor: 'middle' })
