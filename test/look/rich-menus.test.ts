// The two menus under the chat: what LINE accepts, what a thumb finds, what old eyes read.
import { describe, expect, test } from 'vitest'
import { studio } from '../../bot/runtimes/node/pictures'
import {
  type Bounds,
  drawRichMenu,
  MenuWordsDoNotFit,
  type RichMenuKind,
  richMenus,
} from '../../shared/look/rich-menus'

const kinds: RichMenuKind[] = ['newcomer', 'learner', 'trainer']

const thai = {
  start: 'เริ่มเรียน\nบทแรก 5 นาที',
  continue: 'เรียนต่อ\nต่อจากที่ค้างไว้',
  where: 'เรียนถึง\nไหนแล้ว',
  courses: 'ดูหลักสูตร',
  about: 'เรียนดี\nคืออะไร',
  settings: 'ตั้งค่า',
  classes: 'ชั้นเรียน\nดูผู้เรียนของฉัน',
  waiting: 'คนที่รอ',
  'open-class': 'เปิด\nชั้นเรียน',
  help: 'ขอความ\nช่วยเหลือ',
}

const english = {
  start: 'Start learning\nFirst lesson, 5 min',
  continue: 'Continue\nWhere you left off',
  where: 'How far\nam I?',
  courses: 'Courses',
  about: 'What is\nRiandee?',
  settings: 'Settings',
  classes: 'Classes\nSee my learners',
  waiting: 'Who waits',
  'open-class': 'Open\na class',
  help: 'Ask a person\nfor help',
}

const sizesIn = (drawing: string): number[] =>
  [...drawing.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe.each(kinds)('the menu of a %s', (kind) => {
  const { areas, size } = richMenus[kind]

  test('no two areas lie over each other, and all lie on the picture', () => {
    for (const [i, { bounds }] of areas.entries()) {
      expect(bounds.x + bounds.width).toBeLessThanOrEqual(size.width)
      expect(bounds.y + bounds.height).toBeLessThanOrEqual(size.height)
      for (const later of areas.slice(i + 1)) expect(overlap(bounds, later.bounds)).toBe(false)
    }
  })

  test('help stands at the bottom right', () => {
    const help = areas.find(({ does }) => does === 'help')?.bounds
    expect(help && help.x + help.width).toBe(size.width)
    expect(help && help.y + help.height).toBe(size.height)
  })

  test('Thai words are at least 154 high: 22 px on a phone 360 wide', () => {
    expect(Math.min(...sizesIn(drawRichMenu(kind, thai)))).toBeGreaterThanOrEqual(154)
  })

  test('English words fit, at 110 or more', () => {
    expect(Math.min(...sizesIn(drawRichMenu(kind, english)))).toBeGreaterThanOrEqual(110)
  })

  test('LINE takes the picture: its size, and at most 1 MB', async () => {
    const png = await studio.render(drawRichMenu(kind, thai))
    expect([png.width, png.height]).toEqual([2500, 1686])
    expect(png.bytes.length).toBeLessThanOrEqual(1024 * 1024)
  })

  test('words that are missing or too long are refused, not drawn small', () => {
    const { help: _, ...withoutHelp } = thai
    expect(() => drawRichMenu(kind, withoutHelp)).toThrow(MenuWordsDoNotFit)
    expect(() => drawRichMenu(kind, { ...thai, help: 'ขอความช่วยเหลือจากพี่เลี้ยง' })).toThrow(/"help"/)
  })
})
