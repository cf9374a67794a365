// Quick replies: only those of the newest message, gone with the next one.
import type { ChatEntry, LineAction } from '../../phone-api'
import { onThisMachine } from '../addresses'
import { Icon, type Sign } from '../icon'
import { nameOf, perform } from '../perform'
import { usePhone } from '../phone-context'

type Item = { imageUrl?: string; action: LineAction }

const own: Record<string, Sign> = { camera: 'camera', cameraRoll: 'photo', location: 'pin' }

export function QuickReplies({ entry }: { entry: ChatEntry }) {
  const phone = usePhone()
  // LINE's form, checked when it was sent
  const items = (entry.message.quickReply as { items?: Item[] } | undefined)?.items ?? []
  if (entry.from !== 'bot' || items.length === 0) return null
  return (
    <fieldset class="quick-replies" aria-label="คำตอบด่วน">
      {items.map(({ imageUrl, action }, index) => (
        <button type="button" key={index} data-quick={nameOf(action)} onClick={() => perform(action, phone)}>
          {imageUrl && <img src={onThisMachine(imageUrl, phone.world)} alt="" />}
          {!imageUrl && <OwnIcon sign={own[action.type]} />}
          {nameOf(action)}
        </button>
      ))}
    </fieldset>
  )
}

const OwnIcon = ({ sign }: { sign?: Sign }) => (sign ? <Icon sign={sign} size={24} /> : null)
