/** How near two words are by their sounds. The only file that knows the package which counts letters. */
import { distance } from 'fastest-levenshtein'

/** Letters that may differ between words of this length and still be the same word with a slip. */
export const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2)

/** How many letters differ. */
export const slips = (a: string, b: string): number => distance(a, b)

/**
 * The nearest of some words, when it is near enough to ask "did you mean …?".
 *
 * @param most share of letters that may differ, 0–1
 */
export function nearest<T extends { sounds: string }>(
  text: string,
  words: readonly T[],
  most: number,
): T | undefined {
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const word of words) {
    const longer = Math.max(word.sounds.length, text.length)
    if (Math.abs(word.sounds.length - text.length) > longer * most) continue
    const share = slips(text, word.sounds) / longer
    if (share < least) [best, least] = [word, share]
  }
  return least <= most ? best : undefined
}
