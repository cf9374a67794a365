/** Miller's four levels as four stitches with their names, the reached one in bold. */
import { type BadgeFace, Level } from '../badge'
import { textsIn } from '../texts'
import { dyes } from './colours'
import { quartersOf } from './medallion'
import { num, words } from './svg'

/** From the origin on, `wide` units. */
export function levelBar(
  face: Pick<BadgeFace, 'level' | 'language'>,
  wide: number,
): { high: number; inner: string } {
  const texts = textsIn(face.language).badgePicture
  const reached = quartersOf(face.level)
  const part = wide / Level.options.length
  const parts = Level.options.map((level, i) => {
    const isReached = i + 1 === reached
    const [fill, edge] = i < reached ? [dyes.turmeric, dyes.turmericInk] : [dyes.white, dyes.edge]
    return (
      `<rect x="${num(i * part)}" y="32" width="${num(part - 6)}" height="14" rx="2" fill="${fill}" ` +
      `stroke="${edge}" stroke-width="1.4"/>` +
      words(i * part + (part - 6) / 2, 70, texts.levels[level], {
        size: 17,
        weight: isReached ? 700 : 400,
        colour: isReached ? dyes.ink : dyes.inkSoft,
        anchor: 'middle',
      })
    )
  })
  const title = words(0, 18, texts.certificate.level({ number: reached }), { size: 18, colour: dyes.ink })
  return { high: 76, inner: title + parts.join('') }
}
