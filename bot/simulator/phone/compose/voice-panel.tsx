// A voice note as on LINE: a big round button starts and ends it, then it is sent; and a tone for machines without a microphone.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon'
import { usePhone } from '../phone-context'
import { sendFiles } from './pickers'
import { makeTone, type Recording, recordVoice } from './sound'

type State = { at: 'ready' } | { at: 'recording' } | { at: 'recorded'; file: File }

/** The panel under the writing row. Closing it while it records throws the recording away. */
export function VoicePanel({ close }: { close: () => void }) {
  const { act, note } = usePhone()
  const { state, start, stop, again } = useRecording()
  const send = async (file: Promise<File>) => {
    close()
    await sendFiles(act, 'audio', [await file])
  }
  return (
    <section class="voice-panel" aria-label="ข้อความเสียง">
      {state.at === 'recorded' ? (
        <Recorded again={again} send={() => void send(Promise.resolve(state.file))} />
      ) : (
        <button
          type="button"
          class={`round ${state.at === 'recording' ? 'is-on' : ''}`}
          onClick={() =>
            void (state.at === 'recording' ? stop() : start()).catch(() =>
              note('ไม่พบไมโครโฟน ใช้ “เสียงตัวอย่าง” แทนได้ค่ะ'),
            )
          }
        >
          <Icon sign="microphone" size={44} />
          {state.at === 'recording' ? 'แตะเพื่อหยุด' : 'แตะเพื่อพูด'}
        </button>
      )}
      <button
        type="button"
        class="sample"
        onClick={() => void send(makeTone()).catch(() => note('เครื่องนี้สร้างเสียงไม่ได้ค่ะ'))}
      >
        <Icon sign="wave" size={22} />
        เสียงตัวอย่าง
      </button>
    </section>
  )
}

function Recorded({ again, send }: { again: () => void; send: () => void }) {
  return (
    <div class="recorded">
      <button type="button" onClick={again}>
        อัดใหม่
      </button>
      <button type="button" class="main" onClick={send}>
        ส่งเสียง
      </button>
    </div>
  )
}

function useRecording() {
  const running = useRef<Recording | null>(null)
  const [state, setState] = useState<State>({ at: 'ready' })
  useEffect(() => () => void running.current?.stop(), [])
  return {
    state,
    start: async () => {
      running.current = await recordVoice()
      setState({ at: 'recording' })
    },
    stop: async () => {
      const file = await running.current?.stop()
      running.current = null
      setState(file ? { at: 'recorded', file } : { at: 'ready' })
    },
    again: () => setState({ at: 'ready' }),
  }
}
