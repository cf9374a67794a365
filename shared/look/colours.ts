/** The village dye pot on unbleached cotton: every colour a picture may use. Knows no page and no chat. */
import type { Cloth } from '../course'

/** Fixed colours for pictures. In controls colours mean something; in pictures they are free. */
export const dyes = {
  ink: '#1B1B24',
  inkSoft: '#45454F',
  edge: '#6E6E69',
  ashes: '#3B3B45',
  cotton: '#F3F3EC',
  sunk: '#E6E7DC',
  seam: '#C9CBBE',
  hair: '#D8D9CC',
  white: '#FFFFFF',
  indigo: '#22367A',
  indigoDeep: '#182759',
  indigoMid: '#34499A',
  indigoWash: '#DDE4F4',
  leaf: '#0E5233',
  leafDeep: '#093D26',
  leafMid: '#1C7048',
  leafWash: '#D8EBDD',
  lac: '#8A1C4A',
  lacDeep: '#641235',
  lacMid: '#A83563',
  lacWash: '#F7DFE7',
  turmeric: '#F4B32E',
  turmericWash: '#FDEFCB',
  turmericInk: '#5E3C00',
  thread: '#FFE3A3',
  skin: '#D9A27A',
  skinEdge: '#C58B62',
} as const

/** The colour that is seen where `over`, as thin as `part`, lies on `under`. */
export const blended = (under: string, over: string, part: number): string => {
  const partsOf = (colour: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const tops = partsOf(over)
  const mixed = partsOf(under).map((below, i) => Math.round(below + ((tops[i] ?? below) - below) * part))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** A dyed cloth: its ground, two shades of it, and the wash for paper beside it. */
type Dyed = { ground: string; deep: string; mid: string; wash: string }

/** The cloth of each course: indigo for LINE, lac for product photos, leaf for a small shop. */
export const cloths: Record<Cloth, Dyed> = {
  line: { ground: dyes.indigo, deep: dyes.indigoDeep, mid: dyes.indigoMid, wash: dyes.indigoWash },
  photo: { ground: dyes.lac, deep: dyes.lacDeep, mid: dyes.lacMid, wash: dyes.lacWash },
  shop: { ground: dyes.leaf, deep: dyes.leafDeep, mid: dyes.leafMid, wash: dyes.leafWash },
}
