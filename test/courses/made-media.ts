// Pictures and films made of the few bytes that tell what they are: enough for whoever only looks, nothing to see.

const be = (size: number, value: number): number[] =>
  Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** (size - 1 - at)) % 256)

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

/** A PNG as far as its header. */
export const png = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...[...be(4, 13), ...ascii('IHDR'), ...be(4, width), ...be(4, height), 8, 6, 0, 0, 0],
  ])

/** A JPEG as cameras write it: a block of EXIF before the frame. */
export const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, ...be(2, 8), ...ascii('Exif'), 0, 0],
    ...[0xff, 0xff, 0xc4, ...be(2, 4), 0, 0],
    ...[0xff, 0xc2, ...be(2, 17), 8, ...be(2, height), ...be(2, width), 3],
    ...new Array<number>(12).fill(0),
  ])

const box = (name: string, inside: number[]): number[] => [
  ...be(4, inside.length + 8),
  ...ascii(name),
  ...inside,
]

const zeros = (count: number): number[] => new Array<number>(count).fill(0)

type Made = {
  width?: number
  height?: number
  seconds?: number
  brand?: string
  /** 64-bit times, as version 1 of the boxes has them. */
  wide?: boolean
  /** Held upright while filming: the matrix turns the picture by 90°. */
  turned?: boolean
}

/** An MP4 whose moov stands behind its data, with a track of sound before the one that is seen. */
export const mp4 = ({
  width = 720,
  height = 720,
  seconds = 20,
  brand = 'isom',
  wide = false,
  turned = false,
}: Made = {}): Uint8Array => {
  const times = wide ? 8 : 4
  const one = be(4, 0x10000)
  const matrix = turned
    ? [...zeros(4), ...one, ...zeros(4), ...one, ...zeros(20)]
    : [...one, ...zeros(12), ...one, ...zeros(16)]
  const track = (seenWidth: number, seenHeight: number): number[] =>
    box('trak', [
      ...box('tkhd', [
        ...[wide ? 1 : 0, ...zeros(3), ...zeros(times * 2 + 8), ...be(times, seconds * 600), ...zeros(16)],
        ...[...matrix, ...be(2, seenWidth), 0, 0, ...be(2, seenHeight), 0, 0],
      ]),
    ])
  const head = [wide ? 1 : 0, ...zeros(3), ...zeros(times * 2), ...be(4, 600), ...be(times, seconds * 600)]
  return Uint8Array.from([
    ...box('ftyp', [...ascii(brand), ...be(4, 512)]),
    ...[...be(4, 1), ...ascii('mdat'), ...be(8, 24), ...zeros(8)],
    ...box('moov', [...box('mvhd', [...head, ...zeros(80)]), ...track(0, 0), ...track(width, height)]),
  ])
}
