/** Typed wishes, as older people really type them: how many are understood, and that none destroys anything. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { understand } from '../../shared/wishes/understand'

const linesOf = (file: string): { text: string; wish: string }[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', wish = ''] = line.split('\t')
      return { text, wish }
    })

const heard = (text: string): string => understand(text)?.wish ?? 'none'

/** The share understood, with every line that was not. */
function judged(file: string): { share: number; misses: string[] } {
  const lines = linesOf(file)
  const misses = lines
    .filter(({ text, wish }) => heard(text) !== wish)
    .map(({ text, wish }) => `${text} → ${heard(text)}, not ${wish}`)
  return { share: 1 - misses.length / lines.length, misses }
}

test('at least 95 of 100 typed wishes are understood', () => {
  const { share, misses } = judged('wishes.tsv')
  expect(linesOf('wishes.tsv').length).toBeGreaterThanOrEqual(150)
  expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.95)
})

test('so are those that nobody looked at while the vocabulary was made', () => {
  const { share, misses } = judged('held-out.tsv')
  expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.9)
})

test('nothing is heard as a deletion but the wish to delete', () => {
  const wrong = [...linesOf('wishes.tsv'), ...linesOf('held-out.tsv')].filter(
    ({ text, wish }) => heard(text) === 'delete' && wish !== 'delete',
  )
  expect(wrong).toEqual([])
})

test('a wish not to delete is never heard as one', () => {
  for (const text of [
    'ไม่ลบข้อมูล',
    'อย่าลบข้อมูลนะ',
    'ไม่อยากลบข้อมูล',
    'อย่าเพิ่งลบข้อมูลของป้า',
    "don't delete my data",
  ]) {
    expect(heard(text), text).toBe('no')
  }
})

test('near misses of a deletion are not one', () => {
  for (const text of ['กลับบัญชี', 'รับข้อมูล', 'ลับข้อมูล', 'เก็บข้อมูล', 'ส่งข้อมูล', 'ดูข้อมูล', 'ลบหลู่', 'หลบทุกอย่าง']) {
    expect(heard(text), text).not.toBe('delete')
  }
})

test('ten thousand letters are never heard as a deletion', () => {
  for (const letter of ['ก', 'เรียน', 'a ', '👵🏽', '่', 'ลบ'])
    expect(heard(letter.repeat(10_000))).not.toBe('delete')
})
