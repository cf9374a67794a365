import { expect, test } from 'vitest'
import {
  countGraphemes,
  cutGraphemes,
  cutUnits,
  fitsGraphemes,
  graphemesOf,
  hasLetter,
  splitUnits,
} from '../../shared/graphemes'

const family = '👨‍👩‍👧‍👦'

test('a vowel and a tone mark belong to their letter', () => {
  expect(graphemesOf('กี้ที่')).toEqual(['กี้', 'ที่'])
  expect(countGraphemes(`${family}ยาย`)).toBe(4)
})

test('a text that fits is not touched', () => {
  expect(cutGraphemes('ที่นี่', 2)).toBe('ที่นี่')
  expect(cutUnits('ที่นี่', 6)).toBe('ที่นี่')
  expect(fitsGraphemes('ที่นี่', 2)).toBe(true)
  expect(fitsGraphemes('ที่นี่', 1)).toBe(false)
})

test('a cut never divides a letter, and shows that something was left out', () => {
  expect(cutGraphemes('ที่นี่ที่โน่น', 3)).toBe('ที่นี่…')
  for (let most = 2; most < 40; most++) {
    const cut = cutUnits(`เก้าอี้น้ำ${family}ที่โน้น`, most)
    expect(cut.length).toBeLessThanOrEqual(most)
    const kept = most > family.length ? cut.slice(0, -1) : ''
    expect(`เก้าอี้น้ำ${family}ที่โน้น`.startsWith(kept)).toBe(true)
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  }
})

test('the units of a cut text end where a letter ends', () => {
  const text = 'กี้'.repeat(20)
  for (let most = 4; most < 60; most++) expect((cutUnits(text, most).length - 1) % 3).toBe(0)
})

test('pieces say everything, are short enough, and part at a pause', () => {
  const text = Array.from({ length: 40 }, (_, i) => `ประโยคที่ ${i} จบตรงนี้`).join('\n')
  const pieces = splitUnits(text, 100)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(100)
  expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  for (const piece of pieces) expect(piece).toMatch(/^ประโยคที่|^\d|^จบ/)
})

test('without any pause pieces still part between letters', () => {
  const text = 'กี้'.repeat(100)
  const pieces = splitUnits(text, 50)
  expect(pieces.join('')).toBe(text)
  for (const piece of pieces) expect(piece.length % 3).toBe(0)
})

test('signs and numbers alone have no letter; one of any script is enough', () => {
  for (const text of ['', ' ', '555', '❤️', '๕๕๕ …']) expect(hasLetter(text), text).toBe(false)
  for (const text of ['ก', 'Bo', '❤️ แพรว', '안']) expect(hasLetter(text), text).toBe(true)
})
