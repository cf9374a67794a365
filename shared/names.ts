/** Reads what somebody types when asked for a name: "เรียกป้าแดงก็ได้ค่ะ" is แดง, called ป้า. Knows no flow. */
import { countGraphemes, hasLetter } from './graphemes'
import type { Address } from './person'

/** Letters a reader sees: longer than any name one is called by. */
const longestName = 40
/** Letters a reader sees. */
const longestSchool = 80
/** A letter may carry any number of marks; a name must fit a button's data. */
const mostUnits = 160

/** What was read from a typed name; the two words say why there is none. */
export type ReadName = { name: string; address?: Address } | 'too-long' | 'no-letters'

/** Words that stand before a name and say how to address somebody; the longest first. */
const addressed: [RegExp, Address][] = [
  [/^(คุณอาจารย์|อาจารย์|อ\.)/, 'ajarn'],
  [/^(คุณป้า|ป้า)/, 'pa'],
  [/^(คุณลุง|ลุง)/, 'lung'],
  [/^(คุณยาย|ยาย|แม่เฒ่า)/, 'yai'],
  [/^(คุณตา|ตา(?= ))/, 'ta'],
  [/^(คุณพี่|พี่)/, 'phi'],
  [/^(นางสาว|น\.ส\.|นาง(?= )|นาย(?= )|คุณ)/, 'khun'],
  [/^(khun|mr\.?|mrs\.?|ms\.?|miss) /i, 'khun'],
  [/^(auntie|aunt) /i, 'pa'],
  [/^uncle /i, 'lung'],
]

const opening =
  /^(ดิฉัน|อิฉัน|ฉัน|ผม|หนู|เรา)?\s*(ขอ)?\s*(ให้)?(ชื่อว่า|ชื่อเล่น|ชื่อ|เรียกว่า|เรียกฉันว่า|เรียกผมว่า|เรียกแค่|เรียก|my name is|i am|im|call me)\s*/i
const ending = /\s*(ก็ได้|ก็พอ|เฉย ?ๆ|แล้วกัน|ละกัน)?\s*(นะคะ|นะครับ|นะจ๊ะ|นะ|ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|จ๊ะ|please)*[\s.!]*$/i

/** Vowels and marks cannot begin a name: then what stood before them was part of it (คุณากร, ตาล). */
const cannotBegin = /^[ะ-ฺ็-๎]/

/**
 * A typed name.
 *
 * @returns the name without address, courtesies, emoji and marks; 1–40 letters as a reader counts them
 */
export function readName(text: string): ReadName {
  const line = oneLine(text)
  if (!hasLetter(line)) return 'no-letters'
  const bare = line.replace(opening, '').replace(ending, '').trim() || line
  const { name, address } = withoutAddress(bare)
  if (!fits(name, longestName)) return 'too-long'
  return address ? { name, address } : { name }
}

/** LINE's own name as it may be offered; undefined when it holds no letters. Shortened at a word when too long. */
export function offeredName(lineName: string | undefined): string | undefined {
  const line = oneLine(lineName ?? '')
  const short = fits(line, longestName) ? line : (line.split(' ')[0] ?? '')
  return fits(short, longestName) && hasLetter(short) ? short : undefined
}

/** A typed name of a school, on one line. */
export function readSchool(text: string): string | 'too-long' | 'no-letters' {
  const line = oneLine(text).replace(ending, '').trim()
  if (!hasLetter(line)) return 'no-letters'
  return fits(line, longestSchool) ? line : 'too-long'
}

const fits = (text: string, most: number): boolean => text.length <= mostUnits && countGraphemes(text) <= most

const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\s.'’()/-]|ๆ{2,}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function withoutAddress(name: string): { name: string; address?: Address } {
  for (const [word, address] of addressed) {
    const rest = name.replace(word, '').trim()
    if (rest !== name && rest !== '' && !cannotBegin.test(rest)) return { name: rest, address }
  }
  return { name }
}
