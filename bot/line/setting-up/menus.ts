/**
 * Brings LINE's rich menus to what the house draws today. May be run any number of times, and again after it was cut
 * off anywhere.
 */
import type { LineClients } from '../clients'
import { type MenuName, type MenuWords, menuAlias, menuNames, richMenuRequest } from '../rich-menu'
import { type MenuDrawn, MenusAreFull, performMenuDeed, seeMenus } from './perform-menus'
import { type MenuDeed, mostMenus, planMenus } from './plan-menus'
import type { Tell } from './told'

/** Where words and pictures come from. */
export interface MenuSource {
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

/** What a rich menu's picture may weigh. https://developers.line.biz/en/reference/messaging-api/#upload-rich-menu-image */
const mostBytes = 1_000_000

/**
 * Makes what is missing or changed, points the aliases, makes the newcomers' Thai menu everybody's, moves learners over
 * from what was replaced and removes it. A dry run only tells. Throws HTTPFetchError for what LINE refuses,
 * PeopleStillMoving when LINE takes its time; then run it again.
 */
export async function setUpMenus(
  clients: LineClients,
  source: MenuSource,
  { dryRun = false, tell = () => undefined }: { dryRun?: boolean; tell?: Tell } = {},
): Promise<MenusSetUp> {
  const drawn = new Map(await Promise.all(menuNames.map((name) => draw(name, source))))
  const seen = await seeMenus(clients)
  const wanted = [...drawn].map(([alias, { request }]) => ({ alias, name: request.name ?? '' }))
  const plan = planMenus(seen, wanted)
  if ('total' in plan) {
    tell({ told: 'menus-full', ...plan })
    return { kept: [], made: [], removed: 0 }
  }
  if (plan.length === 0) tell({ told: 'menus-right', count: wanted.length })
  const aliases = new Map(seen.aliases)
  for (const [at, deed] of plan.entries()) {
    const done =
      dryRun ||
      (await performed(() => performMenuDeed(clients, { drawn, pause: source.pause }, aliases, deed)))
    if (!done) {
      tell({ told: 'menus-full', total: mostMenus, free: 0, needed: toMake(plan.slice(at)).length })
      break
    }
    tell({ told: 'deed', deed, planned: dryRun })
  }
  return summary(plan, wanted)
}

/** False when LINE has no place for one more menu, whatever its list said. */
async function performed(deed: () => Promise<void>): Promise<boolean> {
  try {
    await deed()
    return true
  } catch (error) {
    if (error instanceof MenusAreFull) return false
    throw error
  }
}

const toMake = (plan: readonly MenuDeed[]): string[] =>
  plan.flatMap((deed) => (deed.do === 'make-menu' ? [deed.alias] : []))

function summary(plan: readonly MenuDeed[], wanted: readonly { alias: string }[]): MenusSetUp {
  const made = toMake(plan)
  const kept = wanted.map(({ alias }) => alias).filter((alias) => !made.includes(alias))
  const removed = plan.flatMap((deed) => ('old' in deed ? deed.old : [])).length
  return { kept, made, removed }
}

/** The name carries a short hash of all that is in the menu, so that a change shows. */
async function draw(name: MenuName, source: MenuSource): Promise<[string, MenuDrawn]> {
  const request = richMenuRequest(name.kind, name.language, source.wordsOf(name))
  const png = await source.pngOf(name)
  if (png.byteLength > mostBytes)
    throw new Error(`[line/setting-up/menus] the picture of ${request.name} has ${png.byteLength} bytes`)
  const words = new TextEncoder().encode(JSON.stringify(request))
  const all = new Uint8Array([...words, ...png])
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', all))
  const hash = Array.from(digest.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [menuAlias(name), { request: { ...request, name: `${request.name}-${hash}` }, png }]
}
