/** What differs between the rich menus LINE has and those the house draws today. Pure: asks and changes nothing. */
import { type MenuName, menuAlias } from '../rich-menu'

/** Made through the API, of one channel. https://developers.line.biz/en/reference/messaging-api/#create-rich-menu */
export const mostMenus = 1000

export interface MenuSeen {
  id: string
  name: string
}

export interface MenusSeen {
  menus: MenuSeen[]
  /** Id of the menu each alias means today. */
  aliases: ReadonlyMap<string, string>
  /** Id of the menu of everybody who has none of their own. */
  everybodys?: string
}

/** `name` carries a hash of all that is in the menu. */
export interface MenuWanted {
  alias: string
  name: string
}

/** An old menu of ours. People who have it get the one its alias means. */
export interface OldMenu extends MenuSeen {
  alias: string
}

export type MenuDeed =
  | { do: 'make-room'; old: OldMenu[] }
  | { do: 'make-menu'; alias: string; name: string }
  | { do: 'set-default-menu'; alias: string; was?: string }
  | { do: 'remove-menus'; old: OldMenu[] }

/** LINE takes no more menus, and ours that nobody needs are not enough to take away. */
export interface MenusFull {
  total: number
  free: number
  needed: number
}

/** The menu of everybody who has none of their own. */
const everybodysMenu: MenuName = { kind: 'newcomer', language: 'th' }

/** Deeds in the order in which nobody is ever without a menu; none when all is right. */
export function planMenus(seen: MenusSeen, wanted: readonly MenuWanted[]): MenuDeed[] | MenusFull {
  const missing = wanted.filter(({ alias, name }) => pointed(seen, alias)?.name !== name)
  const ours = oldOurs(seen, wanted)
  const forgotten = ours.filter(({ id, alias }) => seen.aliases.get(alias) !== id)
  const free = Math.max(0, mostMenus - seen.menus.length)
  const short = Math.max(0, missing.length - free)
  if (short > forgotten.length) return { total: seen.menus.length, free, needed: missing.length }
  const first = forgotten.slice(0, short)
  const last = ours.filter((menu) => !first.includes(menu))
  return [
    ...(first.length > 0 ? [{ do: 'make-room' as const, old: first }] : []),
    ...missing.map(({ alias, name }) => ({ do: 'make-menu' as const, alias, name })),
    ...planDefault(seen, missing),
    ...(last.length > 0 ? [{ do: 'remove-menus' as const, old: last }] : []),
  ]
}

const pointed = ({ menus, aliases }: MenusSeen, alias: string): MenuSeen | undefined =>
  menus.find(({ id }) => id === aliases.get(alias))

/** Menus of ours that are not what is wanted today; whatever others made through the same channel is theirs. */
function oldOurs(seen: MenusSeen, wanted: readonly MenuWanted[]): OldMenu[] {
  return seen.menus.flatMap((menu) => {
    const mine = wanted.find(({ alias }) => alias === menu.name.replace(/-[0-9a-f]{8}$/, ''))
    const isRight = mine && menu.name === mine.name && seen.aliases.get(mine.alias) === menu.id
    return mine && !isRight ? [{ ...menu, alias: mine.alias }] : []
  })
}

/** `was` names a menu that is not ours: it stays, so that a person can go back to it. */
function planDefault(seen: MenusSeen, missing: MenuWanted[]): MenuDeed[] {
  const alias = menuAlias(everybodysMenu)
  const isNew = missing.some((menu) => menu.alias === alias)
  const { everybodys } = seen
  if (!isNew && everybodys !== undefined && everybodys === seen.aliases.get(alias)) return []
  const isOurs = [...seen.aliases].some(([name, id]) => name.startsWith('riandee-') && id === everybodys)
  return [{ do: 'set-default-menu', alias, was: isOurs ? undefined : everybodys }]
}
