/**
 * Plays a saved chat through a living bot: every deed again, every button found by the label that was tapped.
 * Compares nothing itself; it hands back what was shown now, beside what was shown then.
 */
import { keepFile } from './deeds/files'
import { Nonsense } from './deeds/nonsense'
import { deedFrom } from './deeds/parse'
import { perform } from './deeds/perform'
import { isThing } from './limits/rule'
import type { Deed, LineAction, LineMessage, SavedChat } from './phone-api'
import { withoutFreshIds } from './save'
import { chatOf } from './world/chats'
import type { Person, World } from './world/world'

export type Replayed = {
  deed: SavedChat['steps'][number]['deed']
  saved: LineMessage[]
  shown: LineMessage[]
}

/**
 * Replays all steps for the person of that name. `settle` waits until the bot has nothing more to say.
 * Throws `Nonsense` when a tapped label is nowhere to be seen.
 */
export async function replay(
  world: World,
  saved: SavedChat,
  settle: () => Promise<void>,
): Promise<Replayed[]> {
  const person = [...world.people.values()].find((one) => one.name === saved.person)
  if (!person) throw new Nonsense(`there is no person ${saved.person}`)
  const steps: Replayed[] = []
  for (const step of saved.steps) {
    const deed = resolved(world, person, step.deed)
    const chat = chatOf(world, placeOf(deed) ?? person.id)
    const before = chat?.chat.length ?? 0
    await perform(world, deed)
    await settle()
    const said = (chat?.chat ?? []).slice(before).filter((entry) => entry.from === 'bot')
    // the same message, fresh ids taken out
    const shown = said.map((entry) => withoutFreshIds(entry.message) as LineMessage)
    steps.push({ deed: step.deed, saved: step.shown, shown })
  }
  return steps
}

const placeOf = (deed: Deed) => ('chat' in deed ? deed.chat : 'group' in deed ? deed.group : undefined)

function resolved(world: World, person: Person, saved: SavedChat['steps'][number]['deed']): Deed {
  // the saved deed, and the person who does it now
  const { label, ...deed } = { ...saved, person: person.id } as Deed & { person: string; label?: string }
  // without `label` it is a deed again
  const entries = chatOf(world, placeOf(deed as Deed) ?? person.id)?.chat ?? []
  const own = entries.filter((entry) => entry.from === person.id)
  const idOf = (name: string) => (name.startsWith('own:') ? own : entries)[Number(name.slice(4))]?.id ?? name
  if (deed.do === 'tap')
    return deedFrom({ ...deed, action: tapped(world, person, entries, deed.action, label) })
  if (deed.do === 'unsend') return { ...deed, entry: idOf(deed.entry) }
  if (deed.do === 'write' && deed.quotes) return { ...deed, quotes: idOf(deed.quotes) }
  if (deed.do === 'send-files') return { ...deed, files: deed.files.map((url) => kept(world, url)) }
  return deed as Deed // without `label` it is a deed again
}

/** The newest button with this label: in the chat, else in the rich menu. */
function tapped(
  world: World,
  person: Person,
  entries: Person['chat'],
  action: LineAction,
  label: string | undefined,
): LineAction {
  const menu = world.richMenus.get(person.linkedMenu ?? world.defaultMenu ?? '')
  const said = entries.filter((entry) => entry.from === 'bot').map((entry) => entry.message)
  const actions = [...actionsIn(menu), ...said.flatMap(actionsIn)].reverse()
  const same = actions.find((one) => one.type === action.type && (one.label ?? one.displayText) === label)
  if (!same) throw new Nonsense(`no button says "${label}" now`)
  return same
}

/** Every action anywhere in a message or menu, in reading order. */
function actionsIn(value: unknown): LineAction[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn)
  if (!isThing(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const isAction = (name === 'action' || name === 'defaultAction') && isThing(inner)
    if (isAction) return [inner as LineAction] // told by its type
    // the quick replies and columns of LINE name their buttons so
    return name === 'actions' && Array.isArray(inner) ? (inner as LineAction[]) : actionsIn(inner)
  })
}

function kept(world: World, url: string): string {
  const [head = '', base64 = ''] = url.replace(/^data:/, '').split(',', 2)
  const type = head.replace(/;base64$/, '')
  return keepFile(world, { type, name: 'file', bytes: new Uint8Array(Buffer.from(base64, 'base64')) })
}
