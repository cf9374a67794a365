// What the pictures of the house owe to those who look at them. Renders for real, with the house's own face.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { studio } from '../../bot/runtimes/node/pictures'
import { hashOf } from '../../bot/runtimes/node/studio/house'
import { houseDrawings } from '../../shared/look/house-pictures'
import { widthOf } from '../../shared/look/letter-widths'
import { motifNames, motifs } from '../../shared/look/motifs'
import { bandPicture, housePictures, medallionPicture, stripPicture } from '../../shared/look/picture'
import { at, sheet, words } from '../../shared/look/svg'
import { unclip } from '../../shared/look/unclip'

const { inkedBox, render } = studio
const folder = resolve(import.meta.dirname, '../../shared/look/pictures')
const clothNames = ['line', 'photo', 'shop'] as const

describe('the pictures of the house', () => {
  test.each([
    'icon-check',
    'icon-play',
    'strip-photo',
    'band-line-5-3',
    'band-shop-8-0',
    'mark',
    'medallion-line',
  ])('drawn anew, %s is the very picture that is kept', async (name) => {
    const png = await render(houseDrawings.get(name) ?? '')
    expect({ hash: hashOf(png.bytes), width: png.width, height: png.height }).toEqual(
      housePictures[name as keyof typeof housePictures],
    )
  })

  test('every kept file is the one its name in the list promises', () => {
    const kept = Object.fromEntries(
      readdirSync(folder).map((file) => [
        file.replace(/\.png$/, ''),
        createHash('sha256')
          .update(readFileSync(resolve(folder, file)))
          .digest('hex'),
      ]),
    )
    expect(kept).toEqual(
      Object.fromEntries(Object.entries(housePictures).map(([name, { hash }]) => [name, hash])),
    )
  })

  test('what is drawn and what is listed are the same names', () => {
    expect([...houseDrawings.keys()].sort()).toEqual(Object.keys(housePictures).sort())
  })

  test('LINE shows them: none is larger than 1024, and together they are light', () => {
    const all = Object.values(housePictures)
    expect(Math.max(...all.flatMap(({ width, height }) => [width, height]))).toBeLessThanOrEqual(1024)
    const bytes = readdirSync(folder).map((file) => readFileSync(resolve(folder, file)).length)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600 * 1024)
  })
})

describe('naming a picture', () => {
  test('every course of one to eight lessons has a band for every step', () => {
    for (const cloth of clothNames)
      for (let n = 1; n <= 8; n++)
        for (let k = 0; k <= n; k++) expect(bandPicture(cloth, n, k)).toBe(`band-${cloth}-${n}-${k}`)
  })

  test('a count that is not drawn shows the nearest band, and an unfinished course never a finished one', () => {
    expect(bandPicture('line', 5, 9)).toBe('band-line-5-5')
    expect(bandPicture('line', 5, -1)).toBe('band-line-5-0')
    expect(bandPicture('line', 0, 0)).toBe('band-line-1-0')
    expect(bandPicture('shop', 12, 11)).toBe('band-shop-8-7')
    expect(bandPicture('shop', 12, 12)).toBe('band-shop-8-8')
  })

  test('every cloth has its strip and its medallion', () => {
    for (const cloth of clothNames) {
      expect(housePictures[stripPicture(cloth)].height).toBe(83)
      expect(housePictures[medallionPicture(cloth)].width).toBe(600)
    }
  })
})

describe('words in pictures', () => {
  test('SARA AM is taken apart, its ring before the tone', () => {
    expect(unclip('น้ำผึ้ง ทำ')).toBe('น\u0E4D\u0E49าผึ้ง ท\u0E4Dา')
    expect(unclip('เรียนดี 5 good')).toBe('เรียนดี 5 good')
  })

  test.each([
    ['ดูหลักสูตร', 700],
    ['น้ำผึ้งป่า ตำรวจ ทำ', 700],
    ['ต่อจากที่ค้างไว้ 1441', 400],
    ['First lesson, 5 min', 700],
  ] as const)('the width that is reckoned for “%s” is the width that is drawn', async (say, weight) => {
    const set = { size: 100, colour: '#000', weight }
    // Between two letters, so that the room beside the first and the last letter does not count.
    const around = await inkedBox(sheet(3000, 300, words(20, 200, `ก${say}ก`, set)))
    const without = await inkedBox(sheet(3000, 300, words(20, 200, 'กก', set)))
    expect(Math.abs(around.width - without.width - widthOf(say, 100, weight))).toBeLessThan(6)
  })

  test('words that look like drawing stay words', async () => {
    const picture = words(0, 0, '1 < 2 & "3"', { size: 20, colour: '#000' })
    expect(picture).toContain('1 &lt; 2 &amp; &quot;3&quot;')
  })
})

describe('motifs', () => {
  test.each(motifNames)('%s is not empty and stays in its square', async (name) => {
    const { x, y, width, height } = await inkedBox(sheet(300, 300, at(150, 150, motifs[name])))
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(45)
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(255)
    expect(Math.min(width, height)).toBeGreaterThan(80)
  })
})
