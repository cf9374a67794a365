// Makes any drawn thing tappable by finger, mouse and keyboard, named by its action.
import type { LineAction } from '../../phone-api'
import { nameOf, perform } from '../perform'
import type { Phone } from '../phone-context'

type Tapping = {
  role?: 'button'
  tabIndex?: number
  'data-tap'?: string
  'aria-label'?: string
  onClick?: (event: Event) => void
  onKeyDown?: (event: KeyboardEvent) => void
}

/** Attributes of a tappable thing; none when there is no action. */
export function tapping(action: LineAction | undefined, phone: Phone, name?: string): Tapping {
  if (!action) return {}
  return {
    role: 'button',
    tabIndex: 0,
    'data-tap': action.type,
    'aria-label': action.label ?? name ?? nameOf(action),
    onClick: (event: Event) => {
      event.stopPropagation()
      perform(action, phone)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      perform(action, phone)
    },
  }
}
