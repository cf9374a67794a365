/** Reads a QR code from a PNG as a camera would. */
import { decode } from 'fast-png'
import jsQr from 'jsqr'

/** What the code in a picture says, one-bit or in colours; undefined when none is found. */
export function readQr(png: Uint8Array): string | undefined {
  const picture = decode(png)
  const { width, height } = picture
  return read(picture.depth === 1 ? unpacked(picture) : Uint8ClampedArray.from(picture.data), width, height)
    ?.data
}

type Picture = ReturnType<typeof decode>

/** Eight pixels of black and white share a byte, the leftmost in its highest bit. */
function unpacked({ width, height, data }: Picture): Uint8ClampedArray {
  const rowBytes = Math.ceil(width / 8)
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i += 1) {
    const x = i % width
    const byte = data[Math.floor(i / width) * rowBytes + (x >> 3)] ?? 0
    if ((byte & (0x80 >> (x & 7))) === 0) pixels.fill(0, i * 4, i * 4 + 3)
  }
  return pixels
}

/** The package has a default of its own kind in each system of modules. */
const read = (typeof jsQr === 'function' ? jsQr : (jsQr as { default: typeof jsQr }).default) as typeof jsQr
