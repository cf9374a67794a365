import { describe, expect, test } from 'vitest'
import { setLines } from '../../shared/look/set-lines'

const room = { wide: 600, high: 240, most: 80, least: 30 }

describe('words in a room', () => {
  test('short ones stand on one line, as large as may be', () => {
    expect(setLines('ทำดี', room)).toMatchObject({ size: 80, lines: ['ทำดี'] })
  })
  test.each([
    ['ถ่ายรูปสินค้าให้น่าซื้อ', ['ถ่ายรูปสินค้า', 'ให้น่าซื้อ']],
    ['คุณสมศรี ใจดีเหลือเกิน', ['คุณสมศรี', 'ใจดีเหลือเกิน']],
    ['Product photos that sell', ['Product photos', 'that sell']],
  ])('%s breaks where one pauses', (say, lines) => {
    expect(setLines(say, room).lines).toEqual(lines)
  })
  test('the sign of repetition never begins a line, a bracket never ends one', () => {
    for (let wide = 200; wide < 600; wide += 20) {
      const { lines } = setLines('เปิดร้านเล็ก ๆ ใน LINE (ตอนแรก) ให้ดี', { ...room, wide })
      for (const line of lines) expect(line).not.toMatch(/^[ๆ)]|\($/)
    }
  })
  test('nothing is lost while it fits', () => {
    const say = 'ใช้ LINE อย่างปลอดภัย รู้ทันมิจฉาชีพออนไลน์และข่าวลวง'
    const { lines } = setLines(say, { ...room, wide: 900 })
    expect(lines.join('').replace(/\s/g, '')).toBe(say.replace(/\s/g, ''))
  })
  test('what is too long ends in an ellipsis, and no vowel is torn from its letter', () => {
    const { lines, size } = setLines('ผู้'.repeat(200), room)
    expect(size).toBe(30)
    expect(lines.at(-1)).toMatch(/…$/)
    for (const line of lines) expect(line).toMatch(/^(ผู้)+…?$/)
  })
  test('no words are one empty line', () => expect(setLines('  ', room).lines).toEqual(['']))
})
