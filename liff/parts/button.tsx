/** A button: one filled `main` on a page, a second outlined `side`, a third only `text`. */
import { Icon } from './icon'

interface ButtonProps {
  kind: 'main' | 'side' | 'text'
  sign?: Parameters<typeof Icon>[0]['sign']
  label: string
  onClick: () => void
}

export function Button({ kind, sign, label, onClick }: ButtonProps) {
  return (
    <button type="button" class={`btn btn-${kind}`} onClick={onClick}>
      {sign && <Icon sign={sign} />}
      {label}
    </button>
  )
}
