/** A clip in the chat. */
import type { messagingApi } from '@line/bot-sdk'
import type { Saying } from '../../../shared/saying'
import { type DrawContext, mediaUrl } from './context'

/** A video message. LINE takes no tracking id in groups, and tells nothing there. */
export const videoMessage = (
  { media, poster, trackingId }: Extract<Saying, { kind: 'video' }>,
  context: DrawContext,
): messagingApi.VideoMessage => ({
  type: 'video',
  originalContentUrl: mediaUrl(media, context),
  previewImageUrl: mediaUrl(poster, context),
  ...(context.chat === 'direct' && { trackingId }),
})
