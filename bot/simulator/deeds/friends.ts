/** Befriending, blocking, unblocking, unsending, and videos watched to the end. */
import type { Deed } from '../phone-api'
import { deliver } from '../webhook/deliver'
import { answerable, silent } from '../webhook/events'
import { sayAsSystem } from '../world/chats'
import type { World } from '../world/world'
import { changed } from '../world/world'
import { Nonsense } from './nonsense'
import { personOf, placeOf } from './place'

type Of<K extends Deed['do']> = Extract<Deed, { do: K }>

/** Adds the bot as a friend. Somebody who blocked it unblocks it. */
export async function befriend(world: World, id: string): Promise<void> {
  const person = personOf(world, id)
  if (person.blocked) return unblock(world, id)
  if (person.friend) throw new Nonsense(`${person.name} is a friend already`)
  person.friend = true
  changed(world)
  await follow(world, id, false)
}

/** Blocks the bot: it hears `unfollow`, and nothing it says is seen any more. */
export async function block(world: World, id: string): Promise<void> {
  const person = personOf(world, id)
  if (!person.friend || person.blocked) throw new Nonsense(`${person.name} has no friend to block`)
  person.blocked = true
  changed(world)
  await deliver(world, [silent(world, { person: id }, { type: 'unfollow' })])
}

/** Unblocks the bot: it hears `follow` with `isUnblocked`. */
export async function unblock(world: World, id: string): Promise<void> {
  const person = personOf(world, id)
  if (!person.blocked) throw new Nonsense(`${person.name} blocks nobody`)
  person.blocked = false
  changed(world)
  await follow(world, id, true)
}

/** Takes a message of one's own back: its bytes go, the bot hears `unsend`. */
export async function unsend(world: World, deed: Of<'unsend'>): Promise<void> {
  const place = placeOf(world, deed)
  const entry = place.chat.chat.find((one) => one.id === deed.entry)
  if (!entry || entry.from !== place.person.id || entry.unsent)
    throw new Nonsense('only an own message can be unsent')
  entry.unsent = true
  const file = world.contents.get(entry.id)
  world.contents.delete(entry.id)
  if (file) world.files.delete(file)
  changed(world)
  if (!place.heard) return
  await deliver(world, [silent(world, place.source, { type: 'unsend', unsend: { messageId: entry.id } })])
}

/** Watched a video with this tracking id to its end; only in the chat with the bot. */
export async function watchVideo(world: World, deed: Of<'video-watched'>): Promise<void> {
  const { source } = placeOf(world, { person: deed.person })
  const event = { type: 'videoPlayComplete', videoPlayComplete: { trackingId: deed.trackingId } }
  await deliver(world, [answerable(world, source, event)])
}

async function follow(world: World, id: string, isUnblocked: boolean): Promise<void> {
  const person = personOf(world, id)
  if (isUnblocked) sayAsSystem(world, person, `${person.name} เลิกบล็อกแล้ว`)
  await deliver(world, [answerable(world, { person: id }, { type: 'follow', follow: { isUnblocked } })])
}
