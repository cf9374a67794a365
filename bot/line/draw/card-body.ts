/** The paper of a card, from medallion to rows. */

import { medallionPicture } from '../../../shared/look/picture'
import type { CardSaying } from '../../../shared/saying'
import { tap } from './actions'
import { tappable } from './buttons'
import { type DrawContext, housePicture, shown, wovenBand } from './context'
import {
  column,
  hairline,
  numbered,
  type Part,
  type Placed,
  row,
  small,
  stacked,
  stepBar,
  ticked,
  wide,
  words,
} from './parts'
import { colours, corners, room } from './tokens'

/** The parts in order, each with its distance from the one before; empty when the card has none of them. */
export function cardBody(card: CardSaying, context: DrawContext): Part[] {
  return stacked([
    ...medallionOf(card, context),
    ...titlesOf(card),
    ...progressOf(card, context),
    ...wordsOf(card, context),
    ...asideOf(card, context),
    ...rowsOf(card),
  ])
}

function medallionOf({ medallion }: CardSaying, context: DrawContext): Placed[] {
  if (!medallion) return []
  return [
    [
      room.thought,
      { ...small(housePicture(medallionPicture(medallion), context), '184px'), align: 'center' },
    ],
  ]
}

/** Only a medallion centres what stands below it. */
const alignOf = (card: CardSaying) => (card.medallion ? ({ align: 'center' } as const) : {})

function titlesOf(card: CardSaying): Placed[] {
  const align = alignOf(card)
  const parts: Placed[] = []
  if (card.kicker)
    parts.push([room.between, words(card.kicker, { color: colours.act, bold: true, ...align })])
  if (card.soft) parts.push([room.tight, words(card.soft, { color: colours.soft, ...align })])
  if (card.title) parts.push([room.tight, words(card.title, { size: 'title', bold: true, ...align })])
  return parts
}

function progressOf({ steps, band }: CardSaying, context: DrawContext): Placed[] {
  const parts: Placed[] = []
  if (steps) parts.push([room.inside, stepBar(steps)])
  if (band) parts.push([room.between, wide(wovenBand(band.cloth, band.of, band.done, context))])
  return parts
}

function wordsOf(card: CardSaying, context: DrawContext): Placed[] {
  const align = alignOf(card)
  const parts: Placed[] = (card.lines ?? []).filter(Boolean).map((line) => [room.between, words(line, align)])
  if (card.points?.length) parts.push([room.thought, numbered(card.points)])
  if (card.ticks?.length) parts.push([room.between, ticked(card.ticks, context)])
  return parts
}

function asideOf({ aside }: CardSaying, context: DrawContext): Placed[] {
  if (!aside) return []
  const say = column(
    [
      ...(aside.title ? [words(aside.title, { bold: true })] : []),
      ...(aside.text ? [words(aside.text)] : []),
    ],
    { flex: 1 },
  )
  return [
    [room.thought, hairline()],
    [room.thought, row([asidePicture(aside.picture, context), say])],
  ]
}

/** A course's picture is shown square with soft corners, as its clips are; our own drawings keep their shape. */
function asidePicture(picture: NonNullable<CardSaying['aside']>['picture'], context: DrawContext): Part {
  const seen = shown(picture, context)
  if (seen.aspectRatio) return small(seen, '76px')
  return column([wide({ ...seen, aspectRatio: '1:1' })], {
    width: '88px',
    flex: 0,
    cornerRadius: corners.picture,
  })
}

function rowsOf({ rows }: CardSaying): Placed[] {
  if (!rows?.length) return []
  return [[room.thought, column(rows.map(rowOf), { spacing: room.between })]]
}

function rowOf({ title, text, choice, says }: NonNullable<CardSaying['rows']>[number]): Part {
  const say = [words(title, { size: 'strong', bold: true }), ...(text ? [words(text)] : [])]
  if (!choice) return column(say)
  return column(say, { ...tappable, borderColor: colours.edge, action: tap(title, choice, says ?? title) })
}
