/**
 * Does to LINE's rich menus what a plan says. Each deed takes back what it began when it cannot end it; whatever is cut
 * off harder, the next plan mends: a menu counts as made only once its alias points to it.
 */
import { HTTPFetchError, type messagingApi } from '@line/bot-sdk'
import type { LineClients } from '../clients'
import { unlessRefused } from './ask-line'
import type { MenuDeed, MenusSeen, OldMenu } from './plan-menus'

/** A menu with its picture. */
export interface MenuDrawn {
  request: messagingApi.RichMenuRequest
  /** At most 1 MB. */
  png: Uint8Array
}

/** What a deed needs beside LINE. */
export interface MenuHands {
  /** By alias. */
  drawn: ReadonlyMap<string, MenuDrawn>
  pause: (ms: number) => Promise<void>
}

/** LINE refused a menu that has nothing wrong in it: there are too many. */
export class MenusAreFull extends Error {}

/** LINE takes its time over moving people from old menus; they have to stay until then. */
export class PeopleStillMoving extends Error {}

export async function seeMenus({ api }: LineClients): Promise<MenusSeen> {
  const { richmenus } = await api.getRichMenuList()
  const { aliases } = await api.getRichMenuAliasList()
  const everybodys = await unlessRefused(api.getDefaultRichMenuId(), 404)
  return {
    menus: richmenus.map(({ richMenuId, name }) => ({ id: richMenuId, name })),
    aliases: new Map(aliases.map((one) => [one.richMenuAliasId, one.richMenuId])),
    everybodys: everybodys?.richMenuId,
  }
}

/** Does one deed; `aliases` is what is known of them and learns what changed. */
export async function performMenuDeed(
  clients: LineClients,
  hands: MenuHands,
  aliases: Map<string, string>,
  deed: MenuDeed,
): Promise<void> {
  if (deed.do === 'make-menu') return make(clients, hands, aliases, deed.alias)
  if (deed.do === 'set-default-menu')
    return void (await clients.api.setDefaultRichMenu(aliases.get(deed.alias) ?? ''))
  await takeAway(clients, hands, aliases, deed.old)
}

async function make(
  { api, blob }: LineClients,
  { drawn }: MenuHands,
  aliases: Map<string, string>,
  alias: string,
): Promise<void> {
  const menu = drawn.get(alias)
  if (!menu) throw new Error(`[line/setting-up] nobody drew ${alias}`)
  const id = await create(api, menu.request)
  const takeBack = () => api.deleteRichMenu(id).catch(() => undefined)
  const picture = new Blob([new Uint8Array(menu.png)], { type: 'image/png' })
  await blob.setRichMenuImage(id, picture).catch(async (error) => {
    await takeBack()
    throw error
  })
  await point(api, alias, id, aliases.has(alias)).catch(async (error) => {
    // When nobody answered, the alias perhaps points to it already: then it stays, and the next run looks again.
    if (error instanceof HTTPFetchError) await takeBack()
    throw error
  })
  aliases.set(alias, id)
}

async function create(api: LineClients['api'], request: messagingApi.RichMenuRequest): Promise<string> {
  try {
    return (await api.createRichMenu(request)).richMenuId
  } catch (error) {
    const isFull = error instanceof HTTPFetchError && error.status === 400 && !/error\(s\)/.test(error.body)
    throw isFull ? new MenusAreFull('[line/setting-up] no more rich menus', { cause: error }) : error
  }
}

async function point(api: LineClients['api'], alias: string, richMenuId: string, exists: boolean) {
  if (exists) await api.updateRichMenuAlias(alias, { richMenuId })
  else await api.createRichMenuAlias({ richMenuAliasId: alias, richMenuId })
}

/** People who have an old menu get the one that its alias means, then it goes. */
async function takeAway(
  { api }: LineClients,
  { pause }: MenuHands,
  aliases: ReadonlyMap<string, string>,
  old: readonly OldMenu[],
): Promise<void> {
  const moves = old.flatMap(({ id: from, alias }) => {
    const to = aliases.get(alias)
    return to === undefined || to === from ? [] : [{ type: 'link' as const, from, to }]
  })
  if (moves.length > 0) await movePeople(api, moves, pause)
  for (const { id } of old) await unlessRefused(api.deleteRichMenu(id), 404)
}

const mostLooks = 60

/** LINE moves people in its own time, and takes three such requests an hour: so all go in one. */
async function movePeople(
  api: LineClients['api'],
  operations: { type: 'link'; from: string; to: string }[],
  pause: MenuHands['pause'],
): Promise<void> {
  const { httpResponse } = await api.richMenuBatchWithHttpInfo({ operations })
  const requestId = httpResponse.headers.get('x-line-request-id') ?? ''
  for (let i = 0; i < mostLooks; i++) {
    const { phase } = await api.getRichMenuBatchProgress(requestId)
    if (phase === 'succeeded') return
    if (phase === 'failed') break
    await pause(1000)
  }
  throw new PeopleStillMoving('[line/setting-up] LINE has not moved everybody yet')
}
