/** A card: one bubble of paper, its parts in the order of the saying's fields. */
import type { messagingApi } from '@line/bot-sdk'
import { stripPicture } from '../../../shared/look/picture'
import type { CardSaying } from '../../../shared/saying'
import { footer, mainAction } from './buttons'
import { cardBody } from './card-body'
import { type DrawContext, housePicture, shown } from './context'
import { type Box, column, icon, type Part, row, wide, words } from './parts'
import { colours, room } from './tokens'

/** The bubble of a card. */
export function cardBubble(card: CardSaying, context: DrawContext): messagingApi.FlexBubble {
  const body = cardBody(card, context)
  const belowHead = card.head !== undefined
  const end = footer(card.buttons, body.length > 0 ? 'words' : 'nothing')
  return {
    type: 'bubble',
    size: 'mega',
    ...topOf(card, context),
    ...(body.length > 0 && {
      body: column(body, { paddingAll: room.bubble, ...(belowHead && { paddingTop: room.thought }) }),
    }),
    ...(end && { footer: end }),
  }
}

/** Strip, head and picture: a strip or a picture alone is the hero, what comes above a picture is the header. */
function topOf(card: CardSaying, context: DrawContext): Pick<messagingApi.FlexBubble, 'header' | 'hero'> {
  const strip = card.strip && wide(housePicture(stripPicture(card.strip), context))
  const head = card.head && headOf(card.head, context)
  const picture = card.picture && pictureOf(card, card.picture, context)
  if (head && strip)
    return { header: column([strip, head], { paddingAll: '0px' }), ...(picture && { hero: picture }) }
  if (head) return { header: head, ...(picture && { hero: picture }) }
  if (strip && picture) return { header: column([strip], { paddingAll: '0px' }), hero: picture }
  const hero = strip ?? picture
  return hero ? { hero } : {}
}

const heads = {
  done: { icon: 'icon-check', ink: colours.done, wash: colours.doneWash, size: 'title' },
  turn: { icon: 'icon-bulb', ink: colours.turnInk, wash: colours.turnWash, size: 'title' },
  people: { icon: 'icon-person', ink: colours.people, wash: colours.peopleWash, size: 'strong' },
} as const

function headOf(head: NonNullable<CardSaying['head']>, context: DrawContext): Box {
  const face = heads[head.tone]
  const say = words(head.text, { size: face.size, color: face.ink, bold: true, flex: 1 })
  return row([icon(face.icon, context), say], {
    paddingTop: room.side,
    paddingBottom: room.side,
    paddingStart: room.bubble,
    paddingEnd: room.bubble,
    backgroundColor: face.wash,
  })
}

/** With a play mark the picture does what the main button does: people tap the mark. */
function pictureOf(card: CardSaying, top: NonNullable<CardSaying['picture']>, context: DrawContext): Part {
  const image = { ...wide(shown(top.picture, context)), aspectRatio: top.ratio }
  if (!top.play) return image
  const action = mainAction(card.buttons)
  return column([image, playMark(context)], { paddingAll: '0px', ...(action && { action }) })
}

const playMark = (context: DrawContext): Box =>
  column([wide(housePicture('icon-play', context))], {
    position: 'absolute',
    offsetBottom: room.thought,
    offsetStart: room.thought,
    width: '72px',
    height: '72px',
  })
