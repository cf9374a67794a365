/** What was reached, line by line: the name of it on the left, how far on the right. */
import type { BadgeFace, BadgeResult } from '../badge'
import type { Language } from '../person'
import { pick, textsIn } from '../texts'
import { dyes } from './colours'
import { drawable } from './drawable'
import { column } from './lettering'
import { at, box } from './svg'

/** How much room there is: letters of `size`, at most so many lines. */
interface Space {
  wide: number
  size: number
  most: number
}

/** From the origin on; nothing when there are no results, or no room for one. */
export function certificateResults(face: BadgeFace, space: Space): { high: number; inner: string } {
  const shown = face.results.slice(0, space.most)
  if (shown.length === 0) return { high: 0, inner: '' }
  const texts = textsIn(face.language).badgePicture.certificate
  const { wide, size } = space
  const step = size * 1.85
  const one = { wide, high: 30, most: 18, least: 18 }
  const title = column([{ say: texts.results, colour: dyes.ink, room: one }])
  const more = face.results.length - shown.length
  const rows = shown.map((result, i) => at(0, title.high + i * step, rowOf(result, i, face.language, space)))
  const rest = column([
    {
      say: texts.moreResults({ count: more }),
      colour: dyes.inkSoft,
      room: { wide, high: 26, most: 15, least: 12, weight: 400 },
    },
  ])
  const high = title.high + shown.length * step
  return {
    high: more > 0 ? high + rest.high : high,
    inner: title.draw(0, 0) + rows.join('') + (more > 0 ? rest.draw(0, high) : ''),
  }
}

function rowOf(result: BadgeResult, i: number, language: Language, { wide, size }: Space): string {
  const high = size * 1.5
  const what = column([
    {
      say: drawable(pick(result.title, language)),
      colour: dyes.ink,
      room: { wide: wide * 0.7, high, most: size, least: Math.min(size, 12), weight: 400 },
    },
  ])
  const reached = column([
    {
      say: reachedIn(result, language),
      colour: dyes.leaf,
      room: { wide: wide * 0.28, high, most: size, least: 12 },
    },
  ])
  const top = size * 0.22
  const rule = i === 0 ? '' : box(0, 0, wide, 1, dyes.hair)
  return rule + what.draw(0, top) + reached.draw(wide, top, 'end')
}

const reachedIn = ({ reached, percent }: BadgeResult, language: Language): string => {
  if (reached) return drawable(pick(reached, language))
  const texts = textsIn(language).badgePicture.certificate
  return percent === undefined ? '' : texts.percent({ percent })
}
