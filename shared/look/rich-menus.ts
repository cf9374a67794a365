/** The rich menus under the chat, as drawings. Words come from outside, in any language. */
import { band } from './band'
import { dyes } from './colours'
import { icon } from './icon'
import type { IconName } from './icon-paths'
import { sizeThatFits } from './letter-widths'
import { motifs } from './motifs'
import { type Bounds, type RichMenuDeed, type RichMenuKind, richMenus } from './rich-menu-areas'
import { at, box, clipped, disc, sheet, words } from './svg'
import { dyedGround, weave } from './weave'

export type { Bounds, RichMenu, RichMenuDeed, RichMenuKind } from './rich-menu-areas'
export { richMenus } from './rich-menu-areas'

/**
 * What stands on each area, as one or two lines parted by `\n`. On the wide area at the top (`start`,
 * `continue`, `classes`) the first line is large and the second stands below it.
 */
type RichMenuWords = Partial<Record<RichMenuDeed, string>>

/** The words of a menu are missing, or too long to be read by older eyes. */
export class MenuWordsDoNotFit extends Error {}

/** Below this the letters would be smaller than 16 px on a phone. */
const leastLetters = 110
/** 22 px on a phone 360 wide is 154 here. */
const usualLetters = 158

/** The picture of a menu as an SVG sheet, 2500 × 1686. Throws `MenuWordsDoNotFit`, naming the area. */
export const drawRichMenu = (kind: RichMenuKind, say: RichMenuWords): string => {
  const { areas, size } = richMenus[kind]
  const letters = Math.min(
    ...areas.filter(isSmall).map(({ bounds, does }) => fitted(does, linesOf(does, say), bounds.width - 70)),
  )
  const drawn = areas.map(({ bounds, does }) => {
    const lines = linesOf(does, say)
    return at(
      bounds.x,
      bounds.y,
      isSmall({ does }) ? small(bounds, does, lines, letters) : wide(bounds, does, lines),
    )
  })
  return sheet(size.width, size.height, box(0, 0, size.width, size.height, dyes.seam) + drawn.join(''))
}

const wideDeeds = ['start', 'continue', 'classes'] as const
type WideDeed = (typeof wideDeeds)[number]

const isSmall = ({ does }: { does: RichMenuDeed }): boolean => !wideDeeds.some((wide) => wide === does)

const linesOf = (does: RichMenuDeed, say: RichMenuWords): string[] => {
  const lines = say[does]?.split('\n') ?? []
  if (lines.length < 1 || lines.length > 2)
    throw new MenuWordsDoNotFit(`[look] menu "${does}" wants 1 or 2 lines`)
  return lines
}

const fitted = (does: RichMenuDeed, lines: string[], room: number, most = usualLetters): number => {
  const letters = sizeThatFits(lines, { wide: room, most, least: leastLetters })
  if (!letters) throw new MenuWordsDoNotFit(`[look] menu "${does}": the words are too long`)
  return letters
}

const edgeHigh = 120

/**
 * The way on: dyed cloth with a woven edge, large words at the left, a thing or the play sign at the
 * right.
 */
const wide = ({ width, height }: Bounds, does: RichMenuDeed, lines: string[]): string => {
  const [title = '', more = ''] = lines
  const room = width - 150 - (does === 'start' ? 930 : 590)
  const large = fitted(does, [title], room, 270)
  const under = more ? fitted(does, [more], does === 'start' ? room : width - 300) : 0
  return [
    clipped(`wide-${does}`, width, height, dyedGround(width, height, 'line')),
    words(150, 390, title, { size: large, colour: dyes.white }),
    words(156, 626, more, { size: under, colour: dyes.thread }),
    does === 'start'
      ? at(width - 520, 380, disc(0, 0, 322, dyes.cotton) + at(0, 0, motifs.chat, 2.15))
      : icon(does === 'classes' ? 'users' : 'player-play', width - 540, 84, 420, {
          colour: dyes.turmeric,
          width: 1.7,
          filled: does !== 'classes',
        }),
    at(0, height - edgeHigh, weave(width, edgeHigh, 'line', 208)),
  ].join('')
}

type Face = { fill: string; colour: string; words: string; picture: (width: number) => string }

const iconFace = (name: IconName, person = false): Face => ({
  fill: person ? dyes.lacWash : dyes.white,
  colour: person ? dyes.lac : dyes.indigo,
  words: person ? dyes.lac : dyes.ink,
  picture: (width) =>
    icon(name, width / 2 - 120, 70, 240, { colour: person ? dyes.lac : dyes.indigo, width: 2.1 }),
})

const faces: Record<Exclude<RichMenuDeed, WideDeed>, Face> = {
  waiting: iconFace('user-question', true),
  'open-class': iconFace('school'),
  courses: iconFace('books'),
  about: iconFace('message-question'),
  settings: iconFace('settings'),
  help: iconFace('phone-call', true),
  where: { fill: dyes.turmericWash, colour: dyes.ink, words: dyes.ink, picture: (width) => myCloth(width) },
}

/** Three courses as one cloth: one woven, one on the way, one to come. */
const myCloth = (width: number): string => {
  const style = { wide: width - 160, high: 104 }
  const rows = [band('photo', 4, 4, style), band('line', 4, 2, style), band('shop', 4, 0, style)]
  return at(80, 58, rows.map((row, i) => at(0, i * 110, row)).join(''))
}

const small = ({ width, height }: Bounds, does: RichMenuDeed, lines: string[], letters: number): string => {
  if (does === 'start' || does === 'continue' || does === 'classes') return ''
  const face = faces[does]
  const step = letters * 1.18
  const first = height - 224 - ((lines.length - 1) * step) / 2 + letters * 0.28
  return [
    box(0, 0, width, height, face.fill),
    face.picture(width),
    ...lines.map((say, i) =>
      words(width / 2, first + i * step, say, { size: letters, colour: face.words, anchor: 'middle' }),
    ),
  ].join('')
}
