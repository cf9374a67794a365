/**
 * What a cheer may not hold. It is read by an older person who trusts what comes from family: so no coarse words, and
 * nothing that leads elsewhere, for that is how people are cheated. Whoever writes one is asked for another, kindly.
 */

/** Coarse words of Thai, as `folded` leaves them, wherever they stand. No word that is meant well holds one of these. */
const anywhere = [
  'เหี้ย',
  'เฮี้ย',
  'ไอ้สัส',
  'อีสัส',
  'ไอ้สัตว์',
  'อีสัตว์',
  'ควย',
  'ฆวย',
  'เย็ด',
  'มึง',
  'ไอ้ควาย',
  'อีควาย',
  'อีดอก',
  'อีแก่',
  'ไอ้แก่',
  'ระยำ',
  'จัญไร',
  'สันดาน',
  'ตอแหล',
  'ชาติหมา',
  'ไอ้หมา',
  'อีหมา',
  'เงี่ยน',
  'ปัญญาอ่อน',
  'ไอ้โง่',
  'อีโง่',
  'โง่มาก',
  // What games, loans and strangers are offered with.
  'แทงบอล',
  'สล็อต',
  'บาคาร่า',
  'คาสิโน',
  'หวยออนไลน์',
  'เงินกู้',
  'กู้เงิน',
  'เลขบัญชี',
  'แอดไลน์',
  'แอดมา',
  'ทักไลน์',
  'สนใจทัก',
  'คลิกลิงก์',
]

/** Coarse only when they stand alone: หี begins หีบ, แม่ง begins แม่งาน, เชี่ย begins เชี่ยวชาญ, and "push it" is none. */
const alone = [
  ...['หี', 'แตด', 'สัส', 'สัด', 'สาด', 'กู', 'ควาย', 'ตาย', 'ไปตาย', 'ใกล้ตาย', 'โง่', 'แม่ง', 'พ่อง', 'เชี่ย'],
  ...[
    'กะหรี่',
    'ดอกทอง',
    'fuck',
    'fucking',
    'shit',
    'bitch',
    'asshole',
    'ass',
    'dick',
    'cunt',
    'slut',
    'whore',
  ],
  ...['retard', 'nigger', 'die', 'casino', 'bitcoin'],
]

/** An address in any spelling: with a well-known ending, with a path behind any ending, and a name after `@`. */
const address =
  /https?|www\.|:\/\/|@|\b[a-z0-9-]+\.(?:(?:com|net|org|me|th|co|cc|info|xyz|app|link|io|ly|gl|site|top|vip)\b|[a-z]{2,}\/\S)/i
/** Nine digits or more, however they are parted: telephones and accounts, not a date. */
const longNumber = /(?:\d[\s.()-]*){9}/

/** Whether words may be shown to a learner. */
export function isKind(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
  const digits = plain.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
  if (address.test(digits) || longNumber.test(digits)) return false
  const run = folded(plain)
  if (anywhere.some((word) => run.includes(word))) return false
  return !plain
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => alone.includes(word))
}

/** Without what is put between letters to hide a word: spaces, signs, letters that are held down. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '')
    .replace(/(.)\1{2,}/gu, '$1')
