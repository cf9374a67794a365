/**
 * Opens zipped files (PKWARE APPNOTE 6.3) that come from outside: what a file says of its own sizes is not believed, and
 * nothing is inflated beyond a limit. The only file that knows the package which inflates.
 */

import { Inflate } from 'fflate'
import { joined } from '../joined'
import { NoTable } from './table'

/** More than a sheet of two hundred learners ever takes, and little enough for the smallest machine. */
const mostInflatedBytes = 8_000_000
/** Few bytes at a time, since each may become a thousand. */
const stepBytes = 8_192
const mostEntries = 2_000

/** A zipped file by the names in it. */
export interface Zip {
  names: string[]
  /** The text of one entry; undefined when there is none of that name. */
  text(name: string): string | undefined
}

interface Entry {
  name: string
  isLocked: boolean
  method: number
  packedBytes: number
  at: number
}

/**
 * Reads the directory at the end of a zipped file.
 *
 * @throws NoTable `broken` when it does not hold together, `too-large` when it is more than it should be
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = new Map(entriesOf(bytes).map((entry) => [entry.name, entry]))
  return {
    names: [...entries.keys()],
    text(name) {
      const entry = entries.get(name)
      return entry && new TextDecoder().decode(inflated(bytes, entry))
    },
  }
}

const broken = (): never => {
  throw new NoTable('broken')
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new NoTable('too-large')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return broken()
    const nameLong = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLong)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLong + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return broken()
}

function inflated(bytes: Uint8Array, { at, isLocked, method, packedBytes }: Entry): Uint8Array {
  if (isLocked) throw new NoTable('locked')
  if (at + 30 > bytes.length) return broken()
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 30)
  const from = at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  if (view.getUint32(0, true) !== 0x04034b50 || from + packedBytes > bytes.length) return broken()
  const packed = bytes.subarray(from, from + packedBytes)
  if (method === 0) return packed
  return method === 8 ? inflate(packed) : broken()
}

function inflate(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let sizeBytes = 0
  const inflating = new Inflate((part) => {
    sizeBytes += part.length
    if (sizeBytes > mostInflatedBytes) throw new NoTable('too-large')
    parts.push(part)
  })
  try {
    for (let at = 0; at < packed.length; at += stepBytes) {
      inflating.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
    }
  } catch (error) {
    throw error instanceof NoTable ? error : new NoTable('broken')
  }
  return joined(parts)
}
