// The plus menu: photo, camera, video, voice, file, place.
import { useRef, useState } from 'preact/hooks'
import { Icon, type Sign } from '../icon'
import { usePhone } from '../phone-context'
import { sendFiles } from './pickers'
import { makeTone, type Recording, recordVoice } from './sound'

/** The grid under the writing row; each choice closes it but the voice, which may go on. */
export function PlusMenu({ close }: { close: () => void }) {
  const { pick, show } = usePhone()
  const then = (deed: () => void) => () => {
    close()
    deed()
  }
  return (
    <fieldset class="plus-menu" aria-label="สิ่งที่ส่งได้">
      <Choice sign="photo" words="รูปภาพ" does={then(() => pick('image'))} />
      <Choice sign="camera" words="ถ่ายรูป" does={then(() => pick('camera'))} />
      <Choice sign="video" words="วิดีโอ" does={then(() => pick('video'))} />
      <VoiceChoice close={close} />
      <ToneChoice close={close} />
      <Choice sign="volume" words="ไฟล์เสียง" does={then(() => pick('audio'))} />
      <Choice sign="file" words="ไฟล์" does={then(() => pick('file'))} />
      <Choice sign="pin" words="ตำแหน่ง" does={then(() => show({ kind: 'place' }))} />
    </fieldset>
  )
}

function Choice({ sign, words, does }: { sign: Sign; words: string; does: () => void }) {
  return (
    <button type="button" onClick={does}>
      <Icon sign={sign} size={30} />
      {words}
    </button>
  )
}

function VoiceChoice({ close }: { close: () => void }) {
  const { act, note } = usePhone()
  const running = useRef<Recording | null>(null)
  const [recording, setRecording] = useState(false)
  const start = async () => {
    running.current = await recordVoice()
    setRecording(true)
  }
  const stop = async () => {
    const file = await running.current?.stop()
    close()
    if (file) await sendFiles(act, 'audio', [file])
  }
  const toggle = () =>
    void (recording ? stop() : start()).catch(() => note('ไม่พบไมโครโฟน ใช้ “เสียงตัวอย่าง” แทนได้ค่ะ'))
  return <Choice sign="microphone" words={recording ? 'หยุดแล้วส่ง' : 'อัดเสียง'} does={toggle} />
}

function ToneChoice({ close }: { close: () => void }) {
  const { act, note } = usePhone()
  const send = async () => {
    close()
    await sendFiles(act, 'audio', [await makeTone()])
  }
  return (
    <Choice
      sign="wave"
      words="เสียงตัวอย่าง"
      does={() => void send().catch(() => note('เครื่องนี้สร้างเสียงไม่ได้ค่ะ'))}
    />
  )
}
