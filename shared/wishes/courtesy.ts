/** Words of courtesy and address around a wish: "น้องคะ ป้าอยาก…หน่อยนะคะ". Taken off, what is wished remains. */

const after = [
  'นะคะ นะค่ะ นะครับ นะจ๊ะ นะจ้ะ นะจ๋า ค่ะ คะ ค่า ขา ครับผม ครับ คับ ค้าบ คร้าบ ฮับ ฮะ จ้า จ้ะ จ๊ะ จ๋า นะ น้า น๊ะ น่ะ',
  'อ่ะ อะ เลย หน่อย หน่อยสิ ที สิ ซิ ล่ะ ละ ลูก น้อง หนู หลาน เด้อ เจ้า แน่ แหน่ นำแน่ จัง จังเลย มาก ด้วย ได้ไหม ได้มั้ย',
  'ได้เปล่า ให้หน่อย หรอก ดอก ดีกว่า จริง บ้าง ไป ขอบคุณ ขอบใจ',
]
const afterLatin = ['please', 'pls', 'ka', 'kha', 'na', 'krub', 'krap', 'khrap', 'kub', 'now', 'thanks']
const before = [
  'น้องเรียนดี เรียนดี น้อง หนู คุณ ป้า ลุง ยาย แม่ พ่อ พี่ ตา ฉัน ดิฉัน อิฉัน ผม เรา ข้อย เฮา ขอโทษ รบกวน ช่วย คือ เอ่อ',
  'อยากจะ อยาก ขอ จะ ต้องการ กรุณา โปรด แล้ว งั้น ยัง วันนี้ ตอนนี้',
]
const beforeLatin = [
  'please',
  'can you',
  'could you',
  'i want to',
  'i would like to',
  'lets',
  'ok',
  'hi',
  'hello',
]

const words = (lines: string[]): string[] => lines.flatMap((line) => line.split(' '))
const longestFirst = (a: string, b: string): number => b.length - a.length

const endings = [...words(after), ...afterLatin.map((word) => ` ${word}`)].sort(longestFirst)
const openings = [...words(before), ...beforeLatin.map((word) => `${word} `)].sort(longestFirst)

/** Letters that cannot begin a syllable: where one follows, a word has not ended. */
const goesOn = /^[ะ-ฺ็-๎]/
/** A consonant of one syllable cannot stand alone after an opening word. */
const tooShort = 2

/**
 * The plain text without courtesies after it, then step by step without those before it: every form that may be the
 * wish itself, longest first. Never empty.
 */
export function cores(plainText: string): string[] {
  const forms = [plainText]
  for (const end of stripped(plainText, withoutEnding)) add(forms, end)
  for (const form of [...forms]) for (const start of stripped(form, withoutOpening)) add(forms, start)
  return forms
}

const add = (forms: string[], form: string): void => {
  if (!forms.includes(form)) forms.push(form)
}

function stripped(text: string, strip: (text: string) => string | undefined): string[] {
  const found: string[] = []
  for (let next = strip(text); next !== undefined; next = strip(next)) found.push(next)
  return found
}

function withoutEnding(text: string): string | undefined {
  const ending = endings.find((word) => text.endsWith(word) && text.length - word.length >= tooShort)
  return ending === undefined ? undefined : text.slice(0, -ending.length).trimEnd()
}

function withoutOpening(text: string): string | undefined {
  const opening = openings.find(
    (word) =>
      text.startsWith(word) && text.length - word.length >= tooShort && !goesOn.test(text.slice(word.length)),
  )
  return opening === undefined ? undefined : text.slice(opening.length).trimStart()
}
