import { describe, expect, test } from 'vitest'
import { changed, lineOf, read, type Slip, said } from './desk'

const slips: Slip[] = [
  [
    'a tab at the beginning of a line',
    '    seconds: 20',
    '\tseconds: 20',
    '\tseconds',
    '',
    'หน้าบรรทัดนี้มีแท็บค่ะ ใช้เว้นวรรคแทนนะคะ',
    'This line begins with a tab. Use spaces instead.',
  ],
  [
    'a field written twice',
    'cloth: line',
    'cloth: line\ncloth: shop',
    'cloth: shop',
    '',
    'ช่องนี้เขียนไว้สองครั้งค่ะ เหลือไว้ครั้งเดียวนะคะ',
    'This field is written twice. Keep one of them.',
  ],
  [
    'a colon in a bare text',
    '  - th: ทำได้',
    '  - th: ทำได้: จริง',
    'ทำได้: จริง',
    '',
    'ข้อความนี้มีเครื่องหมายพิเศษ เช่น : # @ * ใส่เครื่องหมายคำพูดครอบทั้งข้อความนะคะ',
    'This text has a special sign such as : # @ *. Put quotes around the whole text.',
  ],
  [
    'a star before a bare text',
    '  - th: ทำได้',
    '  - th: *สำคัญ',
    '*สำคัญ',
    '',
    'ข้อความนี้มีเครื่องหมายพิเศษ เช่น : # @ * ใส่เครื่องหมายคำพูดครอบทั้งข้อความนะคะ',
    'This text has a special sign such as : # @ *. Put quotes around the whole text.',
  ],
  [
    'a field too far to the left',
    '    poster: one.png',
    '   poster: one.png',
    '   poster',
    '',
    'การเยื้องแถวนี้ยังไม่ตรงกันค่ะ ให้ช่องระดับเดียวกันเริ่มที่แนวเดียวกันนะคะ',
    'The indentation around here does not line up. Fields of one level begin in the same column.',
  ],
  [
    'a field too far to the right',
    '    poster: one.png',
    '      poster: one.png',
    'video: one.mp4',
    '',
    'การเยื้องแถวนี้ยังไม่ตรงกันค่ะ ให้ช่องระดับเดียวกันเริ่มที่แนวเดียวกันนะคะ',
    'The indentation around here does not line up. Fields of one level begin in the same column.',
  ],
  [
    'a quote that is never closed',
    '  - th: ทำได้',
    '  - th: "ทำได้',
    '"ทำได้',
    '',
    'เครื่องหมายคำพูดที่เปิดตรงนี้ยังไม่มีคู่ปิดค่ะ',
    'The quote that opens here is not closed.',
  ],
  [
    'a bracket that is never closed',
    'en: Small }',
    'en: Small',
    'about:',
    '',
    'วงเล็บที่เปิดไว้ก่อนบรรทัดนี้ยังไม่มีคู่ปิดค่ะ',
    'A bracket that was opened before this line is not closed.',
  ],
  [
    'a colon without its space',
    'cover: cover.png',
    'cover:cover.png',
    'cover:cover',
    '',
    'หลังชื่อช่องต้องมี : แล้วเว้นวรรคหนึ่งครั้งค่ะ เช่น cover: cover.png',
    'After the name of a field comes : and one space, as in cover: cover.png.',
  ],
]

describe('how a course is written down', () => {
  test.each(slips)('%s is said where it stands', async (_law, from, to, at, field, th, en) => {
    const text = changed(from, to)
    expect(said(await read(text))[0]).toEqual({ line: lineOf(text, at), field, th, en })
  })
})
