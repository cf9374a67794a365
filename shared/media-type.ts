/**
 * What a file really is, told from its bytes and never from its name: pictures and films as LINE takes them.
 * Pure, so that both runtimes can look at an upload. Knows nothing of courses or limits.
 */

/**
 * What was found. Sizes in pixels as shown (a film's rotation is applied, a photo's EXIF rotation is not),
 * length in seconds with fractions. Absent where the file does not say: cut off, or only sound.
 */
export type MediaFound = {
  type: 'image/png' | 'image/jpeg' | 'video/mp4' | 'audio/mp4'
  width?: number
  height?: number
  seconds?: number
}

/** Looks at the first bytes, then at the measures inside. Undefined for any other kind of file. */
export const mediaTypeOf = (bytes: Uint8Array): MediaFound | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, pngStart)) return { type: 'image/png', ...pngSize(view) }
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { type: 'image/jpeg', ...jpegSize(view) }
  if (bytes.length >= 12 && name(view, 4) === 'ftyp') return film(view)
  return undefined
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const startsWith = (bytes: Uint8Array, start: number[]): boolean =>
  bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte)

type Size = { width: number; height: number }

const pngSize = (view: DataView): Size | undefined =>
  view.byteLength >= 24 && name(view, 12) === 'IHDR'
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : undefined

/** Walks from marker to marker until the frame header, which carries the size. */
const jpegSize = (view: DataView): Size | undefined => {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += marker === 0xff ? 1 : standsAlone(marker) ? 2 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** C0 to CF are frames, but for C4 (tables), C8 (reserved) and CC (arithmetic coding). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

/** Brands of `ftyp` that are MP4. HEIC photos and QuickTime films carry the same box with other brands. */
const filmBrands = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|3gp\d)$/

const film = (view: DataView): MediaFound | undefined => {
  const brand = name(view, 8)
  const type = brand === 'M4A ' ? 'audio/mp4' : filmBrands.test(brand) ? 'video/mp4' : undefined
  if (type === undefined) return undefined
  const movie = boxesIn(view, 0, view.byteLength).find((box) => box.name === 'moov')
  if (movie === undefined) return { type }
  const parts = boxesIn(view, movie.start, movie.end)
  return { type, ...lengthOf(view, parts), ...frameOf(view, parts) }
}

/** A box of ISO 14496-12; `start` and `end` bound what is inside it. */
type Box = { name: string; start: number; end: number }

const boxesIn = (view: DataView, from: number, to: number): Box[] => {
  const boxes: Box[] = []
  let at = from
  while (at + 8 <= to) {
    const head = headOf(view, at, to)
    const end = at + head.size
    if (head.size < head.length || end > to) break
    boxes.push({ name: name(view, at + 4), start: at + head.length, end })
    at = end
  }
  return boxes
}

/** A size of 1 means 64 bits follow the name, 0 means "to the end". */
const headOf = (view: DataView, at: number, to: number): { size: number; length: number } => {
  const size = view.getUint32(at)
  if (size === 0) return { size: to - at, length: 8 }
  if (size !== 1) return { size, length: 8 }
  return { size: at + 16 <= to ? Number(view.getBigUint64(at + 8)) : 0, length: 16 }
}

/** `mvhd`: ticks a second, and how many; 64-bit times in version 1. */
const lengthOf = (view: DataView, parts: Box[]): { seconds: number } | undefined => {
  const head = parts.find((box) => box.name === 'mvhd')
  if (head === undefined || head.end - head.start < 32) return undefined
  const wide = view.getUint8(head.start) === 1
  const ticks = view.getUint32(head.start + (wide ? 20 : 12))
  const length = wide ? Number(view.getBigUint64(head.start + 24)) : view.getUint32(head.start + 16)
  return ticks > 0 ? { seconds: length / ticks } : undefined
}

/** The size of the first track that is seen; tracks of sound have none. */
const frameOf = (view: DataView, parts: Box[]): Size | undefined =>
  parts
    .filter((box) => box.name === 'trak')
    .flatMap((track) => boxesIn(view, track.start, track.end).filter((box) => box.name === 'tkhd'))
    .map((head) => trackSize(view, head))
    .find((size) => size !== undefined && size.width > 0)

/** `tkhd` ends with a matrix and the size in 16.16; a matrix that begins with 0 lays the film on its side. */
const trackSize = (view: DataView, head: Box): Size | undefined => {
  const matrix = head.start + (view.getUint8(head.start) === 1 ? 52 : 40)
  if (matrix + 44 > head.end) return undefined
  const width = view.getUint16(matrix + 36)
  const height = view.getUint16(matrix + 40)
  return view.getInt32(matrix) === 0 ? { width: height, height: width } : { width, height }
}

const name = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((more) => view.getUint8(at + more)))
