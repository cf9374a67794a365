/**
 * All motifs by name: things for lesson pictures and covers, flat, three dyes. Things, not people; hands
 * at most.
 */
import { lineMotifs } from './motifs-line'
import { safetyMotifs } from './motifs-safety'
import { signMotifs } from './motifs-signs'
import { tradeMotifs } from './motifs-trade'

/** Every motif, drawn in a square of 200 about the origin, for a light ground (cotton or a wash). */
export const motifs = { ...lineMotifs, ...safetyMotifs, ...tradeMotifs, ...signMotifs }

/** A motif that can be named in `slides.yaml`. */
export type MotifName = keyof typeof motifs

/** The names, for choosing and for sentences about a name that does not exist. */
export const motifNames = Object.keys(motifs) as MotifName[] // `keys` forgets whose keys they are
