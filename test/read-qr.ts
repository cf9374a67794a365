/** Reads a QR code from a PNG as a camera would. */
import { decode } from 'fast-png'
import jsQr from 'jsqr'

/** What the code in a one-bit picture says; undefined when none is found. */
export function readQr(png: Uint8Array): string | undefined {
  const { width, height, data } = decode(png)
  const rowBytes = Math.ceil(width / 8)
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i += 1) {
    const x = i % width
    const byte = data[Math.floor(i / width) * rowBytes + (x >> 3)] ?? 0
    if ((byte & (0x80 >> (x & 7))) === 0) pixels.fill(0, i * 4, i * 4 + 3)
  }
  return read(pixels, width, height)?.data
}

/** The package has a default of its own kind in each system of modules. */
const read = (typeof jsQr === 'function' ? jsQr : (jsQr as { default: typeof jsQr }).default) as typeof jsQr
