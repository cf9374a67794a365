/** Our words as LINE's messages, one file a kind. Draws whatever it is given: what LINE would refuse is the gate's matter. */
import type { messagingApi } from '@line/bot-sdk'
import type { Button, Saying } from '../../../shared/saying'
import { isCamera, quickReply } from './actions'
import { altOfCard, altOfQuestion, altText } from './alt'
import { cardBubble } from './card'
import { cardsCarousel } from './cards'
import type { DrawContext } from './context'
import { questionBubble } from './question'
import { videoMessage } from './video'
import { wordsMessage } from './words'

export type { DrawContext } from './context'

/**
 * The messages of one reply or push, in order. LINE shows only the quick replies of the last message, so there stand
 * those of the last saying that has any.
 */
export function drawAll(sayings: Saying[], context: DrawContext): messagingApi.Message[] {
  const messages = sayings.map((saying) => draw(saying, context))
  const last = messages.at(-1)
  const quick = sayings.map(quickOf).findLast((buttons) => buttons.length > 0)
  if (last && quick) messages[messages.length - 1] = { ...last, quickReply: quickReply(quick) }
  return messages
}

function draw(saying: Saying, context: DrawContext): messagingApi.Message {
  switch (saying.kind) {
    case 'words':
      return wordsMessage(saying)
    case 'card':
      return flex(altOfCard(saying), cardBubble(saying, context))
    case 'question':
      return flex(altOfQuestion(saying), questionBubble(saying, context))
    case 'cards':
      return flex(saying.alt, cardsCarousel(saying, context))
    case 'video':
      return videoMessage(saying, context)
  }
}

const flex = (alt: string, contents: messagingApi.FlexContainer): messagingApi.FlexMessage => ({
  type: 'flex',
  altText: altText(alt),
  contents,
})

function quickOf(saying: Saying): Button[] {
  const quick = saying.quick ?? []
  return 'buttons' in saying ? [...quick, ...saying.buttons.filter(isCamera)] : quick
}
