/** Cards side by side, to be swiped. */
import type { messagingApi } from '@line/bot-sdk'
import type { Saying } from '../../../shared/saying'
import { cardBubble } from './card'
import type { DrawContext } from './context'

/** The carousel of a `cards` saying. */
export const cardsCarousel = (
  { cards }: Extract<Saying, { kind: 'cards' }>,
  context: DrawContext,
): messagingApi.FlexCarousel => ({
  type: 'carousel',
  contents: cards.map((card) => cardBubble(card, context)),
})
