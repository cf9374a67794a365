/** A QR code as a PNG, for bubbles in the chat and pages to print. The same words give the same bytes. */
import { encode } from 'fast-png'
import { qrModules } from '../shared/look/qr'

/** Modules of white around the code, without which no reader finds it (ISO/IEC 18004). */
const quiet = 4
/** A module is at least so wide, that old cameras tell two apart. */
const leastPixels = 8
/** Pictures in the chat are shown no larger. */
const wantedPixels = 720
/** A longer text makes modules too small for a phone held by an unsteady hand. */
export const longestQrText = 500

/** The picture, square, in black and white of one bit. `text` has 1–500 letters. */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const rows = qrModules(text)
  const side = rows.length + 2 * quiet
  const step = Math.max(leastPixels, Math.floor(wantedPixels / side))
  const size = side * step
  const rowBytes = Math.ceil(size / 8)
  const data = new Uint8Array(rowBytes * size).fill(0xff)
  for (let y = 0; y < size; y += 1) {
    const row = rows[Math.floor(y / step) - quiet] ?? []
    for (let x = 0; x < size; x += 1) {
      if (row[Math.floor(x / step) - quiet]) blacken(data, y * rowBytes * 8 + x)
    }
  }
  return new Uint8Array(
    encode({ width: size, height: size, data, depth: 1, channels: 1 }, { zlib: { level: 9 } }),
  )
}

/** Eight pixels share a byte, the leftmost in its highest bit. */
function blacken(data: Uint8Array, pixel: number): void {
  const at = pixel >> 3
  data[at] = (data[at] ?? 0) & ~(0x80 >> (pixel & 7))
}
