// The plus menu: video, sound, file, place. Pictures and voice stand in the writing row, as on LINE.
import { Icon, type Sign } from '../icon'
import { usePhone } from '../phone-context'

/** The grid under the writing row; each choice closes it. */
export function PlusMenu({ close }: { close: () => void }) {
  const { pick, show } = usePhone()
  const then = (deed: () => void) => () => {
    close()
    deed()
  }
  return (
    <fieldset class="plus-menu" aria-label="สิ่งที่ส่งได้">
      <Choice sign="video" words="วิดีโอ" does={then(() => pick('video'))} />
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
