/** Reads a QR code from a PNG as a camera would. */
import { type DecodedPng, decode } from 'fast-png'
import jsQr from 'jsqr'

/** What the code in a picture says; undefined when none is found. */
export function readQr(png: Uint8Array): string | undefined {
  const picture = decode(png)
  const { width, height } = picture
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0; at < width * height; at += 1) pixels.fill(lightness(picture, at), at * 4, at * 4 + 3)
  return read(pixels, width, height)?.data
}

/** 0 to 255 of one pixel, counted in reading order. */
function lightness({ width, depth, channels, data, palette }: DecodedPng, at: number): number {
  const value = depth < 8 ? packed(data, { width, depth }, at) : (data[at * channels] ?? 0) >> (depth - 8)
  if (palette) return palette[value]?.[0] ?? 255
  return depth < 8 ? (value * 255) / (2 ** depth - 1) : value
}

/** Small depths lie several to a byte, and each row begins a byte of its own. */
function packed(data: DecodedPng['data'], { width, depth }: { width: number; depth: number }, at: number) {
  const [x, y] = [at % width, Math.floor(at / width)]
  const bit = x * depth
  const byte = data[y * Math.ceil((width * depth) / 8) + (bit >> 3)] ?? 0
  return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
}

/** The package has a default of its own kind in each system of modules. */
const read = (typeof jsQr === 'function' ? jsQr : (jsQr as { default: typeof jsQr }).default) as typeof jsQr
