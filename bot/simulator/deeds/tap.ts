/** A tap on a button, a quick reply or the rich menu: what LINE does for each kind of action. */
import type { Deed, LineAction } from '../phone-api'
import { deliver } from '../webhook/deliver'
import { answerable } from '../webhook/events'
import { addEntry } from '../world/chats'
import type { World } from '../world/world'
import { changed } from '../world/world'
import { Nonsense } from './nonsense'
import { type Place, placeOf } from './place'
import { say } from './say'

type Tap = Extract<Deed, { do: 'tap' }>

/** Kinds that only open something on the phone; the bot hears nothing of them. */
const OPENS_ONLY = ['uri', 'camera', 'cameraRoll', 'location', 'clipboard']

/** Does what LINE does at a tap: a message, a postback (with `params` for pickers and switches), or nothing. */
export async function tap(world: World, deed: Tap): Promise<void> {
  const place = placeOf(world, deed)
  const { action } = deed
  if (action.type === 'message') return sayText(world, place, String(action.text ?? ''))
  if (action.type === 'postback') return postback(world, place, action, deed.params)
  if (action.type === 'datetimepicker') return postback(world, place, action, picked(action, deed.params))
  if (action.type === 'richmenuswitch')
    return postback(world, place, action, switchMenu(world, place, action))
  if (!OPENS_ONLY.includes(action.type)) throw new Nonsense(`LINE has no action ${action.type}`)
}

async function postback(
  world: World,
  place: Place,
  action: LineAction,
  params?: Record<string, string>,
): Promise<void> {
  if (typeof action.data !== 'string') throw new Nonsense('this button carries no data')
  if (typeof action.displayText === 'string') {
    addEntry(world, place.chat, {
      from: place.person.id,
      message: { type: 'text', text: action.displayText },
    })
  }
  if (!place.group) place.person.wrote = true
  if (!place.heard) return
  const event = { type: 'postback', postback: { data: action.data, ...(params ? { params } : {}) } }
  await deliver(world, [answerable(world, place.source, event)])
  if (typeof action.text === 'string') await sayText(world, place, action.text)
}

const sayText = (world: World, place: Place, text: string) =>
  say(world, place, { shown: { type: 'text', text }, told: { type: 'text', text } })

/** What the date and time picker sends back: the one value of its mode. */
function picked(action: LineAction, params: Record<string, string> | undefined): Record<string, string> {
  const mode = String(action.mode)
  const value = params?.[mode]
  const shape = {
    date: /^\d{4}-\d\d-\d\d$/,
    time: /^\d\d:\d\d$/,
    datetime: /^\d{4}-\d\d-\d\d[tT]\d\d:\d\d$/,
  }[mode]
  if (!shape || value === undefined || !shape.test(value)) throw new Nonsense(`pick a ${mode} first`)
  return { [mode]: value }
}

function switchMenu(world: World, place: Place, action: LineAction): Record<string, string> {
  const newRichMenuAliasId = String(action.richMenuAliasId)
  const menu = world.aliases.get(newRichMenuAliasId)
  if (!menu) return { newRichMenuAliasId, status: 'RICHMENU_ALIAS_ID_NOTFOUND' }
  if (!world.richMenus.has(menu)) return { newRichMenuAliasId, status: 'RICHMENU_NOTFOUND' }
  place.person.linkedMenu = menu
  changed(world)
  return { newRichMenuAliasId, status: 'SUCCESS' }
}
