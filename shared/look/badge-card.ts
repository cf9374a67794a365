/** The card of a badge, wide, for link previews: medallion on cotton, words on the dyed cloth, the woven edge below. */

import { textsIn } from '../texts'
import { badgeEdge, badgeGround, codeTile, middleOf, placed, proofBlock } from './badge-parts'
import { type BadgeWords, type DrawnBadge, wordsOf } from './badge-words'
import { dyes } from './colours'
import { type Column, column } from './lettering'
import { at, box, sheet } from './svg'

const size = { wide: 1200, high: 630 }
const cotton = 470
const edge = { high: 90, cell: 150 }
const left = 524
const right = 1160
/** The code stands low on the right; what is beside it has less room. */
const code = { x: 998, y: 350, size: 168 }

/** 1200 × 630, the size that chats and social networks ask for. */
export const cardSheet = (drawn: DrawnBadge): string => {
  const { face, revoked } = drawn.badge
  const said = wordsOf(drawn)
  const foot = size.high - edge.high
  const below = footOf(said, drawn.page !== undefined)
  const belowTop = foot - 28 - below.high
  const above = headOf(said, textsIn(face.language).badgePicture.withoutName, belowTop - 34)
  return sheet(
    size.wide,
    size.high,
    [
      at(cotton, 0, badgeGround(size.wide - cotton, size.high, face.cloth, !!revoked)),
      box(0, 0, cotton, size.high, dyes.cotton),
      placed(drawn, cotton / 2, foot / 2 + 5, 1.03),
      above.draw(left, middleOf(22, belowTop - 12, above.high)),
      below.draw(left, belowTop),
      drawn.page ? codeTile(drawn.page, code.x, code.y, code.size) : '',
      at(0, foot, badgeEdge(size.wide, edge.high, edge.cell, face.cloth, !!revoked)),
    ].join(''),
  )
}

/** The title takes what the name leaves of `high`. */
const headOf = ({ name, title }: BadgeWords, withoutName: string, high: number): Column => {
  const wide = right - left
  const first = {
    say: name ?? withoutName,
    colour: dyes.thread,
    room: { wide, high: 92, most: 56, least: 30 },
  }
  const rest = high - column([first]).high - 6
  return column([
    first,
    { say: title, colour: dyes.white, gap: 2, room: { wide, high: rest, most: 84, least: 36 } },
  ])
}

const footOf = (said: BadgeWords, hasCode: boolean): Column => {
  const wide = (hasCode ? code.x - 24 : right) - left
  const one = (say: string, most: number, high = 44) => ({
    say,
    colour: dyes.white,
    room: { wide, high, most, least: 22, weight: 400 } as const,
  })
  return column([
    proofBlock(said, { wide, high: 58, most: 44, least: 28 }),
    one(said.level, 34),
    ...(hasCode
      ? [one(said.issuer, 30, 64), one(said.date, 30)]
      : [one(`${said.issuer} · ${said.date}`, 32, 64)]),
  ])
}
