/** Times, phone numbers, provinces as people in Thailand read them. */
import { describe, expect, test } from 'vitest'
import { bangkokDate, bangkokDay, formatPhone, phoneLink, plainDigits, showDate } from '../../shared/dates'
import { provinceOf, provinces, regions } from '../../shared/provinces'
import { findProvince } from '../../shared/wishes/find-province'

describe('dates', () => {
  test('a day begins at midnight in Bangkok, seven hours before it does in London', () => {
    const midnight = Date.UTC(2026, 10, 20, 17)
    expect(showDate(midnight - 1, 'th')).toBe('20 พ.ย. 2569')
    expect(showDate(midnight, 'th')).toBe('21 พ.ย. 2569')
    expect(showDate(midnight, 'en')).toBe('21 Nov 2026')
    expect(bangkokDay(midnight) - bangkokDay(midnight - 1)).toBe(1)
  })

  test('every day of a century is the day that the calendar says', () => {
    for (let ms = Date.UTC(1999, 11, 28, 12); ms < Date.UTC(2101, 2, 3); ms += 86_400_000) {
      const there = new Date(ms + 7 * 3_600_000)
      const wanted = { year: there.getUTCFullYear(), month: there.getUTCMonth() + 1, day: there.getUTCDate() }
      expect(bangkokDate(ms)).toEqual(wanted)
    }
  })

  test('Thai digits are digits', () => expect(plainDigits('๒๑ พ.ย. ๒๕๖๙')).toBe('21 พ.ย. 2569'))
})

describe('telephones', () => {
  test.each([
    ['0812345678', '081-234-5678'],
    ['+66812345678', '081-234-5678'],
    ['๐๕๓๑๒๓๔๕๖', '053-123-456'],
    ['02 123 4567', '02-123-4567'],
    ['1441', '1441'],
    ['ต่อ 12', 'ต่อ 12'],
  ])('%s is read as %s', (given, shown) => expect(formatPhone(given)).toBe(shown))

  test('what is no number is not called', () => {
    expect(phoneLink('053-123-456')).toBe('tel:053123456')
    expect(phoneLink('เคาน์เตอร์ 3')).toBeUndefined()
  })
})

describe('provinces', () => {
  test('there are 77, each with its own code and names, in regions that fit a bubble', () => {
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(77)
    expect(new Set(provinces.map(({ name }) => name.th)).size).toBe(77)
    expect(new Set(provinces.map(({ name }) => name.en)).size).toBe(77)
    for (const { id } of regions) {
      const count = provinces.filter(({ region }) => region === id).length
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThanOrEqual(14)
    }
    expect(provinceOf('TH-50')?.name.th).toBe('เชียงใหม่')
    expect(provinceOf('TH-99')).toBeUndefined()
  })

  test('each is found by each of its names', () => {
    for (const { code, name, also } of provinces) {
      for (const typed of [name.th, name.en, `จังหวัด${name.th}ค่ะ`, `จ.${name.th}`, ...also]) {
        expect(findProvince(typed)?.province.code, typed).toBe(code)
      }
    }
  })

  test('a slip finds it too, asked back unless it sounds the same', () => {
    expect(findProvince('เชียงไหม่')).toMatchObject({ province: { code: 'TH-50' }, sure: true })
    expect(findProvince('นครศีทำมะราช')).toMatchObject({ province: { code: 'TH-80' }, sure: false })
    expect(findProvince('ดาวอังคาร')).toBeUndefined()
    expect(findProvince('')).toBeUndefined()
  })
})
