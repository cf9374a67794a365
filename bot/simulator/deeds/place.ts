/** Who does it, and where: finds the person and the chat of a deed, and the source its events carry. */
import type { Source } from '../webhook/events'
import type { Group, Person, World } from '../world/world'
import { Nonsense } from './nonsense'

export type Place = {
  person: Person
  chat: Person | Group
  group: Group | null
  source: Source
  heard: boolean
}

export function personOf(world: World, id: string): Person {
  const person = world.people.get(id)
  if (!person) throw new Nonsense(`there is no person ${id}`)
  return person
}

export function groupOf(world: World, id: string): Group {
  const group = world.groups.get(id)
  if (!group) throw new Nonsense(`there is no group ${id}`)
  return group
}

/**
 * The chat a person acts in. `heard` says whether the bot gets events from it.
 * Throws Nonsense for strangers to a group, and for people who blocked the bot and act in its chat.
 */
export function placeOf(world: World, deed: { person: string; chat?: string }): Place {
  const person = personOf(world, deed.person)
  if (!deed.chat || deed.chat === person.id) {
    if (person.blocked) throw new Nonsense(`${person.name} blocked the bot`)
    return { person, chat: person, group: null, source: { person: person.id }, heard: true }
  }
  const group = groupOf(world, deed.chat)
  if (!group.members.includes(person.id)) throw new Nonsense(`${person.name} is not in ${group.name}`)
  return { person, chat: group, group, source: { person: person.id, group: group.id }, heard: group.botIn }
}
