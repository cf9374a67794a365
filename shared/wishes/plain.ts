/** Typed text made comparable: without the slips, lengthened sounds and courtesies that change no meaning. */
import { plainDigits } from '../dates'

/**
 * The text in lower case with one way to write each thing: no emoji, no marks, `แ` for two `เ`, lengthened sounds
 * short. Spaces remain between words of Latin letters only, since Thai has none of meaning.
 */
export function plain(text: string): string {
  return plainDigits(text.normalize('NFC').toLowerCase())
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/เเ/g, 'แ')
    .replace(/ํ([่-๋]?)า/g, '$1ำ')
    .replace(/['’]/g, '')
    .replace(/ม่าย/g, 'ไม่')
    .replace(/ช่าย/g, 'ใช่')
    .replace(/ด้าย/g, 'ได้')
    .replace(/มั้ย|มัย|มั๊ย/g, 'ไหม')
    .replace(/ยัง(งัย|งาย|ไง)/g, 'ยังไง')
    .replace(/นู๋/g, 'หนู')
    .replace(/(คับ|คร้าบ|ค้าบ|งับ|ฮับ)$/g, 'ครับ')
    .replace(/[^\p{L}\p{M}\p{N}\s]|ๆ|ฯ/gu, ' ')
    .replace(/([ะ-ฺ็-๎])\1+/g, '$1')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[ก-๙]) (?=[ก-๙])/g, '')
    .trim()
}

const sameSound: Record<string, string> = {
  ใ: 'ไ',
  ศ: 'ส',
  ษ: 'ส',
  ซ: 'ส',
  ณ: 'น',
  ญ: 'ย',
  ฎ: 'ด',
  ฏ: 'ต',
  ฐ: 'ถ',
  ฑ: 'ท',
  ฒ: 'ท',
  ธ: 'ท',
  ภ: 'พ',
  ฅ: 'ค',
  ฃ: 'ข',
  ฬ: 'ล',
  ร: 'ล',
  'ื': 'ี',
  'ึ': 'ิ',
  'ู': 'ุ',
}

/**
 * A plain text by its sounds: without tones and silent letters, one letter for those that sound or look alike. Only
 * ใหม่ keeps a letter of its own (ฆ, which otherwise never remains), since ไหม asks a question and is as common.
 */
export const sounds = (plainText: string): string =>
  plainText
    .replace(/ฆ/g, 'ค')
    .replace(/[ใไ]หม่/g, 'ไฆม')
    .replace(/[ก-ฮ][ิุ]?์/g, '')
    .replace(/[็-๎]/g, '')
    .replace(/ำ/g, 'ัม')
    .replace(/รร/g, 'ั')
    .replace(/[ใศษซณญฎฏฐฑฒธภฅฃฬรืึู]/g, (letter) => sameSound[letter] ?? letter)
