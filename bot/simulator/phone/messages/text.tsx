// A text bubble with its links and mentions, and what it answers to.
import type { ChatEntry, LineMessage } from '../../phone-api'
import { follow } from '../perform'
import { type Phone, usePhone } from '../phone-context'
import { StickerFace } from './sticker-face'
import { type Piece, piecesOf } from './words'

export function TextMessage({ message }: { message: LineMessage }) {
  const phone = usePhone()
  const nameOf = (id: string) => phone.world.people.find((one) => one.id === id)?.name ?? ''
  return (
    <div class="bubble">
      <Quoted message={message} phone={phone} />
      <p>{piecesOf(message, nameOf).map((piece, index) => draw(piece, index, phone))}</p>
    </div>
  )
}

function draw(piece: Piece, index: number, phone: Phone) {
  if (piece.kind === 'mention') return <b key={index}>{piece.text}</b>
  if (piece.kind === 'emoji') return <StickerFace key={index} id={index} class="in-line" />
  if (piece.kind !== 'link') return piece.text
  return (
    <a
      key={index}
      href={piece.address}
      onClick={(event) => {
        event.preventDefault()
        follow(piece.address, phone)
      }}
    >
      {piece.text}
    </a>
  )
}

function Quoted({ message, phone }: { message: LineMessage; phone: Phone }) {
  const id = message.quotedMessageId ?? message.quoteToken
  if (typeof id !== 'string') return null
  const chat = phone.world.groups.find((group) => group.id === phone.chat)?.chat ?? phone.person.chat
  const quoted = chat.find((entry) => entry.id === id)
  return quoted ? <blockquote>{inShort(quoted)}</blockquote> : null
}

const kinds: Record<string, string> = {
  image: 'รูปภาพ',
  video: 'วิดีโอ',
  audio: 'ข้อความเสียง',
  file: 'ไฟล์',
  sticker: 'สติกเกอร์',
  location: 'ตำแหน่ง',
}

/** One line about an entry, for quotes and for the picker of whom to share with. */
export function inShort(entry: Pick<ChatEntry, 'message'>): string {
  const { type, text, altText } = entry.message
  return [text, altText].find((one): one is string => typeof one === 'string') ?? kinds[type] ?? type
}
