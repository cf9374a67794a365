/** What cards and certificate share: the medallion of a badge, its cloth, its code, and the sign that it ended. */
import type { Cloth } from '../course'
import type { DrawnBadge } from './badge-words'
import { band } from './band'
import { blended, cloths, dyes } from './colours'
import type { Block } from './lettering'
import { medallion, quartersOf } from './medallion'
import { qrModules, qrPath } from './qr'
import type { Room } from './set-lines'
import { at, box, shape } from './svg'
import { dimPattern, weave } from './weave'

/** The medallion of a badge, centred on the origin, within a square of 400. */
export const badgeMedallion = ({ badge, art }: DrawnBadge): string =>
  medallion({
    kind: badge.face.kind,
    level: quartersOf(badge.face.level),
    cloth: badge.face.cloth,
    cut: badge.revoked !== undefined,
    art,
  })

/**
 * The dyed ground of a card; ashes when the badge was revoked. It bleeds over its edges: draw what is beside it afterwards.
 * A clip would do the same, and a thin pattern too, but both take the renderer four times as long.
 */
export const badgeGround = (wide: number, high: number, cloth: Cloth, isCut: boolean): string => {
  const ground = isCut ? dyes.ashes : cloths[cloth].ground
  const deep = blended(ground, isCut ? dyes.ink : cloths[cloth].deep, 0.34)
  return box(0, 0, wide, high, ground) + dimPattern(wide, high, deep, 1)
}

/**
 * The woven edge; of a revoked badge only the empty warp is left. One piece of cloth lies below its cells: a printer would
 * else show the paper between them.
 */
export const badgeEdge = (long: number, high: number, cell: number, cloth: Cloth, isCut: boolean): string =>
  isCut
    ? box(0, 0, long, high, dyes.sunk) +
      band(cloth, Math.round(long / cell), 0, { wide: long, high, marksNext: false })
    : box(0, 0, long, high, cloths[cloth].ground) + weave(long, high, cloth, cell)

/** Modules of white around a code, without which no reader finds it (ISO/IEC 18004). */
const quiet = 4

/** A code on a white tile of `size` with round corners. */
export const codeTile = (text: string, x: number, y: number, size: number, round = size * 0.06): string => {
  const modules = qrModules(text).length
  const margin = (size * quiet) / (modules + 2 * quiet)
  const path = qrPath(text, { x: x + margin, y: y + margin, size: size - 2 * margin })
  return `${box(x, y, size, size, dyes.white, round)}<g shape-rendering="crispEdges">${shape(path, dyes.ink)}</g>`
}

/** What was proven; or, that the badge counts no more. */
export const proofBlock = (words: { proof: string; ended?: string }, room: Room): Block => ({
  say: words.ended ?? words.proof,
  colour: words.ended ? dyes.thread : dyes.white,
  room: { ...room, weight: 700 },
})

/** Moves a column into the middle of what is free between `top` and `bottom`. */
export const middleOf = (top: number, bottom: number, high: number): number => top + (bottom - top - high) / 2

/** A medallion at its place. */
export const placed = (drawn: DrawnBadge, x: number, y: number, scale: number): string =>
  at(x, y, badgeMedallion(drawn), scale)
