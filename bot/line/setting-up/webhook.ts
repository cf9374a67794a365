/** The webhook address at LINE: looked at, tried, and set without losing one that works. */
import { HTTPFetchError, type messagingApi } from '@line/bot-sdk'
import { unlessRefused } from './ask-line'
import type { WebhookDeed, WebhookSeen } from './plan-webhook'
import type { Heard, Tell } from './told'

type Api = messagingApi.MessagingApiClient

export async function seeWebhook(api: Api): Promise<WebhookSeen> {
  const seen = await unlessRefused(api.getWebhookEndpoint(), 404)
  // LINE gives no answer of its own for a channel without address; its switch is then looked at once there is one.
  return seen ? { address: seen.endpoint || undefined, active: seen.active } : { active: true }
}

/** Sets the address, unless it is silent and would take the place of another: learners may be talking through that. */
export async function setWebhook(api: Api, { address, was }: WebhookDeed, tell: Tell): Promise<void> {
  const answer = await tryWebhook(api, address)
  const stays = answer.heard !== 'answers' && was !== undefined
  if (!stays) {
    await api.setWebhookEndpoint({ endpoint: address })
    tell({ told: 'deed', deed: { do: 'set-webhook', address, was }, planned: false })
  }
  tell({ told: 'webhook-heard', address, answer })
  if (stays) tell({ told: 'webhook-kept', was })
}

const reasons: Record<string, Exclude<Heard['heard'], 'answers'>> = {
  COULD_NOT_CONNECT: 'could-not-connect',
  REQUEST_TIMEOUT: 'request-timeout',
  ERROR_STATUS_CODE: 'error-status-code',
}

/**
 * LINE calls the address once, signed and without events. Changes nothing, and the address need not be set.
 * https://developers.line.biz/en/reference/messaging-api/#test-webhook-endpoint
 */
export async function tryWebhook(api: Api, address: string): Promise<Heard> {
  try {
    const { success, statusCode, reason, detail } = await api.testWebhookEndpoint({ endpoint: address })
    if (success) return { heard: 'answers' }
    return { heard: reasons[reason.toUpperCase()] ?? 'unclassified', status: statusCode, detail }
  } catch (error) {
    // The form of the address was looked at before: then what LINE does not know is its name.
    if (error instanceof HTTPFetchError && error.status === 400)
      return { heard: 'unknown-host', status: 0, detail: '' }
    throw error
  }
}
