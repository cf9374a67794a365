/** What the phone page is shown: the world as one plain object, and the news of it as a stream. */

import { usedOf } from './line/quota'
import type { GroupShown, PersonShown, RichMenuShown, Snapshot } from './phone-api'
import { nowOf, type Person, type World } from './world/world'

/** The whole world as the page draws it. */
export function snapshotOf(world: World): Snapshot {
  const { publicUrl, botOrigin, liffId } = world.settings
  return {
    version: world.version,
    now: nowOf(world),
    clockMovedMs: world.clockMovedMs,
    publicOrigin: publicUrl,
    localOrigin: botOrigin,
    liffId,
    botId: world.bot.basicId,
    people: [...world.people.values()].map((person) => personShown(world, person)),
    groups: [...world.groups.values()].map(({ id, name, members, botIn, chat }): GroupShown => {
      return { id, name, members, botIn, chat }
    }),
    switches: world.switches,
    quota: { limit: world.quota.limit, used: usedOf(world) },
  }
}

function personShown(world: World, person: Person): PersonShown {
  const { id, name, friend, blocked, language, chat } = person
  const isLoading = person.loadingUntil !== null && person.loadingUntil > nowOf(world)
  const loadingUntil = isLoading ? person.loadingUntil : null
  return { id, name, friend, blocked, language, chat, loadingUntil, richMenu: menuShown(world, person) }
}

/** A person's own menu, else the one for everybody; only friends see any. */
function menuShown(world: World, person: Person): RichMenuShown | null {
  const menu = world.richMenus.get(person.linkedMenu ?? world.defaultMenu ?? '')
  const image = world.richMenuImages.get(menu?.richMenuId ?? '')
  if (!menu || !image || !person.friend || person.blocked) return null
  const { richMenuId: id, size, chatBarText, selected, areas } = menu
  return { id, imageUrl: `/phone/files/${image}`, size, chatBarText, selected, areas }
}
