/** Words, stickers and places. */
import type { Deed } from '../phone-api'
import type { World } from '../world/world'
import { Nonsense } from './nonsense'
import { type Place, placeOf } from './place'
import { say } from './say'

type Of<K extends Deed['do']> = Extract<Deed, { do: K }>

/** Writes text; in a group it may call the bot by name, anywhere it may quote an earlier entry. */
export async function write(world: World, deed: Of<'write'>): Promise<void> {
  const place = placeOf(world, deed)
  if (deed.text.trim() === '') throw new Nonsense('LINE sends no empty text')
  const text = deed.mentionsBot ? withBotName(world, deed.text) : deed.text
  const mentionees = place.group ? mentionsIn(world, place, text) : []
  await say(world, place, {
    shown: { type: 'text', text, ...(deed.quotes ? { quotedMessageId: deed.quotes } : {}) },
    told: {
      type: 'text',
      text,
      ...(mentionees.length > 0 ? { mention: { mentionees } } : {}),
      ...(deed.quotes ? { quotedMessageId: deed.quotes } : {}),
    },
  })
}

/** Sends one of LINE's stickers. */
export async function sendSticker(world: World, deed: Of<'sticker'>): Promise<void> {
  const { packageId, stickerId } = deed
  const sticker = { type: 'sticker', packageId, stickerId }
  await say(world, placeOf(world, deed), {
    shown: sticker,
    told: { ...sticker, stickerResourceType: 'STATIC' },
  })
}

/** Sends a place on the map. */
export async function sendPlace(world: World, deed: Of<'place'>): Promise<void> {
  const { title, latitude, longitude } = deed
  const location = { type: 'location', title, address: title, latitude, longitude }
  await say(world, placeOf(world, deed), { shown: location, told: location })
}

function withBotName(world: World, text: string): string {
  const name = `@${world.bot.displayName}`
  return text.includes(name) ? text : `${name} ${text}`
}

/** Mentions as LINE finds them: places in UTF-16 units; `isSelf` marks the bot that hears the event. */
function mentionsIn(world: World, place: Place, text: string) {
  const named = [
    { name: world.bot.displayName, userId: world.bot.userId, isSelf: true },
    ...(place.group?.members ?? []).map((id) => ({
      name: world.people.get(id)?.name ?? id,
      userId: id,
      isSelf: false,
    })),
  ]
  const people = named.flatMap(({ name, userId, isSelf }) => {
    const index = text.indexOf(`@${name}`)
    return index < 0 ? [] : [{ index, length: name.length + 1, type: 'user', userId, isSelf }]
  })
  const all = text.indexOf('@All')
  return all < 0 ? people : [...people, { index: all, length: 4, type: 'all' }]
}
