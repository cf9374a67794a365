/**
 * Bakes a signed credential into a PNG, as Open Badges 3.0 asks (https://www.imsglobal.org/spec/ob/v3p0/#baked-badge): the
 * picture then carries its own proof, as long as nobody saves it anew.
 */
import { joined } from '../../shared/joined'

const keyword = 'openbadgecredential'
/** Length, type and check sum of a chunk. */
const frame = 12
const signatureBytes = 8

/**
 * The picture with `json` in it, uncompressed; one that was baked before loses what it held.
 *
 * @throws when `png` is no PNG
 */
export function bake(png: Uint8Array, json: string): Uint8Array<ArrayBuffer> {
  const chunks = chunksOf(png).filter((chunk) => !isBaked(chunk))
  const end = chunks.findIndex((chunk) => typeOf(chunk) === 'IEND')
  if (end < 0) throw new Error('[credentials] only a whole PNG can be baked')
  const baked = chunkOf('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${json}`))
  return joined([png.subarray(0, signatureBytes), ...chunks.slice(0, end), baked, ...chunks.slice(end)])
}

/** Every chunk with its frame, in order; what is cut off is left out. */
function chunksOf(png: Uint8Array): Uint8Array[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Uint8Array[] = []
  let at = signatureBytes
  while (at + frame <= png.length) {
    const next = at + frame + view.getUint32(at)
    if (next > png.length) break
    chunks.push(png.subarray(at, next))
    at = next
  }
  return chunks
}

const typeOf = (chunk: Uint8Array): string => String.fromCharCode(...chunk.subarray(4, 8))

const isBaked = (chunk: Uint8Array): boolean =>
  ['iTXt', 'tEXt', 'zTXt'].includes(typeOf(chunk)) &&
  String.fromCharCode(...chunk.subarray(8, 8 + keyword.length + 1)) === `${keyword}\0`

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(frame + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(
    Uint8Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  )
  chunk.set(data, 8)
  view.setUint32(8 + data.length, checkSum(chunk.subarray(4, 8 + data.length)))
  return chunk
}

/** CRC-32 of ISO 3309, as PNG has it. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ~sum >>> 0
}
