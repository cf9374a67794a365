/** Sayings of every kind, as flows make them, in both languages and with words longer than any sensible ones. */

import type { Choice } from '../../shared/choice'
import type { Button, CardSaying, QuestionSaying, Saying } from '../../shared/saying'

const id = 'a1b2c3d4e5f6g7h8i9j0k'
export const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const go: Choice = { kind: 'go', to: 'continue' }

export const main = (label: string): Button => ({ label, choice: go, look: 'main' })
export const second = (label: string): Button => ({ label, choice: go, look: 'second' })
const help = (label: string): Button => ({ label, choice: { kind: 'go', to: 'help' }, look: 'people' })

const marks = ['ก', 'ข', 'ค', 'ง']

/** The question of the drawn bubble. */
const question = (texts: string[], more: Partial<QuestionSaying> = {}): QuestionSaying => ({
  kind: 'question',
  kicker: 'ข้อ 2 จาก 5',
  steps: { at: 2, of: 5 },
  ask: 'มีข้อความว่าได้รางวัล\nให้กดลิงก์ภายในวันนี้\nทำอย่างไรดีคะ',
  options: texts.map((text, i) => ({
    mark: marks[i] ?? '',
    text,
    choice: { kind: 'answer', enrolment: id, question: 'prize', option: 'abcd'.charAt(i) },
    says: `${marks[i]} ${text}`,
  })),
  buttons: [],
  ...more,
})

export const drawnQuestion = question(['กดลิงก์ดูก่อน', 'ส่งต่อให้เพื่อน', 'ไม่กด ถามลูกหลาน', 'ตอบกลับไปถามเขา'])

export const inPictures = (count: number): QuestionSaying => {
  const plain = question(['รูปมืด', 'รูปสว่าง เห็นฉลากชัด', 'รูปเบลอ', 'รูปเอียง'].slice(0, count))
  return { ...plain, options: plain.options.map((option) => ({ ...option, picture: hash })) }
}

export const lesson: CardSaying = {
  kind: 'card',
  picture: { picture: { media: hash }, ratio: '16:9', play: true },
  kicker: 'บทที่ 3 จาก 5 · 1 นาที',
  title: 'ดูลิงก์ให้ออก ก่อนกด',
  band: { cloth: 'line', done: 2, of: 5 },
  buttons: [main('ดูวิดีโอ'), second('อ่านสรุปแทน')],
}

export const almost: CardSaying = {
  kind: 'card',
  head: { tone: 'turn', text: 'เกือบแล้วค่ะ' },
  lines: ['ถามก่อนเป็นเรื่องดีค่ะ\nแต่ถ้าตอบกลับ เขาจะรู้ว่า\nมีคนอ่าน แล้วส่งมาอีก'],
  aside: { picture: { media: hash }, title: 'ดูอีกครั้ง 1 นาที', text: 'บทที่ 3 นาทีที่ 2:10' },
  buttons: [main('ดูตรงนี้อีกครั้ง'), second('ลองตอบใหม่')],
}

const welcome: CardSaying = {
  kind: 'card',
  strip: 'line',
  title: 'สวัสดีค่ะ\nเรียนดียินดีต้อนรับ',
  lines: ['เรียนเรื่องที่ใช้ได้จริง ทีละนิด', 'กลับมาต่อได้เสมอค่ะ'],
  buttons: [main('เริ่มบทแรก 5 นาที')],
}

const finished: CardSaying = {
  kind: 'card',
  strip: 'photo',
  medallion: 'photo',
  kicker: 'ยินดีด้วยค่ะ คุณสมศรี',
  title: 'เรียนจบ\nถ่ายรูปสินค้าให้น่าซื้อ',
  lines: ['21 พ.ย. 2569'],
  buttons: [main('ทำอะไรต่อดี'), second('เก็บไว้ดูคนเดียวก่อน')],
}

