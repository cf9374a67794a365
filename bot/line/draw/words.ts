/** Plain words in the chat. */
import type { messagingApi } from '@line/bot-sdk'
import type { Saying } from '../../../shared/saying'

/** A text message. */
export const wordsMessage = ({ text }: Extract<Saying, { kind: 'words' }>): messagingApi.TextMessage => ({
  type: 'text',
  text,
})
