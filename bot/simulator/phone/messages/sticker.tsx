// A sticker in the chat, and the packages a person may choose from (LINE lists these for bots).
import type { LineMessage } from '../../phone-api'
import { moods, StickerFace } from './sticker-face'

/** Packages of the picker: LINE's own numbers, eight stickers of each. `first` is the first sticker's id. */
export const packages = [
  { id: '446', first: 1988 },
  { id: '789', first: 10855 },
  { id: '1070', first: 17839 },
  { id: '6325', first: 10979904 },
]

/** The mood of a sticker and the colour of its package. Unknown packages get a face as well. */
function faceOf(packageId: unknown, stickerId: unknown): { id: number; skin: number } {
  const number = Number(stickerId) || 0
  const known = packages.findIndex((each) => each.id === packageId)
  const first = packages[known]?.first ?? 0
  return { id: number - first, skin: known < 0 ? packages.length : known }
}

export function StickerMessage({ message }: { message: LineMessage }) {
  const face = faceOf(message.packageId, message.stickerId)
  return (
    <div class="sticker" role="img" aria-label={`สติกเกอร์ ${moods[Math.abs(face.id) % moods.length]}`}>
      <StickerFace {...face} />
    </div>
  )
}
