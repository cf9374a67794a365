/** A button: one filled `main` on a page, a second outlined `side`, a third only `text`; `people` thanks a person. */
import { useLine } from '../context'
import { useWords } from '../words'
import { Icon, type Sign } from './icon'

interface ButtonProps {
  kind: 'main' | 'side' | 'text' | 'people'
  sign?: Sign
  label: string
  /** What a screen reader says, where the label alone would not tell one from the next. */
  name?: string
  isBusy?: boolean
  onClick: () => void
}

export function Button({ kind, sign, label, name, isBusy, onClick }: ButtonProps) {
  return (
    <button type="button" class={`btn btn-${kind}`} aria-label={name} aria-busy={isBusy} onClick={onClick}>
      {sign && <Icon sign={sign} />}
      {label}
    </button>
  )
}

/** The way out of every page that has come to its end. */
export function BackToChat({ kind }: { kind: 'main' | 'text' }) {
  const words = useWords()
  const line = useLine()
  return (
    <Button
      kind={kind}
      sign={kind === 'main' ? 'message' : undefined}
      label={words.backToChat}
      onClick={line.backToChat}
    />
  )
}
