// The camera of LINE, as far as a page can be one: codes that stand on somebody's screen, or a code's address pasted.
import { useEffect, useState } from 'preact/hooks'
import type { CodeSeen } from '../../phone-api'
import { type Origins, onThisMachine, whereTo } from '../addresses'
import { follow } from '../perform'
import { usePhone } from '../phone-context'
import { askCodes } from '../world'
import { Sheet } from './sheet'

export function ScanSheet({ close }: { close: () => void }) {
  const phone = usePhone()
  const [codes, setCodes] = useState<CodeSeen[]>()
  useEffect(() => void askCodes().then(setCodes), [])
  const scan = (says: string) => {
    close()
    follow(says, phone)
  }
  return (
    <Sheet title="สแกน QR" close={close}>
      <p>{codes?.length === 0 ? 'ยังไม่มี QR ในแชทไหนเลยค่ะ' : 'แตะ QR ที่เห็นบนจอของใครก็ได้ค่ะ'}</p>
      <div class="codes">
        {codes?.map(({ picture, says, shownTo }) => (
          <button type="button" key={picture} onClick={() => scan(says)}>
            <img src={onThisMachine(picture, phone.world)} alt="" />
            <span>
              <b>{wordsIn(says, phone.world)}</b>
              บนจอของ{shownTo}
            </span>
          </button>
        ))}
      </div>
      <Pasted scan={scan} />
    </Sheet>
  )
}

function Pasted({ scan }: { scan: (says: string) => void }) {
  const [link, setLink] = useState('')
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault()
        scan(link.trim())
      }}
    >
      <label>
        หรือวางลิงก์ของ QR
        <input
          required
          type="url"
          value={link}
          placeholder="https://line.me/R/oaMessage/…"
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </label>
      <button type="submit">เปิดลิงก์นี้</button>
    </form>
  )
}

/** The words that a code of a chat fills in; else where it leads. */
function wordsIn(says: string, origins: Origins): string {
  const to = whereTo(says, origins)
  return (to.kind === 'chat' && to.words) || says
}
