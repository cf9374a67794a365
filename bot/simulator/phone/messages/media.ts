// Reads the fields of media messages, whoever sent them. Pure.
import type { LineMessage } from '../../phone-api'
import { type Origins, onThisMachine } from '../addresses'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The address of the thing itself, on this machine; empty when the message carries none. */
export const contentOf = (message: LineMessage, origins: Origins): string =>
  onThisMachine(text(message.originalContentUrl), origins)

/** The small picture before it is opened; the thing itself when there is none. */
export const previewOf = (message: LineMessage, origins: Origins): string =>
  onThisMachine(text(message.previewImageUrl), origins)

/** `1:05` from milliseconds. */
export function lengthOf(ms: unknown): string {
  const seconds = Math.round((typeof ms === 'number' ? ms : 0) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
