// Which sheet lies over the phone, and the three short ones: a call, a LINE link, the choices of one entry.
import type { ChatEntry } from '../../phone-api'
import { inShort } from '../messages/text'
import { copy } from '../perform'
import { type Sheet as Shown, usePhone } from '../phone-context'
import { MenuSheet } from './menu-sheet'
import { PlaceSheet } from './place-sheet'
import { ScanSheet } from './scan-sheet'
import { Sheet } from './sheet'
import { WhenSheet } from './when-sheet'

type Props = { shown: Shown; quote: (entry: ChatEntry) => void }

/** The sheet that is open now. */
export function Sheets({ shown, quote }: Props) {
  const { show } = usePhone()
  const close = () => show(null)
  if (shown.kind === 'menu') return <MenuSheet close={close} />
  if (shown.kind === 'scan') return <ScanSheet close={close} />
  if (shown.kind === 'place') return <PlaceSheet close={close} />
  if (shown.kind === 'when') return <WhenSheet action={shown.action} close={close} />
  if (shown.kind === 'entry') return <EntrySheet entry={shown.entry} close={close} quote={quote} />
  return <AwaySheet shown={shown} close={close} />
}

type AwayProps = { shown: Extract<Shown, { kind: 'call' | 'line' }>; close: () => void }

function AwaySheet({ shown, close }: AwayProps) {
  const call = shown.kind === 'call'
  return (
    <Sheet title={call ? `โทร ${shown.number}` : 'เปิดในแอป LINE'} close={close}>
      <p>{call ? 'บนโทรศัพท์จริง จะโทรออกไปเบอร์นี้ค่ะ' : 'ลิงก์นี้เปิดได้ในแอป LINE จริงเท่านั้นค่ะ'}</p>
      {!call && <p class="address">{shown.address}</p>}
      <div class="choices">
        <button type="button" onClick={close}>
          {call ? 'วางสาย' : 'ปิด'}
        </button>
      </div>
    </Sheet>
  )
}

type EntryProps = { entry: ChatEntry; close: () => void; quote: (entry: ChatEntry) => void }

function EntrySheet({ entry, close, quote }: EntryProps) {
  const phone = usePhone()
  const mine = entry.from === phone.person.id
  const then = (deed: () => void) => () => {
    close()
    deed()
  }
  return (
    <Sheet title="ข้อความนี้" close={close}>
      <p class="address">{inShort(entry)}</p>
      <div class="choices">
        <button type="button" onClick={then(() => quote(entry))}>
          ตอบกลับ
        </button>
        <button type="button" onClick={then(() => void copy(inShort(entry), phone))}>
          คัดลอก
        </button>
        {mine && !entry.unsent && (
          <button type="button" onClick={then(() => void phone.act({ do: 'unsend', entry: entry.id }))}>
            ยกเลิกข้อความ
          </button>
        )}
      </div>
    </Sheet>
  )
}
