// What a tap on an action does on the phone, one line a kind, as LINE's own app does it. Draws nothing.
import type { LineAction } from '../phone-api'
import { whereTo } from './addresses'
import type { Phone } from './phone-context'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const deeds: Record<string, (action: LineAction, phone: Phone) => void> = {
  postback: (action, phone) => {
    void phone.act({ do: 'tap', action })
    if (action.inputOption === 'closeRichMenu') phone.toggleMenu(false)
    if (action.inputOption === 'openRichMenu') phone.toggleMenu(true)
    if (action.inputOption === 'openKeyboard') phone.fillIn(text(action.fillInText) || null)
  },
  message: (action, phone) => void phone.act({ do: 'tap', action }),
  richmenuswitch: (action, phone) => void phone.act({ do: 'tap', action }),
  uri: (action, phone) => follow(text(action.uri), phone),
  datetimepicker: (action, phone) => phone.show({ kind: 'when', action }),
  camera: (_action, phone) => phone.pick('camera'),
  cameraRoll: (_action, phone) => phone.pick('roll'),
  location: (_action, phone) => phone.show({ kind: 'place' }),
  clipboard: (action, phone) => void copy(text(action.clipboardText), phone),
}

/** Does what an action asks for; a kind LINE has not told us of is said in a note, and nothing happens. */
export function perform(action: LineAction, phone: Phone): void {
  const deed = deeds[action.type]
  if (deed) deed(action, phone)
  else phone.note(`ไม่รู้จักปุ่มชนิด ${action.type}`)
}

/** Opens an address the way LINE would: LIFF inside the phone, a call or a LINE link as a sheet, pages in a new tab. */
export function follow(uri: string, phone: Phone): void {
  const to = whereTo(uri, phone.world)
  if (to.kind === 'liff') phone.openLiff(to.address)
  else if (to.kind === 'call') phone.show({ kind: 'call', number: to.number })
  else if (to.kind === 'chat') phone.openChat(to.words)
  else if (to.kind === 'line') phone.show({ kind: 'line', address: to.address })
  else window.open(to.address, '_blank', 'noopener')
}

/** Copies words to the clipboard of the machine and says so. */
export async function copy(words: string, phone: Phone): Promise<void> {
  await navigator.clipboard?.writeText(words).catch(() => undefined)
  phone.note('คัดลอกแล้วค่ะ')
}

/** The name a screen reader gives to whatever carries this action. */
export function nameOf(action: LineAction): string | undefined {
  return [action.label, action.displayText, action.text, action.uri].map(text).find(Boolean)
}
