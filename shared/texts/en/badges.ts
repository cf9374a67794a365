/** One's own badges in the chat, in English. */
import type { badges as form } from '../th/badges'

export const badges: typeof form = {
  button: 'My badges',
  title: 'Your badges',
  hint: 'Tap a badge to see\nits certificate,\nor to send it to your family.',
  openButton: 'See this badge',
  walletButton: 'See all badges',
  showcaseButton: 'My showcase',
  received: ({ date }) => `Received ${date}`,
  revoked: 'Revoked',
  expired: 'Expired',
  noneTitle: 'No badge yet',
  noneLines: ['When you finish your first course\nyou get a badge and a certificate.'],
}
