/** Pictures of a course: its cover for the catalogue, the posters of its lessons, pictures on answers. */
import type { Cloth } from '../course'
import { cloths, dyes } from './colours'
import { sizeThatFits } from './letter-widths'
import { type MotifName, motifs } from './motifs'
import { type PhotoName, photo } from './photos'
import { at, box, clipped, disc, sheet, words } from './svg'
import { dimPattern, dyedGround, weave } from './weave'

/** The motif on a washed disc of `radius`, for standing on dyed cloth. */
const onDisc = (cloth: Cloth, motif: MotifName, radius: number): string =>
  disc(0, 0, radius, cloths[cloth].wash) + at(0, 0, motifs[motif], radius / 146)

/** The cover of a course, 800 × 520: its cloth, one thing, and the woven edge. */
export const coverSheet = (cloth: Cloth, motif: MotifName): string =>
  sheet(
    800,
    520,
    clipped('cover', 800, 520, dyedGround(800, 520, cloth)) +
      at(400, 226, onDisc(cloth, motif, 200)) +
      at(0, 452, weave(800, 68, cloth, 114)),
  )

/** What a lesson's poster says: its title, and above it, if there are two lines, which lesson it is. */
type Poster = { motif: MotifName; lines: readonly string[] }

/** The poster of a lesson, 720 × 720, as big as its video. `undefined` when the words do not fit at 56. */
export const posterSheet = (cloth: Cloth, poster: Poster): string | undefined => {
  const [first = '', second] = poster.lines
  const title = second ?? first
  const size = sizeThatFits([title], { wide: 672, most: 84, least: 56 })
  const above = sizeThatFits([second ? first : ' '], { wide: 600, most: 56, least: 50 })
  if (!size || !above || poster.lines.length > 2) return undefined
  return sheet(
    720,
    720,
    [
      clipped('poster', 720, 720, dyedGround(720, 720, cloth)),
      at(360, 224, onDisc(cloth, poster.motif, 194)),
      second ? words(360, 506, first, { size: above, colour: dyes.thread, anchor: 'middle' }) : '',
      words(360, second ? 614 : 566, title, { size, colour: dyes.white, anchor: 'middle' }),
      at(0, 664, weave(720, 56, cloth, 90)),
    ].join(''),
  )
}

/** A square picture of 600 for an answer button: a thing on the wash of the course's cloth. */
export const motifPicture = (cloth: Cloth, motif: MotifName): string =>
  sheet(600, 600, wash(600, 600, cloth) + at(300, 300, motifs[motif], 2.3))

/** A square picture of 600 for an answer button: a photograph. */
export const photoPicture = (name: PhotoName): string => sheet(600, 600, photo(name, 600))

/** Paper washed in the colour of the cloth, with the pattern showing through a little. */
export const wash = (wide: number, high: number, cloth: Cloth): string =>
  clipped(
    'wash',
    wide,
    high,
    box(0, 0, wide, high, cloths[cloth].wash) + dimPattern(wide, high, cloths[cloth].mid, 0.07),
  )
