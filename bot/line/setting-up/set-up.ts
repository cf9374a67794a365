/**
 * Puts LINE in order for this bot: webhook address, rich menus, mini-app; and reads what it allows. Each area is looked
 * at first and only what differs is changed, so a second run changes nothing. One area that stops does not stop others.
 */
import { HTTPFetchError } from '@line/bot-sdk'
import type { LineClients } from '../clients'
import { LineSilent } from '../wire'
import { type LineDoor, tokenFor, wireWith } from './ask-line'
import { type MenuSource, setUpMenus } from './menus'
import { setUpMiniApp } from './mini-app'
import { PeopleStillMoving } from './perform-menus'
import { miniAppWanted } from './plan-mini-app'
import { planWebhook } from './plan-webhook'
import type { Area, Tell, Why } from './told'
import { seeWebhook, setWebhook, tryWebhook } from './webhook'

/** What is set up, and by which hands. */
export interface Setting {
  clients: LineClients
  door: LineDoor
  loginChannelId: string
  /** Empty: then the mini-app cannot be seen. */
  loginChannelSecret: string
  /** Empty: then ours is found, or made. */
  liffId: string
  /** Without a slash at its end. */
  publicUrl: string
  menus: MenuSource
  /** Tells what would be done, and changes nothing. */
  dryRun: boolean
}

/** Does all of it, telling as it goes. Never throws for what LINE does or says: that is told too. */
export async function setUp(setting: Setting, tell: Tell): Promise<void> {
  let isMoving = true
  const listen: Tell = (told) => {
    if (told.told === 'webhook-kept') isMoving = false
    tell(told)
  }
  const areas: [Area, () => Promise<unknown>][] = [
    ['account', () => account(setting, tell)],
    ['webhook', () => webhook(setting, listen)],
    // While people are served at the old address, their mini-app stays there too.
    ['mini-app', async () => isMoving && miniApp(setting, tell)],
    ['menus', () => setUpMenus(setting.clients, setting.menus, { dryRun: setting.dryRun, tell })],
    ['quota', () => quota(setting, tell)],
  ]
  for (const [area, run] of areas) {
    try {
      await run()
    } catch (error) {
      tell({ told: 'stopped', area, because: whyOf(error) })
    }
  }
}

async function account({ clients }: Setting, tell: Tell): Promise<void> {
  const { displayName, basicId } = await clients.api.getBotInfo()
  tell({ told: 'account', name: displayName, basicId })
}

async function webhook({ clients, publicUrl, dryRun }: Setting, tell: Tell): Promise<void> {
  const { api } = clients
  const address = `${publicUrl}/line/webhook`
  const seen = await seeWebhook(api)
  const [deed] = planWebhook(seen, address)
  if (deed && dryRun) tell({ told: 'deed', deed, planned: true })
  if (deed && !dryRun) await setWebhook(api, deed, tell)
  if (!deed) tell({ told: 'webhook-right', address })
  if (!deed && !dryRun) tell({ told: 'webhook-heard', address, answer: await tryWebhook(api, address) })
  const after = deed && !dryRun ? await seeWebhook(api) : seen
  if (!after.active) tell({ told: 'webhook-off' })
}

async function miniApp(setting: Setting, tell: Tell): Promise<void> {
  const { door, loginChannelId, loginChannelSecret, liffId, publicUrl, dryRun } = setting
  const token =
    loginChannelSecret === '' ? undefined : await tokenFor(door, loginChannelId, loginChannelSecret)
  if (!token) return tell({ told: 'mini-app-unseen' })
  await setUpMiniApp(wireWith(door, token), { wanted: miniAppWanted(publicUrl), liffId, dryRun }, tell)
}

async function quota({ clients }: Setting, tell: Tell): Promise<void> {
  const { type, value } = await clients.api.getMessageQuota()
  const { totalUsage } = await clients.api.getMessageQuotaConsumption()
  tell({ told: 'quota', limit: type === 'limited' ? value : undefined, used: totalUsage })
}

/** What LINE did, as a fact. Throws on what is no doing of LINE's. */
export function whyOf(error: unknown): Why {
  // Whatever is no JSON was not said by LINE, but by something on the way.
  if (error instanceof LineSilent || error instanceof SyntaxError) return { why: 'silent' }
  if (error instanceof PeopleStillMoving) return { why: 'people-still-moving' }
  if (!(error instanceof HTTPFetchError)) throw error
  if (error.status === 429) return { why: 'too-often' }
  return { why: 'refused', status: error.status, message: messageIn(error.body) }
}

/** LINE's sentence in the body of a refusal. */
function messageIn(body: string): string {
  try {
    const { message, error_description: described } = JSON.parse(body)
    return String(message ?? described ?? '')
  } catch {
    return ''
  }
}
