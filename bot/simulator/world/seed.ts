/** Who lives here at the start: three people and their family group, none of them a friend of the bot yet. */
import { steadyId } from './ids'
import type { Group, Person } from './inhabitants'

const NAMES = ['คุณสมศรี', 'ลุงประเสริฐ', 'น้องแพรว (หลาน)']

/** The seed people by id; the same ids at every start. */
export function seedPeople(): Map<string, Person> {
  return new Map(
    NAMES.map((name) => newPerson(steadyId('U', name), name)).map((person) => [person.id, person]),
  )
}

/** The family group with everybody in it, the bot outside. */
export function seedGroups(members: string[]): Map<string, Group> {
  const name = 'ครอบครัวสุขใจ'
  const id = steadyId('C', name)
  return new Map([[id, { id, name, members: [...members], botIn: false, chat: [] }]])
}

/** A person who never met the bot. `language` is a BCP 47 tag. */
export function newPerson(id: string, name: string, language = 'th'): Person {
  return {
    id,
    name,
    language,
    friend: false,
    blocked: false,
    wrote: false,
    linkedMenu: null,
    loadingUntil: null,
    deauthorized: false,
    chat: [],
  }
}
