/** A sentence that something was done, or what to do when it was not. Read out where it appears. */
import type { Why } from '../ask'
import { useWords, type Words } from '../words'
import { Icon, type Sign } from './icon'
import { Phrases } from './phrases'

interface NoteProps {
  kind: 'done' | 'turn' | 'plain' | 'stop'
  title?: string
  text?: string
}

const signs: Record<NoteProps['kind'], Sign> = {
  done: 'check',
  turn: 'refresh',
  plain: 'lock',
  stop: 'ended',
}

export function Note({ kind, title, text }: NoteProps) {
  return (
    <div class={`note note-${kind}`} role="status">
      <Icon sign={signs[kind]} size={30} />
      <p>
        {title && <b>{title}</b>} {text && <Phrases text={text} />}
      </p>
    </div>
  )
}

const slips: Partial<Record<Why, (words: Words) => string>> = {
  unreachable: (words) => words.slipOffline,
  gone: (words) => words.slipGone,
  'too-many': (words) => words.slipTooMany,
  unkind: (words) => words.slipUnkind,
  unread: (words) => words.slipUnread,
  'not-shared': (words) => words.slipNotShared,
  closed: (words) => words.slipClosed,
}

/** Why a deed was not done; nothing when it was. */
export function Slip({ why }: { why?: Why }) {
  const words = useWords()
  return why ? <Note kind="turn" text={slips[why]?.(words) ?? words.slip} /> : null
}
