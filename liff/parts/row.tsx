/** Rows: a thing, one line about it, and where it leads. */
import type { ComponentChildren } from 'preact'
import { Icon, type Sign } from './icon'

export const Rows = ({ children }: { children: ComponentChildren }) => <div class="rows">{children}</div>

interface RowProps {
  sign: Sign
  title: string
  tell: string
  /** Where it leads: to another page of ours, or outside of LINE. */
  leads?: 'on' | 'outside'
  onClick: () => void
}

export function Row({ sign, title, tell, leads = 'on', onClick }: RowProps) {
  return (
    <button type="button" class="row" onClick={onClick}>
      <Icon sign={sign} size={32} />
      <span>
        <b>{title}</b>
        <span class="soft">{tell}</span>
      </span>
      <Icon sign={leads === 'on' ? 'chevron-right' : 'external'} size={26} />
    </button>
  )
}
