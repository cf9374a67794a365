/** The smaller calls to LINE: a name, a menu, dots while somebody waits, the bytes of a photo. */
import { HTTPFetchError } from '@line/bot-sdk'
import { getLogger } from '@logtape/logtape'
import type { LineClients } from './clients'
import { unlessStalled } from './unstalled'

const log = getLogger(['riandee', 'line'])

/** The bytes of what somebody sent. `gone`: unsent, or no longer kept by LINE. */
export type Content =
  | { ready: false }
  | { ready: true; type: string; body: ReadableStream<Uint8Array> }
  | 'gone'

/**
 * @param clients patient ones
 * @param hasty ones that give up soon, for what an answer should not wait for
 */
export function createErrands(clients: LineClients, hasty: LineClients) {
  const menuIds = new Map<string, string>()
  let botId: string | undefined
  return {
    /**
     * Shows the dots for at most `seconds` (5 to 60), until the next message. An ornament: when LINE does not show it,
     * nothing is lost.
     */
    async loading(lineUserId: string, seconds: number): Promise<void> {
      const loadingSeconds = Math.min(Math.max(Math.ceil(seconds / 5) * 5, 5), 60)
      await orNothing(hasty.api.showLoadingAnimation({ chatId: lineUserId, loadingSeconds }))
    },
    /** LINE's display name; undefined for whom LINE tells nothing, and when it takes too long. */
    async nameOf(lineUserId: string): Promise<string | undefined> {
      return (await orNothing(hasty.api.getProfile(lineUserId)))?.displayName
    },
    /** Whether LINE tells the bot of this id: a friend, or who wrote to it. Undefined when LINE does not answer in time. */
    async isKnown(lineUserId: string): Promise<boolean | undefined> {
      const profile = await orNothing(hasty.api.getProfile(lineUserId).catch(unlessGone))
      return profile && profile !== 'gone'
    },
    /** The account's basic id, asked once: it does not change. */
    async botId(): Promise<string | undefined> {
      botId ??= (await orNothing(hasty.api.getBotInfo()))?.basicId
      return botId
    },
    /** The month's messages that cost. */
    async quota(): Promise<{ of: number; left: number } | undefined> {
      const [quota, used] = await Promise.all([
        orNothing(hasty.api.getMessageQuota()),
        orNothing(hasty.api.getMessageQuotaConsumption()),
      ])
      if (quota?.value === undefined || !used) return undefined
      return { of: quota.value, left: Math.max(0, quota.value - used.totalUsage) }
    },
    /** The bot's own name as people see it. */
    async botName(): Promise<string | undefined> {
      return (await orNothing(hasty.api.getBotInfo()))?.displayName
    },
    /** Gives somebody the rich menu of this alias. Throws when LINE does not take it: worth another try later. */
    linkMenu: (lineUserId: string, alias: string) => linkMenu(clients, menuIds, lineUserId, alias),
    /** Takes somebody's own rich menu away; who has none, or is no friend, is left as they are. */
    async unlinkMenu(lineUserId: string): Promise<void> {
      await clients.api.unlinkRichMenuIdFromUser(lineUserId).catch(unlessGone)
    },
    content: (lineMessageId: string) => content(clients, lineMessageId),
  }
}

/** A menu that was replaced since its id was read is looked up anew, once. */
async function linkMenu(
  { api }: LineClients,
  menuIds: Map<string, string>,
  lineUserId: string,
  alias: string,
): Promise<void> {
  const known = menuIds.get(alias)
  if (known !== undefined) {
    const linked = await api.linkRichMenuIdToUser(lineUserId, known).catch(unlessGone)
    if (linked !== 'gone') return
  }
  const { richMenuId } = await api.getRichMenuAlias(alias)
  menuIds.set(alias, richMenuId)
  await api.linkRichMenuIdToUser(lineUserId, richMenuId)
}

/** 202 means that LINE still prepares the file. The body is read as it comes, for as long as something does come. */
async function content({ dataWire }: LineClients, lineMessageId: string): Promise<Content> {
  const path = `/v2/bot/message/${encodeURIComponent(lineMessageId)}/content`
  const response = await dataWire.open(path).catch(unlessGone)
  if (response === 'gone') return 'gone'
  if (response.status === 202 || !response.body) {
    await response.body?.cancel()
    return { ready: false }
  }
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  return { ready: true, type, body: unlessStalled(response.body) }
}

function unlessGone(error: unknown): 'gone' {
  if (error instanceof HTTPFetchError && (error.status === 404 || error.status === 410)) return 'gone'
  throw error
}

/** The wire has already logged the call; here only that nobody waits for it. */
async function orNothing<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call
  } catch (error) {
    log.debug('[line/errands] gone without: {reason}', {
      reason: error instanceof Error ? error.name : 'unknown',
    })
    return undefined
  }
}
