// What LINE could not show of a course is said to its author like everything else: where it stands, in both languages.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkCourseFile } from '../../bot/runtimes/node/add-course'
import { changed, lineOf, smallCourse } from './desk'
import { mp4, png } from './made-media'

let folder: string | undefined
afterEach(async () => {
  if (folder) await rm(folder, { recursive: true })
})

async function check(text: string) {
  folder = await mkdtemp(join(tmpdir(), 'course-'))
  const picture = png(720, 720)
  for (const name of ['cover.png', 'one.png', 'a.png', 'b.png']) await writeFile(join(folder, name), picture)
  await writeFile(join(folder, 'one.mp4'), mp4())
  await writeFile(join(folder, 'course.yaml'), text)
  return checkCourseFile(join(folder, 'course.yaml'))
}

const long = 'เพราะว่า '.repeat(3000)
const unassessed = [
  'ตอนนี้ยังตรวจให้คะแนนงานไม่ได้ค่ะ ตราจึงเป็นได้เฉพาะ kind: completion และไม่มี rubric เอาส่วนนี้ออกก่อนนะคะ',
  'Nobody can assess work here yet, so a badge can only be of kind: completion, without a rubric. Take this out for now.',
] as const
const levels = '[{ id: no, name: { th: ยัง } }, { id: yes, name: { th: ได้ } }]'
const slips: [law: string, from: string, to: string, at: string, field: string, th: string, en: string][] = [
  [
    'an answer too long for a tap',
    'say: { th: ค }',
    `say: { th: ${'กี้'.repeat(301)} }`,
    'id: t-3',
    'test[2]',
    'ไลน์แสดงข้อความนี้ไม่ได้ ขอให้สั้นลงค่ะ ข้อความภาษาไทยต้องไม่เกิน 300 ตัวอักษร',
    'LINE cannot show this. Please make the Thai text shorter: at most 300 characters.',
  ],
  [
    'a reason too long for one bubble',
    'why: { th: เพราะ b }'.replace('b', 'ข'),
    `why: { th: ${long} }`,
    'id: q-1',
    'lessons[0].questions[0]',
    'ไลน์แสดงข้อความนี้ไม่ได้ ขอให้สั้นลงค่ะ ข้อความภาษาไทยทั้งหมดในกรอบเดียวต้องไม่เกิน 30,720 ไบต์',
    'LINE cannot show this. Please make the Thai text shorter: at most 30,720 bytes in one bubble.',
  ],
  ...['micro-credential', 'exam', 'stack'].map((kind): (typeof slips)[number] => [
    `a badge of kind ${kind}`,
    'cover: cover.png',
    `credential: { kind: ${kind} }\ncover: cover.png`,
    `kind: ${kind}`,
    'credential.kind',
    ...unassessed,
  ]),
  [
    'a rubric',
    'cover: cover.png',
    `credential: { rubric: [{ id: work, title: { th: งาน }, needed: yes, levels: ${levels} }] }\ncover: cover.png`,
    'rubric:',
    'credential.rubric',
    ...unassessed,
  ],
  [
    'an English text too long',
    'about: { th: เล็ก ๆ }',
    `about: { th: เล็ก ๆ, en: ${'word '.repeat(8000)} }`,
    'about:',
    'about',
    'ไลน์แสดงข้อความนี้ไม่ได้ ขอให้สั้นลงค่ะ ข้อความภาษาอังกฤษทั้งหมดในกรอบเดียวต้องไม่เกิน 30,720 ไบต์',
    'LINE cannot show this. Please make the English text shorter: at most 30,720 bytes in one bubble.',
  ],
]

describe('what LINE could not show, or nobody here assess,', () => {
  test.each(slips)('%s is said once, where it stands', async (_law, from, to, at, field, th, en) => {
    const text = changed(from, to)
    const found = await check(text)
    const problems = 'problems' in found ? found.problems : []
    const here = problems.filter((one) => one.field === field)
    const line = lineOf(text, at)
    const column = (text.split('\n')[line - 1]?.indexOf(at) ?? -2) + 1
    expect(here.map(({ file: _, ...one }) => one)).toContainEqual({ line, column, field, says: { th, en } })
    expect(new Set(here.map((one) => one.says.th)).size).toBe(here.length)
  })

  test('is nothing in a course that fits', async () => {
    const found = await check(smallCourse)
    expect('problems' in found ? found.problems : []).toEqual([])
  })
})
