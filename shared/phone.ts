/** Reads a telephone number that somebody typed: Thai digits, spaces, hyphens, +66, a courtesy around it. Knows no flow. */
import { plainDigits } from './dates'

/** Digits as people group them. Letters between two digits end a number. */
const grouped = /\+?\d(?:[\s().-]{0,2}\d)+/g

/** A mobile number, or one of a house: Bangkok's 02 and the provinces' 03, 04, 05, 07 are a digit shorter. */
const thai = /^0(?:[689]\d{8}|[23457]\d{7})$/

/** Longer texts tell a story; no number is picked out of them. */
const longestRead = 80

/**
 * The one Thai number in a text, as it is kept: digits only, with its 0. Undefined when there is none, more than one, or
 * a digit is missing.
 */
export function readPhone(text: string): string | undefined {
  if (text.length > longestRead) return undefined
  const found = (plainDigits(text).match(grouped) ?? [])
    .map((one) => one.replace(/[\s().-]/g, '').replace(/^(?:\+66|66(?=\d{8,9}$))0?/, '0'))
    .filter((digits) => digits.length > 4)
  const [only] = found
  return found.length === 1 && only !== undefined && thai.test(only) ? only : undefined
}
