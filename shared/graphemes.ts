/**
 * Lengths as people see them: กี้ is one letter to a reader and four units to a machine. LINE counts labels one way and
 * texts the other, and neither may be cut inside a letter. Knows no limits.
 */

let segmenter: Intl.Segmenter | undefined

/** The text as the letters a reader sees, each with its vowels and tone marks. */
export function graphemesOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

/** How many letters a reader sees. */
export const countGraphemes = (text: string): number => graphemesOf(text).length

/** Whether at most `most` letters are seen. Cheap for short texts: no text has more letters than units. */
export const fitsGraphemes = (text: string, most: number): boolean =>
  text.length <= most || countGraphemes(text) <= most

/**
 * The text in at most `most` letters (≥ 1), the last of them `…` when something was left out.
 */
export function cutGraphemes(text: string, most: number): string {
  if (text.length <= most) return text
  const letters = graphemesOf(text)
  if (letters.length <= most) return text
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`
}

/**
 * The text in at most `most` UTF-16 units (≥ 2), cut between two letters, the last unit `…` when something was left
 * out.
 */
export function cutUnits(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, borderBefore(text, most - 1)).trimEnd()}…`
}

/**
 * The text in pieces of at most `most` UTF-16 units, divided at a line's end or a space where one is near, else between
 * two letters. Joined they say the same; white space at the borders is lost.
 */
export function splitUnits(text: string, most: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > most) {
    const at = pauseBefore(rest, most) ?? borderBefore(rest, most)
    pieces.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...pieces, rest].filter((piece) => piece !== '')
}

/** The last place at or before `most` where a line or a phrase ends, unless that leaves half of the room empty. */
function pauseBefore(text: string, most: number): number | undefined {
  const head = text.slice(0, most + 1)
  const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '))
  return at > most / 2 ? at : undefined
}

/** The last border between two letters at or before `most`. A letter longer than that is cut: it is no letter. */
function borderBefore(text: string, most: number): number {
  let at = 0
  for (const letter of graphemesOf(text.slice(0, most + longestLetter))) {
    if (at + letter.length > most) break
    at += letter.length
  }
  return at === 0 ? most : at
}

/** Units that a letter may run past the border: a family emoji with skin colours has 25. */
const longestLetter = 32

/** Whether there is anything of a name or a sentence in it: a letter of any script, and not signs or numbers alone. */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text)
