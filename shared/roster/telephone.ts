/** A telephone number as it stands in a list. */
import { plainDigits } from '../dates'

/**
 * The number in nine or ten digits from 0 on. A spreadsheet that took it for a number has lost the 0; of several in one
 * cell the first is taken.
 *
 * @returns undefined for an empty cell, a dash or "ไม่มี"; `bad` for what is no Thai number
 */
export function readTelephone(cell: string): { phone: string } | 'bad' | undefined {
  const text = plainDigits(cell).trim()
  if (/^['"]?[-–—./\s]*$/.test(text) || /^(ไม่มี|ไม่ทราบ|none|no|n\/a)/i.test(text)) return undefined
  const first = text.split(/[,;/]|\bหรือ\b| {2,}/)[0] ?? ''
  if (/[^\d\s()+.'’*-]/.test(first.replace(/^(โทร|เบอร์|tel|phone|mobile)[.:\s]*/i, ''))) return 'bad'
  const digits = withZero(first.replace(/\D/g, ''))
  return /^0(?:[689]\d{8}|[2-7]\d{7})$/.test(digits) ? { phone: digits } : 'bad'
}

function withZero(digits: string): string {
  if (digits.startsWith('0')) return digits
  return digits.length >= 10 && digits.startsWith('66') ? withZero(digits.slice(2)) : `0${digits}`
}
