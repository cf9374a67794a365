/**
 * The areas of the three rich menus under the chat. What an area does is a name; the bot knows what that
 * means.
 */

/** Who sees a menu. */
export type RichMenuKind = 'newcomer' | 'learner' | 'trainer'

/** What a tap asks for. */
export type RichMenuDeed =
  | 'start'
  | 'continue'
  | 'where'
  | 'courses'
  | 'about'
  | 'settings'
  | 'classes'
  | 'waiting'
  | 'open-class'
  | 'help'

/** In pixels of the picture, as LINE wants them. */
export type Bounds = { x: number; y: number; width: number; height: number }

/** A rich menu as a drawing and as LINE's tappable areas. */
export type RichMenu = {
  size: { width: number; height: number }
  areas: { bounds: Bounds; does: RichMenuDeed }[]
}

const size = { width: 2500, height: 1686 }
/** The line of seam between areas. */
const seam = 10
const topHigh = 880
const third = (size.width - 2 * seam) / 3
const bounds = (x: number, y: number, width: number, height: number): Bounds => ({
  x: Math.round(x),
  y,
  width: Math.round(width),
  height,
})

const below = (column: number): Bounds =>
  bounds(column * (third + seam), topHigh + seam, third, size.height - topHigh - seam)

/** Help stands bottom right in all, as everywhere in the house. */
export const richMenus: Record<RichMenuKind, RichMenu> = {
  newcomer: {
    size,
    areas: [
      { bounds: bounds(0, 0, size.width, topHigh), does: 'start' },
      { bounds: below(0), does: 'courses' },
      { bounds: below(1), does: 'about' },
      { bounds: below(2), does: 'help' },
    ],
  },
  learner: {
    size,
    areas: [
      { bounds: bounds(0, 0, 2 * third + seam, topHigh), does: 'continue' },
      { bounds: bounds(2 * (third + seam), 0, third, topHigh), does: 'where' },
      { bounds: below(0), does: 'courses' },
      { bounds: below(1), does: 'settings' },
      { bounds: below(2), does: 'help' },
    ],
  },
  trainer: {
    size,
    areas: [
      { bounds: bounds(0, 0, 2 * third + seam, topHigh), does: 'classes' },
      { bounds: bounds(2 * (third + seam), 0, third, topHigh), does: 'waiting' },
      { bounds: below(0), does: 'open-class' },
      { bounds: below(1), does: 'courses' },
      { bounds: below(2), does: 'help' },
    ],
  },
}
