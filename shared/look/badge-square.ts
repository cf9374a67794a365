/** The card of a badge, square, for chats: medallion above, the woven edge, words on the dyed cloth below. */
import { textsIn } from '../texts'
import { badgeEdge, badgeGround, codeTile, middleOf, placed, proofBlock } from './badge-parts'
import { type BadgeWords, type DrawnBadge, wordsOf } from './badge-words'
import { dyes } from './colours'
import { type Column, column } from './lettering'
import { at, box, sheet, words } from './svg'

const side = 1040
const edge = { top: 500, high: 84, cell: 130 }
const wide = side - 2 * 56

/** 1040 × 1040, as large as LINE shows a picture. */
export const squareSheet = (drawn: DrawnBadge): string => {
  const { face, revoked } = drawn.badge
  const texts = textsIn(face.language).badgePicture
  const cloth = edge.top + edge.high
  const said = columnOf(wordsOf(drawn), texts.withoutName)
  return sheet(
    side,
    side,
    [
      at(0, cloth, badgeGround(side, side - cloth, face.cloth, !!revoked)),
      box(0, 0, side, cloth, dyes.cotton),
      drawn.page
        ? placed(drawn, 300, edge.top / 2, 1.14) + scanMe(drawn.page, texts.scan)
        : placed(drawn, side / 2, edge.top / 2, 1.18),
      at(0, edge.top, badgeEdge(side, edge.high, edge.cell, face.cloth, !!revoked)),
      said.draw(side / 2, middleOf(cloth, side, said.high), 'middle'),
    ].join(''),
  )
}

const scanMe = (page: string, say: string): string =>
  codeTile(page, 650, 82, 280) + words(790, 418, say, { size: 36, colour: dyes.ink, anchor: 'middle' })

const columnOf = (said: BadgeWords, withoutName: string): Column =>
  column([
    { say: said.name ?? withoutName, colour: dyes.thread, room: { wide, high: 84, most: 60, least: 32 } },
    { say: said.title, colour: dyes.white, room: { wide, high: 166, most: 92, least: 42 } },
    { ...proofBlock(said, { wide, high: 60, most: 46, least: 30 }), gap: 4 },
    { say: `${said.level} · ${said.date}`, colour: dyes.white, room: { ...small, most: 36 } },
    { say: said.issuer, colour: dyes.white, room: small },
  ])

const small = { wide, high: 46, most: 34, least: 24, weight: 400 } as const
