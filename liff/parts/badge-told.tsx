/** A page about one badge of whoever holds the phone: asks for it, and lends the page what came. */
import type { ComponentChildren } from 'preact'
import type { BadgePage } from '../../shared/api-badges'
import { useApi } from '../context'
import { useAsked } from '../use-asked'
import { Told } from './told'

interface BadgeToldProps {
  id: string
  /** `put` takes what the badge is now, after a deed. */
  children: (badge: BadgePage, put: (badge: BadgePage) => void) => ComponentChildren
}

export function BadgeTold({ id, children }: BadgeToldProps) {
  const api = useApi()
  const asked = useAsked(`badge/${id}`, () => api.badge(id))
  return <Told asked={asked}>{(badge) => children(badge, asked.put)}</Told>
}
