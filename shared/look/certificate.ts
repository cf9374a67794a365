/**
 * The certificate of a badge: A4 upright, white so that it prints well in grey, its cloth as a band down the left edge.
 * Whatever is on it must fit on the one sheet: what is long is set smaller.
 */

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
const column590 = right - left
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
      placed(drawn, 622, 166, 0.5),
      head.draw(left, 176),
      middleOfSheet(drawn, 176 + head.high + 26),
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
      room: { wide: name && name.length > 24 ? column590 : beside, high: 84, most: 52, least: 26 },
    },
    soft(texts.deed[face.kind], column590, 16),
    { say: title, colour: ground, gap: 4, room: { wide: column590, high: 112, most: 42, least: 22 } },
  ])
}

/** What they can do, how deep it goes, and what was reached; smaller when there is much of it. */
function middleOfSheet({ badge }: DrawnBadge, top: number): string {
  const { face } = badge
  const texts = textsIn(face.language).badgePicture.certificate
  const room = footTop - 20 - top
  const draw = (size: number, most: number): { high: number; inner: string } => {
    const can = column([
      { say: texts.can, colour: dyes.ink, room: { wide: column590, high: 30, most: 18, least: 18 } },
      ...face.can.map(
        (deed): Block => ({
          say: `· ${drawable(pick(deed, face.language))}`,
          colour: dyes.ink,
          gap: 2,
          room: { wide: column590, high: size * 2.7, most: size, least: Math.min(size, 13), weight: 400 },
        }),
      ),
    ])
    const level = levelBar(face, column590)
    const results = certificateResults(face, { wide: column590, size, most })
    const gap = size * 1.1
    return {
      high: can.high + gap + level.high + (results.high ? gap + results.high : 0),
      inner:
        hairline(top - 14) +
        can.draw(left, top) +
        at(left, top + can.high + gap, level.inner) +
        at(left, top + can.high + gap + level.high + gap, results.inner),
    }
  }
  const tries = [
    [20, 5],
    [18, 5],
    [16, 5],
    [14, 4],
    [13, 2],
    [13, 0],
  ] as const
  const found = tries.map(([size, most]) => draw(size, most)).find((one) => one.high <= room)
  return (found ?? draw(13, 0)).inner
}

const hairline = (y: number): string => box(left, y, column590, 1, dyes.hair)

function foot({ badge, page }: DrawnBadge, { issuer }: BadgeWords): string {
  const { language } = badge.face
  const texts = textsIn(language).badgePicture.certificate
  const beside = page ? code.x - left - 20 : column590
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

const room = (beside: number) => ({ wide: beside, high: 28, least: 11, weight: 400 }) as const

const scanMe = (page: string, say: string): string =>
  codeTile(page, code.x, footTop + 10, code.size, 0) +
  words(code.x + code.size / 2, footTop + 160, say, { size: 15, colour: dyes.ink, anchor: 'middle' })
