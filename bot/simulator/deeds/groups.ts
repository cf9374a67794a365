/** Coming and going in groups: the bot and people. */
import { deliver } from '../webhook/deliver'
import { answerable, silent } from '../webhook/events'
import { sayAsSystem } from '../world/chats'
import type { World } from '../world/world'
import { changed } from '../world/world'
import { Nonsense } from './nonsense'
import { groupOf, personOf } from './place'

/** A member takes the bot into the group; it hears `join`. */
export async function addBot(world: World, groupId: string, personId?: string): Promise<void> {
  const group = groupOf(world, groupId)
  if (personId && !group.members.includes(personId)) throw new Nonsense('only a member can invite the bot')
  if (group.botIn) throw new Nonsense(`the bot is in ${group.name} already`)
  group.botIn = true
  sayAsSystem(world, group, `${world.bot.displayName} เข้าร่วมกลุ่มแล้ว`)
  await deliver(world, [answerable(world, { group: groupId }, { type: 'join' })])
}

/** The bot is removed, or leaves by itself; it hears `leave`. */
export async function removeBot(world: World, groupId: string): Promise<void> {
  const group = groupOf(world, groupId)
  if (!group.botIn) throw new Nonsense(`the bot is not in ${group.name}`)
  group.botIn = false
  sayAsSystem(world, group, `${world.bot.displayName} ออกจากกลุ่มแล้ว`)
  await deliver(world, [silent(world, { group: groupId }, { type: 'leave' })])
}

/** A person comes into a group; a bot inside hears `memberJoined`. */
export async function joinGroup(world: World, groupId: string, personId: string): Promise<void> {
  const group = groupOf(world, groupId)
  const person = personOf(world, personId)
  if (group.members.includes(personId)) throw new Nonsense(`${person.name} is in ${group.name} already`)
  group.members.push(personId)
  sayAsSystem(world, group, `${person.name} เข้าร่วมกลุ่มแล้ว`)
  const event = { type: 'memberJoined', joined: { members: [{ type: 'user', userId: personId }] } }
  if (group.botIn) await deliver(world, [answerable(world, { group: groupId }, event)])
}

/** A person goes out of a group; a bot inside hears `memberLeft`. */
export async function leaveGroup(world: World, groupId: string, personId: string): Promise<void> {
  const group = groupOf(world, groupId)
  const person = personOf(world, personId)
  if (!group.members.includes(personId)) throw new Nonsense(`${person.name} is not in ${group.name}`)
  group.members.splice(group.members.indexOf(personId), 1)
  sayAsSystem(world, group, `${person.name} ออกจากกลุ่มแล้ว`)
  changed(world)
  const event = { type: 'memberLeft', left: { members: [{ type: 'user', userId: personId }] } }
  if (group.botIn) await deliver(world, [silent(world, { group: groupId }, event)])
}
