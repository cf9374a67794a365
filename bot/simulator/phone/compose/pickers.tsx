// The hidden file inputs of a phone, one for each kind of thing a person picks from the disk.
import { useRef } from 'preact/hooks'
import type { OwnDeed, Pick } from '../phone-context'
import { upload } from '../world'
import { lengthOfMedia } from './sound'

type Kind = 'image' | 'video' | 'audio' | 'file'
type Accepts = { pick: Pick; kind: Kind; accept?: string; many?: boolean; label: string; camera?: boolean }

const pickers: Accepts[] = [
  { pick: 'image', kind: 'image', accept: 'image/jpeg,image/png', many: true, label: 'เลือกรูปจากเครื่อง' },
  { pick: 'camera', kind: 'image', accept: 'image/*', camera: true, label: 'ถ่ายรูป' },
  { pick: 'roll', kind: 'image', accept: 'image/*,video/mp4', many: true, label: 'เลือกรูปหรือคลิปที่มี' },
  { pick: 'video', kind: 'video', accept: 'video/mp4', label: 'เลือกวิดีโอ' },
  { pick: 'audio', kind: 'audio', accept: 'audio/*', label: 'เลือกไฟล์เสียง' },
  { pick: 'file', kind: 'file', label: 'เลือกไฟล์' },
]

type Act = (deed: OwnDeed) => Promise<boolean>

/** The inputs, and `open` to ask for one kind of file. What is picked is uploaded and sent at once, as on LINE. */
export function usePickers(act: Act, note: (sentence: string) => void) {
  const inputs = useRef(new Map<Pick, HTMLInputElement>())
  const send = (kind: Kind, files: File[]) =>
    sendFiles(act, kind, files).catch(() => note('ส่งไฟล์ไม่ได้ ลองอีกครั้งนะคะ'))
  const drawn = (
    <div class="pickers" aria-hidden="true">
      {pickers.map(({ pick, kind, accept, many, label, camera }) => (
        <input
          key={pick}
          type="file"
          data-pick={pick}
          tabIndex={-1}
          aria-label={label}
          accept={accept}
          multiple={many}
          capture={camera ? 'environment' : undefined}
          ref={(input) => {
            if (input) inputs.current.set(pick, input)
          }}
          onChange={(event) => {
            const input = event.currentTarget
            const files = [...(input.files ?? [])]
            input.value = ''
            if (files.length > 0) void send(kindOf(kind, files), files)
          }}
        />
      ))}
    </div>
  )
  return { drawn, open: (pick: Pick) => inputs.current.get(pick)?.click() }
}

/** Uploads files in their order, then sends them in one deed. */
export async function sendFiles(act: Act, kind: Kind, files: File[]): Promise<void> {
  const ids: string[] = []
  for (const file of files) {
    const timed = kind === 'audio' || kind === 'video'
    ids.push(await upload(file, file.name, timed ? await lengthOfMedia(file) : undefined))
  }
  await act({ do: 'send-files', kind, files: ids })
}

function kindOf(kind: Kind, files: File[]): Kind {
  return files.every((file) => file.type.startsWith('video/')) ? 'video' : kind
}
