// Where a person writes: words, pictures, stickers, voice, the plus menu. Enter sends, shift+Enter breaks the line.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon'
import { usePhone } from '../phone-context'
import { PlusMenu } from './plus-menu'
import { StickerPicker } from './sticker-picker'
import { VoicePanel } from './voice-panel'

type Panel = 'plus' | 'stickers' | 'voice' | null

/** What is about to be sent, kept by the phone so that a button may fill it in. */
export type Draft = { text: string; quotes?: { id: string; words: string } }

type ComposerProps = { draft: Draft; setDraft: (draft: Draft) => void; focusCount: number }

/** The row at the foot of a chat. `focusCount` grows when a button asks for the keyboard. */
export function Composer({ draft, setDraft, focusCount }: ComposerProps) {
  const { toggleMenu, chat } = usePhone()
  const [panel, setPanel] = useState<Panel>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focusCount > 0) field.current?.focus()
  }, [focusCount])
  const open = (next: Panel) => {
    setPanel(panel === next ? null : next)
    toggleMenu(false)
  }
  return (
    <footer class="composer">
      {draft.quotes && (
        <p class="quoting">
          <span>{draft.quotes.words}</span>
          <button type="button" aria-label="ไม่ตอบข้อความนี้แล้ว" onClick={() => setDraft({ text: draft.text })}>
            <Icon sign="close" size={20} />
          </button>
        </p>
      )}
      <WritingRow {...{ draft, setDraft, panel, open, field, inGroup: chat !== undefined }} />
      {panel === 'plus' && <PlusMenu close={() => setPanel(null)} />}
      {panel === 'stickers' && <StickerPicker />}
      {panel === 'voice' && <VoicePanel close={() => setPanel(null)} />}
    </footer>
  )
}

type RowProps = Omit<ComposerProps, 'focusCount'> & {
  panel: Panel
  open: (panel: Panel) => void
  field: { current: HTMLTextAreaElement | null }
  inGroup: boolean
}

function WritingRow({ draft, setDraft, panel, open, field, inGroup }: RowProps) {
  const { toggleMenu } = usePhone()
  const send = useSend(draft, setDraft)
  const empty = draft.text.trim() === ''
  return (
    <form class="writing" onSubmit={send}>
      <button type="button" aria-label="เมนูเพิ่ม" aria-expanded={panel === 'plus'} onClick={() => open('plus')}>
        <Icon sign="plus" size={28} />
      </button>
      {empty && <Pictures />}
      {inGroup && (
        <button
          type="button"
          aria-label="เรียกเรียนดีในกลุ่ม"
          onClick={() => setDraft({ ...draft, text: `@เรียนดี ${draft.text}` })}
        >
          <Icon sign="at" />
        </button>
      )}
      <textarea
        ref={field}
        rows={1}
        aria-label="พิมพ์ข้อความ"
        placeholder="Aa"
        value={draft.text}
        onFocus={() => toggleMenu(false)}
        onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event)
        }}
      />
      <button
        type="button"
        aria-label="สติกเกอร์"
        aria-expanded={panel === 'stickers'}
        onClick={() => open('stickers')}
      >
        <Icon sign="smile" size={28} />
      </button>
      {empty ? (
        <button
          type="button"
          aria-label="ข้อความเสียง"
          aria-expanded={panel === 'voice'}
          onClick={() => open('voice')}
        >
          <Icon sign="microphone" size={28} />
        </button>
      ) : (
        <button type="submit" class="send" aria-label="ส่งข้อความ">
          <Icon sign="send" size={26} />
        </button>
      )}
    </form>
  )
}

/** The two signs beside an empty writing field: a picture taken now, and those one has. */
function Pictures() {
  const { pick } = usePhone()
  return (
    <>
      <button type="button" aria-label="ถ่ายรูป" onClick={() => pick('camera')}>
        <Icon sign="camera" size={27} />
      </button>
      <button type="button" aria-label="รูปภาพ" onClick={() => pick('image')}>
        <Icon sign="photo" size={27} />
      </button>
    </>
  )
}

function useSend(draft: Draft, setDraft: (draft: Draft) => void) {
  const { act, chat } = usePhone()
  return (event: Event) => {
    event.preventDefault()
    const { text, quotes } = draft
    if (text.trim() === '') return
    setDraft({ text: '' })
    const mentionsBot = chat !== undefined && text.includes('@เรียนดี')
    void act({ do: 'write', text, ...(mentionsBot && { mentionsBot }), ...(quotes && { quotes: quotes.id }) })
  }
}
