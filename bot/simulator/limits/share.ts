/** What the share-target picker of LIFF takes: five messages of plain kinds, buttons that only open addresses. */
import type { LineMessage } from '../phone-api'
import { messagesProblem } from './messages'
import { isThing } from './rule'

const KINDS = ['text', 'image', 'video', 'audio', 'location', 'template', 'flex']

/** Why these messages cannot be shared; empty when they can. */
export function shareProblems(messages: LineMessage[]): string[] {
  const refused = messagesProblem(messages, { chat: 'unknown' })
  const limits = refused
    ? [refused.message, ...(refused.details ?? []).map((one) => `${one.property}: ${one.message}`)]
    : []
  const kinds = messages
    .filter((one) => !KINDS.includes(one.type))
    .map((one) => `${one.type} cannot be shared`)
  const taps = messages.flatMap(actionsIn).filter((type) => type !== 'uri')
  return [...limits, ...kinds, ...taps.map((type) => `only uri actions can be shared, not ${type}`)]
}

/** The types of all actions anywhere in a message. */
function actionsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn)
  if (!isThing(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const actions = name === 'action' || name === 'defaultAction' ? [inner] : name === 'actions' ? inner : []
    const own = Array.isArray(actions) ? actions.filter(isThing).map((one) => String(one.type)) : []
    return [...own, ...actionsIn(inner)]
  })
}
