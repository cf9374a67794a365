/**
 * Finds the credential in a picture: PNG (a text chunk of the keyword `openbadgecredential`) and SVG (an element of that name).
 * See https://www.imsglobal.org/spec/ob/v3p0/#baking. Only looks for words: no pixel is decoded.
 */
import { inflate } from './inflate'

/** `old`: baked as Open Badges 2 does. `none`: a picture, and nothing in it. */
export type Baked = { text: string } | 'old' | 'none' | 'no-picture'

const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const mostTextBytes = 1_048_576
/** A picture that a badge can be has a few hundred. */
const mostChunks = 5000

export async function bakeIn(bytes: Uint8Array): Promise<Baked> {
  if (pngHead.every((byte, i) => bytes[i] === byte)) return inPng(bytes)
  const start = new TextDecoder().decode(bytes.subarray(0, 1000))
  if (/<svg[\s>]/i.test(start)) return inSvg(new TextDecoder().decode(bytes))
  return isOtherPicture(bytes) ? 'none' : 'no-picture'
}

/** JPEG, WebP, GIF, HEIC: what a phone or a chat makes of a picture, which takes the credential out. */
const isOtherPicture = (bytes: Uint8Array): boolean => {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return /^\xff\xd8\xff|^RIFF....WEBP|^GIF8|^....ftyp/s.test(start)
}

async function inPng(bytes: Uint8Array): Promise<Baked> {
  let isOld = false
  for (const { kind, data } of chunksOf(bytes)) {
    const keyword = latin1(data.subarray(0, Math.max(0, data.subarray(0, 80).indexOf(0))))
    if (keyword === 'openbadges') isOld = true
    if (keyword !== 'openbadgecredential') continue
    // The first one decides: a picture has only one, and each that is unpacked costs.
    const text = await textIn(kind, data.subarray(keyword.length + 1))
    return text === undefined ? 'none' : { text }
  }
  return isOld ? 'old' : 'none'
}

function* chunksOf(bytes: Uint8Array): Generator<{ kind: string; data: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = pngHead.length
  for (let chunk = 0; chunk < mostChunks && at + 12 <= bytes.length; chunk += 1) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) return
    yield { kind: latin1(bytes.subarray(at + 4, at + 8)), data: bytes.subarray(at + 8, at + 8 + length) }
    at += 12 + length
  }
}

/** What follows the keyword in each kind of text chunk. See https://www.w3.org/TR/png-3/#11textinfo */
async function textIn(kind: string, data: Uint8Array): Promise<string | undefined> {
  if (kind === 'tEXt') return utf8(data)
  if (kind === 'zTXt') return unpacked(data.subarray(1))
  if (kind !== 'iTXt') return undefined
  const isPacked = data[0] === 1
  const languageEnd = data.indexOf(0, 2)
  const keywordEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1)
  if (keywordEnd < 0) return undefined
  const text = data.subarray(keywordEnd + 1)
  return isPacked ? unpacked(text) : utf8(text)
}

async function unpacked(data: Uint8Array): Promise<string | undefined> {
  const bytes = await inflate(new Uint8Array(data), 'deflate', mostTextBytes)
  return bytes && utf8(bytes)
}

function inSvg(svg: string): Baked {
  const start = svg.indexOf('<openbadges:credential')
  if (start < 0) return svg.includes('<openbadges:assertion') ? 'old' : 'none'
  const end = svg.indexOf('>', start)
  if (end < 0 || end - start > mostTextBytes) return 'none'
  const [, verify] = /\sverify\s*=\s*["']([^"']*)["']/.exec(svg.slice(start, end)) ?? []
  if (verify) return { text: verify }
  const inside = svg.slice(end + 1, Math.max(end + 1, svg.indexOf('</openbadges:credential', end)))
  const [, data] = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(inside) ?? []
  return { text: data ?? inside }
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
