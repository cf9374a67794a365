// A sheet that rises over one phone and takes the keyboard until it is closed. Knows nothing of what it holds.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon'

/** What gets the focus first: whatever a sheet asks for, before the cross in its header. */
const firstInside = 'dialog > :not(header, .preview) :is(button, input)'

type SheetProps = { title: string; close: () => void; children: ComponentChildren }

/** A titled sheet. Escape, the cross and the dimmed chat close it; focus returns to where it was. */
export function Sheet({ title, close, children }: SheetProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    sheet.current?.querySelector<HTMLElement>(firstInside)?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div class="over" data-sheet>
      <button type="button" class="dim" tabIndex={-1} aria-label="ปิด" onClick={close} />
      <dialog
        open
        class="sheet"
        ref={sheet}
        aria-modal="true"
        aria-label={title}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close()
        }}
      >
        <header>
          <h2>{title}</h2>
          <button type="button" class="quiet" aria-label="ปิด" onClick={close}>
            <Icon sign="close" />
          </button>
        </header>
        {children}
      </dialog>
    </div>
  )
}
