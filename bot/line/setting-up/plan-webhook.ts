/** What differs between the address LINE calls and ours. Pure: asks and changes nothing. */

export interface WebhookSeen {
  address?: string
  /** "Use webhook", which only a person can switch. */
  active: boolean
}

/** `was` is the address that goes, so that a person can go back to it. */
export type WebhookDeed = { do: 'set-webhook'; address: string; was?: string }

/** What must be done so that LINE calls this address; nothing when it does. */
export const planWebhook = (seen: WebhookSeen, address: string): WebhookDeed[] =>
  seen.address === address ? [] : [{ do: 'set-webhook', address, was: seen.address }]
