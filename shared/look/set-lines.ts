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
  /** From line to line at least, in sizes; more where a low vowel would meet a tone of three storeys. */
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
  if (pieces.length === 0) return { size: room.most, step: 0, lines: [''] }
  for (const size of sizeSteps(room.most, room.least)) {
    const lines = brokenAt(pieces, room, size)
    const step = size * leadingOf(lines ?? [], room)
    if (lines && (lines.length === 1 || lines.length * step <= room.high)) return { size, step, lines }
  }
  const step = room.least * storeysApart
  return { size: room.least, step, lines: cutShort(pieces, room, Math.max(1, Math.floor(room.high / step))) }
}

/** In sizes: so far a tone over a vowel reaches up (1.15), and a vowel below reaches down (0.32). */
const storeysApart = 1.48

const lowVowel = /[ุูฎฏ]/
const threeStoreys = /[ัิีึืํ็][่-๋์]|[่-๋]ำ/

/** Lines stand closer where nothing can touch. */
function leadingOf(lines: string[], { leading = 1.3 }: Room): number {
  const meets = lines.some((line, i) => lowVowel.test(line) && threeStoreys.test(lines[i + 1] ?? ''))
  return meets ? Math.max(leading, storeysApart) : leading
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
  /** How much of a line a stretch fills: over 1 it does not fit. */
  const part = (from: number, to: number): number =>
    widthOf(joined(pieces.slice(from, to)), size, room.weight) / wide
  if (pieces.some((_, i) => part(i, i + 1) > 1)) return undefined
  const best: Broken[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let to = 1; to <= pieces.length; to++) best.push(bestLine(pieces, best, part, to))
  return traced(pieces, best)
}

/** What a break between two words costs more than one at a space, in squares of an empty line. */
const insideAPhrase = 0.2

/** The best way to have set everything before `to`: its last line begins at `from`. */
interface Broken {
  lines: number
  cost: number
  from: number
}

function bestLine(
  pieces: Piece[],
  best: Broken[],
  part: (from: number, to: number) => number,
  to: number,
): Broken {
  let found: Broken = { lines: Number.POSITIVE_INFINITY, cost: 0, from: to - 1 }
  for (let from = to - 1; from >= 0 && part(from, to) <= 1; from--) {
    const { lines, cost } = best[from] ?? found
    const pause = from === 0 || pieces[from]?.spaced ? 0 : insideAPhrase
    const one = { lines: lines + 1, cost: cost + (1 - part(from, to)) ** 2 + pause, from }
    if (one.lines < found.lines || (one.lines === found.lines && one.cost < found.cost)) found = one
  }
  return found
}

function traced(pieces: Piece[], best: Broken[]): string[] {
  const lines: string[] = []
  for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0)
    lines.unshift(joined(pieces.slice(best[to]?.from, to)))
  return lines
}

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })
const lettersOf = (say: string): string[] => [...graphemes.segment(say)].map(({ segment }) => segment)

/** At the smallest size, as many lines as there are, the last one ending in "…" if more was to come. */
function cutShort(pieces: Piece[], room: Room, most: number): string[] {
  const fits = (say: string): boolean => widthOf(say, room.least, room.weight) <= room.wide * slack
  const lines = pieces.reduce((set, piece) => addPiece(set, piece, fits), [''])
  if (lines.length <= most) return lines
  const last = lettersOf(lines[most - 1] ?? '')
  while (last.length > 0 && !fits(`${last.join('').trimEnd()}…`)) last.pop()
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`]
}

/** Behind what the last line holds, else on a line of its own, else letter by letter. */
function addPiece(lines: string[], { say, spaced }: Piece, fits: (say: string) => boolean): string[] {
  const begun = lines.at(-1) ?? ''
  const space = spaced && begun ? ' ' : ''
  if (fits(begun + space + say)) return [...lines.slice(0, -1), begun + space + say]
  if (fits(say)) return begun ? [...lines, say] : [say]
  const set = [...lines]
  for (const letter of lettersOf(space + say)) {
    const line = (set.at(-1) ?? '') + letter
    if (fits(line)) set[set.length - 1] = line
    else set.push(letter)
  }
  return set
}
