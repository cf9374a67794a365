/** Walks through drawn bubbles for tests: every part, every text with the colour below it, everything tapped. */
import type { messagingApi } from '@line/bot-sdk'

type Part = messagingApi.FlexComponent

/** The bubbles of a message; none when it is no Flex. */
export function bubblesOf(message: messagingApi.Message): messagingApi.FlexBubble[] {
  if (message.type !== 'flex') return []
  return message.contents.type === 'bubble' ? [message.contents] : message.contents.contents
}

interface Place {
  part: Part
  /** Colour that the part lies on. */
  ground: string
  /** Distance to its neighbours, as the box around it says. */
  spacing: string | undefined
}

function placesOf(bubble: messagingApi.FlexBubble): Place[] {
  const blocks = [bubble.header, bubble.hero, bubble.body, bubble.footer]
  return blocks.flatMap((block) => (block ? within({ part: block, ground: '#FFFFFF', spacing: '99px' }) : []))
}

function within(place: Place): Place[] {
  const { part } = place
  if (part.type !== 'box') return [place]
  const ground = part.backgroundColor ?? place.ground
  const spacing = part.contents.length > 1 ? part.spacing : place.spacing
  return [place, ...part.contents.flatMap((inner) => within({ part: inner, ground, spacing }))]
}

export const partsOf = (bubble: messagingApi.FlexBubble): Part[] => placesOf(bubble).map(({ part }) => part)

export const textsIn = (bubble: messagingApi.FlexBubble) =>
  placesOf(bubble).flatMap(({ part, ground }) => (part.type === 'text' ? [{ part, ground }] : []))

/** Boxes that are buttons; the picture with the play mark is a second way, not a button. */
export const tappedIn = (bubble: messagingApi.FlexBubble) =>
  placesOf(bubble).flatMap(({ part, spacing }) =>
    part.type === 'box' && part.action && part !== bubble.hero ? [{ part, spacing }] : [],
  )
