import { describe, expect, test } from 'vitest'
import { changed, lineOf, read, type Slip, said } from './desk'

const slips: Slip[] = [
  [
    'the same answer id twice',
    'id: d,',
    'id: c,',
    '- { id: c, say: { th: ง }',
    'test[2].options[1].id',
    'คำตอบ “c” ซ้ำกันในข้อนี้ค่ะ ตั้งรหัสใหม่นะคะ',
    'The answer “c” stands twice in this question. Give one a new id.',
  ],
  [
    'no right answer',
    'why: { th: เพราะ ค }, right: true',
    'why: { th: เพราะ ค }',
    '    options:\n      - { id: c',
    'test[2].options',
    'ข้อนี้ยังไม่มีคำตอบที่ใช่ค่ะ ใส่ right: true ที่คำตอบหนึ่งข้อนะคะ',
    'This question has no right answer yet. Put right: true at one of them.',
  ],
  [
    'two right answers',
    'why: { th: เพราะ ง }',
    'why: { th: เพราะ ง }, right: true',
    '    options:\n      - { id: c',
    'test[2].options',
    'ข้อนี้มี right: true มากกว่าหนึ่งคำตอบค่ะ เหลือไว้คำตอบเดียวนะคะ',
    'This question has right: true more than once. Keep one.',
  ],
  [
    'right in a question of order',
    'why: { th: ตามมา }',
    'why: { th: ตามมา }, right: true',
    'th: ตามมา',
    'test[1].options[1].right',
    'ข้อเรียงลำดับไม่ใช้ right ค่ะ ลำดับที่เขียนไว้คือคำตอบ ลบ right ออกนะคะ',
    'A question of order has no right: the order as written is the answer. Take it out.',
  ],
  [
    'a question of pictures with an answer that has none',
    ', picture: b.png',
    '',
    'id: b, say: { th: ข }',
    'lessons[0].questions[0].options[1].picture',
    'ข้อนี้เป็นแบบรูป (pictures) ทุกคำตอบต้องมี picture ค่ะ',
    'This question is of kind pictures, so every answer needs a picture.',
  ],
  [
    'a picture in a question of words',
    'why: { th: เพราะ ง }',
    'why: { th: เพราะ ง }, picture: a.png',
    'th: เพราะ ง',
    'test[2].options[1].picture',
    'มี picture ได้เฉพาะข้อแบบรูป (kind: pictures) ค่ะ',
    'Only a question of kind: pictures has a picture.',
  ],
  [
    'a question of the post-test with one wording',
    'asks: [{ th: เรียง }, { th: จัดลำดับ }]',
    'asks: [{ th: เรียง }]',
    'asks: [{ th: เรียง',
    'test[1].asks',
    'คำถามท้ายหลักสูตรต้องถามได้อย่างน้อยสองแบบค่ะ เพิ่มใน asks อีกแบบนะคะ',
    'A question of the post-test needs at least two wordings. Add another to asks.',
  ],
  [
    'the same question id twice',
    'id: t-3',
    'id: q-1',
    '- id: q-1\n    kind: choose',
    'test[2].id',
    'รหัสคำถาม “q-1” ซ้ำกับข้อก่อนหน้าค่ะ ตั้งรหัสใหม่นะคะ',
    'The question id “q-1” was used before. Give this one a new id.',
  ],
  [
    '"watch again" of a lesson that is not there',
    'lesson: one, atSecond: 7',
    'lesson: two, atSecond: 7',
    'again: { lesson: two',
    'test[1].again.lesson',
    'ไม่มีบทเรียน “two” ค่ะ บทที่มีคือ one',
    'There is no lesson “two”. The lessons are one.',
  ],
  [
    '"watch again" after the end',
    'atSecond: 5',
    'atSecond: 20',
    'atSecond: 20',
    'lessons[0].questions[0].again.atSecond',
    'วินาทีที่ 20 เลยท้ายคลิปไปแล้วค่ะ คลิปบทนี้ยาว 20 วินาที',
    'Second 20 is past the end: the video of that lesson has 20 seconds.',
  ],
]

describe('the promises of a course', () => {
  test('a course whose texts are more than can be kept in one piece is told so, before anything is published', async () => {
    const text = changed('เล็ก ๆ', 'ยาว'.repeat(50_000))
    expect(said(await read(text))).toEqual([
      {
        line: 1,
        field: '',
        th: 'ข้อความทั้งหลักสูตรรวมกัน 452 kB ค่ะ เก็บได้ไม่เกิน 400 kB ตัดให้สั้นลงหรือแบ่งเป็นสองหลักสูตรนะคะ',
        en: 'All texts of this course together are 452 kB; at most 400 kB can be kept. Shorten them or make two courses.',
      },
    ])
  })
  test('a word to search by that is a whole page is told at its place', async () => {
    const text = changed('[เล็ก]', `[${'ก'.repeat(61)}]`)
    expect(said(await read(text))).toMatchObject([
      { field: 'searchWords[0]', en: 'This text can have at most 60 characters.' },
    ])
  })

  test.each(slips)('%s is said where it stands', async (_law, from, to, at, field, th, en) => {
    const text = changed(from, to)
    expect(said(await read(text))[0]).toEqual({ line: lineOf(text, at), field, th, en })
  })
})
