/**
 * Brings LINE's rich menus to what the house draws today. May be run any number of times, and again after it was cut
 * off anywhere: a menu counts as made only once its alias points to it.
 */
import { HTTPFetchError, type messagingApi } from '@line/bot-sdk'
import type { LineClients } from './clients'
import { type MenuName, type MenuWords, menuAlias, menuNames, richMenuRequest } from './rich-menu'

/** Where words and pictures come from. */
interface MenuSource {
  wordsOf: (name: MenuName) => MenuWords
  /** The PNG of the menu, 2500 × 1686, at most 1 MB. */
  pngOf: (name: MenuName) => Promise<Uint8Array>
  pause: (ms: number) => Promise<void>
}

/** Aliases of menus that were right already and that were made now, and how many old menus were taken away. */
interface MenusSetUp {
  kept: string[]
  made: string[]
  removed: number
}

type Api = messagingApi.MessagingApiClient

/**
 * Makes what is missing or changed, points the aliases, makes the newcomers' Thai menu everybody's, moves learners over
 * from what was replaced and removes it. Throws HTTPFetchError for what LINE refuses; then run it again.
 */
export async function setUpMenus(clients: LineClients, source: MenuSource): Promise<MenusSetUp> {
  const { api } = clients
  const { richmenus } = await api.getRichMenuList()
  const aliases = new Map(
    (await api.getRichMenuAliasList()).aliases.map((a) => [a.richMenuAliasId, a.richMenuId]),
  )
  const current = new Map<string, string>()
  const done: MenusSetUp = { kept: [], made: [], removed: 0 }
  for (const name of menuNames) {
    const alias = menuAlias(name)
    const wanted = await wantedMenu(name, source)
    const pointed = richmenus.find((menu) => menu.richMenuId === aliases.get(alias))
    const right = pointed?.name === wanted.request.name
    const id = right && pointed ? pointed.richMenuId : await make(clients, wanted)
    if (!right) await point(api, alias, id, aliases.has(alias))
    done[right ? 'kept' : 'made'].push(alias)
    current.set(alias, id)
  }
  await makeDefault(api, current.get(menuAlias({ kind: 'newcomer', language: 'th' })))
  done.removed = await removeOld(api, richmenus, current, source.pause)
  return done
}

interface Wanted {
  request: messagingApi.RichMenuRequest
  png: Uint8Array
}

/** The name carries a short hash of all that is in the menu, so that a change shows. */
async function wantedMenu(name: MenuName, source: MenuSource): Promise<Wanted> {
  const request = richMenuRequest(name.kind, name.language, source.wordsOf(name))
  const png = await source.pngOf(name)
  const words = new TextEncoder().encode(JSON.stringify(request))
  const all = new Uint8Array([...words, ...png])
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', all))
  const hash = Array.from(digest.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { request: { ...request, name: `${request.name}-${hash}` }, png }
}

async function make({ api, blob }: LineClients, { request, png }: Wanted): Promise<string> {
  const { richMenuId } = await api.createRichMenu(request)
  await blob.setRichMenuImage(richMenuId, new Blob([new Uint8Array(png)], { type: 'image/png' }))
  return richMenuId
}

async function point(api: Api, richMenuAliasId: string, richMenuId: string, exists: boolean): Promise<void> {
  if (exists) await api.updateRichMenuAlias(richMenuAliasId, { richMenuId })
  else await api.createRichMenuAlias({ richMenuAliasId, richMenuId })
}

async function makeDefault(api: Api, id: string | undefined): Promise<void> {
  if (id === undefined) return
  const now = await api.getDefaultRichMenuId().catch(noneYet)
  if (now?.richMenuId !== id) await api.setDefaultRichMenu(id)
}

function noneYet(error: unknown): undefined {
  if (error instanceof HTTPFetchError && error.status === 404) return undefined
  throw error
}

/** Menus of ours that no alias means any more, of any age. People who have one get today's before it goes. */
async function removeOld(
  api: Api,
  richmenus: messagingApi.RichMenuResponse[],
  current: Map<string, string>,
  pause: MenuSource['pause'],
): Promise<number> {
  const old = richmenus.flatMap(({ richMenuId, name }) => {
    const to = current.get(name.replace(/-[0-9a-f]{8}$/, ''))
    return to !== undefined && to !== richMenuId ? [{ from: richMenuId, to }] : []
  })
  if (old.length === 0) return 0
  await movePeople(api, old, pause)
  for (const { from } of old) await api.deleteRichMenu(from)
  return old.length
}

const mostLooks = 60

/** LINE moves people in its own time, and takes three such requests an hour: so all go in one. */
async function movePeople(
  api: Api,
  moves: { from: string; to: string }[],
  pause: MenuSource['pause'],
): Promise<void> {
  const operations = moves.map((move) => ({ type: 'link' as const, ...move }))
  const { httpResponse } = await api.richMenuBatchWithHttpInfo({ operations })
  const requestId = httpResponse.headers.get('x-line-request-id') ?? ''
  for (let i = 0; i < mostLooks; i++) {
    const { phase } = await api.getRichMenuBatchProgress(requestId)
    if (phase === 'succeeded') return
    if (phase === 'failed') break
    await pause(1000)
  }
  throw new Error(
    '[line/set-up-menus] LINE has not moved everybody to the new menus yet; run this again in an hour',
  )
}
