/** Byte ranges, the same for every file store. */
import type { Part } from './ports'

/** The bytes a part means in a file of `sizeBytes`; undefined when it lies outside. */
export function bytesOf(part: Part, sizeBytes: number): { from: number; to: number } | undefined {
  const from = 'last' in part ? Math.max(0, sizeBytes - part.last) : part.from
  const to = 'last' in part ? sizeBytes - 1 : Math.min(part.to ?? sizeBytes - 1, sizeBytes - 1)
  return from <= to ? { from, to } : undefined
}
