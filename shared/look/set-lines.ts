/**
 * Setting words into a room: as large as they fit, broken where a reader of Thai would pause. Thai writes no spaces between
 * words, so lines break at spaces first, else between words of the dictionary, and never inside one that fits.
 */
import { sizeSteps, widthOf } from './letter-widths'

/** Where words may stand, in units of the sheet. */
export interface Room {
  wide: number
  high: number
  /** The largest and the smallest size of letters. */
  most: number
  least: number
  weight?: 400 | 700
  /** From line to line, in sizes. Below 1.28 the upper tones of Thai touch the lower vowels of the line above. */
  leading?: number
}

/** Words as they were set: `step` is from line to line. */
export interface SetLines {
  size: number
  step: number
  lines: string[]
}

/** A stretch that is not broken; `spaced`: a space stands before it, unless it begins a line. */
interface Piece {
  say: string
  spaced: boolean
}

/** Letters may be a little wider than their advance. */
const slack = 0.985

/** Sets `say` as large as it fits. What is too long even at the smallest size ends in "…". */
export function setLines(say: string, room: Room): SetLines {
  const pieces = piecesOf(say)
  const { leading = 1.3 } = room
  const linesAt = (size: number): number => Math.max(1, Math.floor(room.high / (size * leading)))
  for (const size of sizeSteps(room.most, room.least)) {
    const fitting = brokenAt(pieces, room, size)
    if (fitting && fitting.length <= linesAt(size)) return { size, step: size * leading, lines: fitting }
  }
  const step = room.least * leading
  return { size: room.least, step, lines: cutShort(pieces, room, linesAt(room.least)) }
}

/** Signs that never begin a line, and those that never end one. */
const staysBehind = /^[)\]”’"»,.!?:;%ฯๆ]/
const goesAlong = /[([“‘«]$/

const thai = new Intl.Segmenter('th', { granularity: 'word' })

function piecesOf(say: string): Piece[] {
  const pieces: Piece[] = []
  // The sign of repetition (ๆ) has a space before it, but belongs to the word.
  for (const phrase of say.trim().split(/\s+(?!ๆ)/)) {
    let spaced = pieces.length > 0
    for (const { segment } of thai.segment(phrase)) {
      const last = pieces.at(-1)
      const joins = /^\s/.test(segment) || staysBehind.test(segment) || goesAlong.test(last?.say ?? '')
      if (last && !spaced && joins) last.say += segment
      else pieces.push({ say: segment, spaced })
      spaced = false
    }
  }
  return pieces
}

const joined = (pieces: Piece[]): string =>
  pieces.map(({ say, spaced }, i) => (spaced && i > 0 ? ` ${say}` : say)).join('')

/** In the fewest lines that hold them, as even as can be; undefined when one piece alone is too wide. */
function brokenAt(pieces: Piece[], room: Room, size: number): string[] | undefined {
  const wide = room.wide * slack
  const width = (from: number, to: number): number =>
    widthOf(joined(pieces.slice(from, to)), size, room.weight)
  if (pieces.some((_, i) => width(i, i + 1) > wide)) return undefined
  const best: (Broken | undefined)[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let to = 1; to <= pieces.length; to++) {
    for (let from = to - 1; from >= 0 && width(from, to) <= wide; from--) {
      const before = best[from]
      if (!before) continue
      const pause = from === 0 || pieces[from]?.spaced ? 0 : insideAPhrase
      const cost = before.cost + (1 - width(from, to) / wide) ** 2 + pause
      const found = { lines: before.lines + 1, cost, from }
      if (isBetter(found, best[to])) best[to] = found
    }
  }
  return traced(pieces, best)
}

/** What a break between two words costs more than one at a space, in squares of an empty line. */
const insideAPhrase = 0.2

interface Broken {
  lines: number
  cost: number
  from: number
}

const isBetter = (one: Broken, other: Broken | undefined): boolean =>
  !other || one.lines < other.lines || (one.lines === other.lines && one.cost < other.cost)

function traced(pieces: Piece[], best: (Broken | undefined)[]): string[] {
  const lines: string[] = []
  for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0)
    lines.unshift(joined(pieces.slice(best[to]?.from ?? 0, to)))
  return lines
}

const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** Letter by letter at the smallest size, as many lines as there are, the last one ending in "…" if more was to come. */
function cutShort(pieces: Piece[], room: Room, most: number): string[] {
  const fits = (say: string): boolean => widthOf(say, room.least, room.weight) <= room.wide * slack
  const lines: string[] = ['']
  for (const { say, spaced } of pieces) {
    const begun = lines.at(-1) ?? ''
    const space = spaced && begun ? ' ' : ''
    if (fits(begun + space + say)) lines[lines.length - 1] = begun + space + say
    else if (fits(say)) lines.push(say)
    else for (const { segment } of letters.segment(space + say)) addLetter(lines, segment, fits)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = [...letters.segment(kept.at(-1) ?? '')].map(({ segment }) => segment)
  while (last.length > 0 && !fits(`${last.join('')}…`)) last.pop()
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`]
}

function addLetter(lines: string[], letter: string, fits: (say: string) => boolean): void {
  const begun = lines.at(-1) ?? ''
  if (fits(begun + letter)) lines[lines.length - 1] = begun + letter
  else lines.push(letter.trimStart())
}
