/** A list as lines of cells, whatever file it came from. Knows no column's meaning. */
import { mostRosterRows, type RosterProblem } from '../roster'

/** One line with something on it; `cells` from the first column on, trimmed, empty where nothing stands. */
export interface Line {
  /** Where it stands in the file; the first is 1. */
  number: number
  cells: string[]
}

/** Why there is no table in a file. */
export class NoTable extends Error {
  constructor(readonly kind: RosterProblem['kind']) {
    super(`[roster] ${kind}`)
  }
}

/** Lines that are looked at: the longest list, with room for a letterhead and empty lines. */
export const mostLines = 20 * mostRosterRows
/** Columns that are looked at. */
export const mostCells = 60

/** Text of a cell on one line, without what is not seen. */
export const cellText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