const everything: CardSaying = {
  kind: 'card',
  strip: 'shop',
  head: { tone: 'people', text: 'ครูนิดฝากมาค่ะ' },
  picture: { picture: { house: 'medallion-shop' }, ratio: '1:1' },
  kicker: 'วันนี้',
  soft: 'ใช้ LINE อย่างปลอดภัย',
  title: 'เรียนแล้ว 3 จาก 5 บท',
  steps: { at: 6, of: 5 },
  band: { cloth: 'shop', done: 5, of: 5 },
  lines: ['บรรทัดแรก', '', 'บรรทัดที่สอง'],
  points: ['ดูชื่อเว็บให้จบ', 'ใครเร่งให้รีบ ให้หยุดก่อน'],
  ticks: ['แสงและความชัด', 'พื้นหลังเรียบ'],
  aside: { picture: { house: 'medallion-line' }, title: 'เรียนจบได้ตรา', text: 'และรู้ทันคนหลอก' },
  rows: [
    { title: 'ใช้ LINE อย่างปลอดภัย', text: '5 บทสั้น ๆ', choice: { kind: 'course', course: 'line-safely' } },
    { title: 'ข้อ 1', text: 'ไม่กด ถามลูกหลาน' },
  ],
  buttons: [second('เรียนต่อ'), help('ขอความช่วยเหลือ'), { label: 'โทรเลย', open: 'tel:1441' }],
}

const course: CardSaying = {
  kind: 'card',
  picture: { picture: { media: hash }, ratio: '20:13' },
  title: 'ใช้ LINE\nอย่างปลอดภัย',
  lines: ['5 บทสั้น ๆ บทละ 1 นาที'],
  aside: { picture: { house: 'medallion-line' }, title: '', text: 'เรียนจบได้ตรา\nและรู้ทันคนหลอก' },
  buttons: [main('เริ่มเรียน'), second('ดูรายละเอียดก่อน')],
}

const right: CardSaying = {
  kind: 'card',
  head: { tone: 'done', text: 'ใช่เลยค่ะ' },
  buttons: [help('ขอความช่วยเหลือ')],
}

const longName = 'กี้'.repeat(40)
const longWord = 'อัครมหาสิริโสภณพิพัฒนกุลวงศ์'.repeat(3)

const long: Saying[] = [
  question([longWord, longWord, longWord, longWord], { ask: longWord }),
  {
    ...welcome,
    title: `สวัสดีค่ะ คุณ${longName}`,
    buttons: [{ label: `คุณ${longName}`, choice: { kind: 'name', name: longName }, look: 'main' }],
  },
]

const english: Saying[] = [
  question(['Tap the link', 'Send it to a friend', 'Ask the family', 'Answer and ask'], {
    kicker: 'Question 2 of 5',
    ask: 'A message says you have won a prize.\nWhat is best?',
  }),
  { ...lesson, kicker: 'Lesson 3 of 5 · 1 min', title: 'Read the link before you tap' },
]

/** One reply each; the names are what a reader of a failing test sees. */
export const samples: Record<string, Saying[]> = {
  words: [
    { kind: 'words', text: 'พักได้เลยค่ะ', quick: [{ label: 'เมนู', choice: { kind: 'go', to: 'menu' } }] },
  ],
  question: [drawnQuestion],
  'question with a way out': [{ ...drawnQuestion, buttons: [second('ดูคลิปอีกครั้ง')] }],
  order: [question(['วางสาย', 'โทร 1441'], { placed: ['หายใจลึก ๆ', 'ไม่รีบ'] })],
  'four pictures': [inPictures(4)],
  'three pictures': [inPictures(3)],
  lesson: [lesson],
  almost: [almost],
  right: [right],
  welcome: [welcome],
  finished: [finished],
  everything: [everything],
  cards: [{ kind: 'cards', alt: 'วิชาทั้งหมด', cards: Array.from({ length: 10 }, () => course) }],
  video: [
    { kind: 'video', media: hash, poster: hash, trackingId: `${id}.lesson-1` },
    {
      ...lesson,
      quick: [
        { label: 'ถ่ายรูป', camera: 'take' },
        { label: 'เลือกรูปที่มี', camera: 'choose' },
        { label: 'ขอความช่วยเหลือ', choice: { kind: 'go', to: 'help' } },
      ],
    },
  ],
  'long words': long,
  english,
}
