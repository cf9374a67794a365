/** Things of the chat and the phone, each in a square of 200 about the origin, for a light ground. */
import { dyes } from './colours'
import { at, box, disc, edged, line, shape, turned } from './svg'

const { indigo, indigoWash, lac, lacWash, leaf, turmeric, turmericWash, white, ink, cotton } = dyes

/** An upright phone with what its screen shows (a space of 100 × 164 about the origin). */
export const phoneWith = (screen: string): string =>
  box(-62, -98, 124, 196, ink, 22) + box(-53, -86, 106, 172, white, 12) + screen

/** A speech bubble whose tail is at the lower left; about 150 × 120. */
export const bubble = (fill: string): string =>
  edged(
    'M-52-60h104a28 28 0 0 1 28 28v42a28 28 0 0 1-28 28h-66l-38 34 2-34' +
      'h-2a28 28 0 0 1-28-28v-42a28 28 0 0 1 28-28Z',
    fill,
    white,
    7,
  )

const talk = (x: number, y: number, wide: number, fill: string, inside: string): string =>
  box(x, y, wide, 30, fill, 12) + line(`M${x + 14} ${y + 15}h${wide - 28}`, inside, 6)

const landscape = (x: number, y: number, wide: number, high: number): string =>
  box(x, y, wide, high, indigoWash, 10) +
  disc(x + wide * 0.72, y + high * 0.3, high * 0.15, turmeric) +
  shape(
    `M${x + 6} ${y + high - 6}l${wide * 0.3}-${high * 0.5} ${wide * 0.2} ${high * 0.28}` +
      ` ${wide * 0.14}-${high * 0.16}` +
      ` ${wide * 0.26} ${high * 0.38}Z`,
    leaf,
  )

const keyhole = shape('M0-30a21 21 0 0 1 12 38l7 28h-38l7-28a21 21 0 0 1 12-38Z', turmeric)

const plus = (size: number, colour: string, width: number): string =>
  line(`M${-size} 0h${size * 2}M0 ${-size}v${size * 2}`, colour, width)

const smile = [
  disc(0, 0, 78, turmeric),
  disc(-26, -16, 9, ink),
  disc(26, -16, 9, ink),
  line('M-36 16a38 34 0 0 0 72 0', ink, 11),
].join('')

const heartAt = (x: number, y: number, scale: number, fill: string): string =>
  at(x, y, shape('M0 32L-34-2a21 21 0 0 1 34-24a21 21 0 0 1 34 24Z', fill), scale)

/** Motifs of the chat and the phone, by name. */
export const lineMotifs = {
  phone: phoneWith(
    talk(-44, -68, 60, dyes.sunk, dyes.edge) +
      talk(-16, -28, 60, indigo, white) +
      talk(-44, 12, 72, turmericWash, dyes.turmericInk) +
      disc(0, 66, 10, indigo),
  ),
  chat:
    at(22, -34, `<g transform="scale(-1 1)">${bubble(lac)}</g>`, 0.9) +
    at(-20, 26, bubble(indigo) + line('M-48-26h96M-48 4h60', white, 12), 0.95),
  'chat-photo': at(0, -4, bubble(indigo) + landscape(-58, -46, 116, 70), 1.15),
  'chat-lock':
    at(30, -36, `<g transform="scale(-1 1)">${bubble(lac)}</g>`, 0.85) +
    at(-16, 22, bubble(indigo) + at(0, -13, keyhole), 1),
  'plus-button': [
    box(-98, -74, 196, 92, white, 46),
    disc(-50, -28, 36, indigo),
    at(-50, -28, plus(17, white, 10)),
    line('M8-28h58', dyes.seam, 13),
    shape('M-50 22L-92 92h26l16-28 16 28h26Z', turmeric),
  ].join(''),
  sticker: [
    edged(
      'M-66-84h132a18 18 0 0 1 18 18v84l-66 66h-84a18 18 0 0 1-18-18v-132a18 18 0 0 1 18-18Z',
      white,
      dyes.seam,
      5,
    ),
    shape('M84 18l-66 66v-48a18 18 0 0 1 18-18Z', indigoWash),
    at(-10, -10, smile, 0.72),
  ].join(''),
  microphone: [
    box(-30, -92, 60, 112, lac, 30),
    line('M-30-40h22M-30-16h22', lacWash, 8),
    line('M-58-10a58 58 0 0 0 116 0M0 50v40M-34 90h68', indigo, 15),
  ].join(''),
  gallery: [-1, 1]
    .map((x) =>
      [-1, 1]
        .map((y) => at(x * 47, y * 47, `${box(-42, -42, 84, 84, white, 12)}${landscape(-35, -35, 70, 70)}`))
        .join(''),
    )
    .join(''),
  album: [
    turned(-9, box(-84, -60, 140, 122, lac, 14)),
    turned(4, box(-66, -62, 140, 122, turmeric, 14)),
    box(-70, -46, 156, 128, white, 14),
    landscape(-58, -34, 132, 104),
  ].join(''),
  // A paper plane: the button that sends, as the chat itself draws it.
  share: turned(
    -14,
    [shape('M-84-68L94 0L-50 0Z', indigo), shape('M-50 0L94 0L-84 68Z', dyes.indigoMid)].join(''),
  ),
  'friend-add': [
    box(-88, -70, 140, 140, white, 24),
    disc(-18, -22, 27, indigo),
    shape('M-66 52a48 44 0 0 1 96 0Z', indigo),
    disc(56, 52, 40, cotton),
    disc(56, 52, 33, leaf),
    at(56, 52, plus(15, white, 10)),
  ].join(''),
  'family-chat': [
    at(34, -34, `<g transform="scale(-1 1)">${bubble(turmeric)}</g>`, 0.8),
    heartAt(38, -46, 0.8, lac),
    at(-26, 30, bubble(indigo), 0.92),
    shape('M-68 24l42-38 42 38h-10v30h-64v-30Z', white),
    box(-36, 30, 20, 24, indigo),
  ].join(''),
} as const
