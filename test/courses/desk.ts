// An author's desk: a folder with a small course and its media, in which one thing at a time is changed.
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { type CourseFile, type Problem, readCourseFile } from '../../bot/runtimes/node/course-file'
import { mp4, png } from './made-media'

/** A course with one of each kind of question. Its lines are counted by the tests, so they are found by their text. */
export const smallCourse = `id: small
cloth: line
category: start
title: { th: คอร์สเล็ก, en: Small }
about: { th: เล็ก ๆ }
searchWords: [เล็ก]
can:
  - th: ทำได้
asks: { th: มีเวลา }
gives: { th: ได้ความรู้ }
cover: cover.png
lessons:
  - id: one
    title: { th: บทแรก }
    video: one.mp4
    poster: one.png
    seconds: 20
    summary:
      - th: สรุป
    questions:
      - id: q-1
        kind: pictures
        asks: [{ th: รูปไหน }]
        options:
          - { id: a, say: { th: ก }, why: { th: เพราะ ก }, picture: a.png, right: true }
          - { id: b, say: { th: ข }, why: { th: เพราะ ข }, picture: b.png }
        again: { lesson: one, atSecond: 5 }
test:
  - id: t-1
    kind: choose
    asks: [{ th: ถามแบบหนึ่ง }, { th: ถามแบบสอง }]
    options:
      - { id: a, say: { th: ก }, why: { th: เพราะ ก }, right: true }
      - { id: b, say: { th: ข }, why: { th: เพราะ ข } }
    again: { lesson: one, atSecond: 6 }
  - id: t-2
    kind: order
    asks: [{ th: เรียง }, { th: จัดลำดับ }]
    options:
      - { id: x, say: { th: หนึ่ง }, why: { th: มาก่อน } }
      - { id: y, say: { th: สอง }, why: { th: ตามมา } }
    again: { lesson: one, atSecond: 7 }
  - id: t-3
    kind: choose
    asks: [{ th: ถามอีกแบบ }, { th: ถามอีกแบบที่สอง }]
    options:
      - { id: c, say: { th: ค }, why: { th: เพราะ ค }, right: true }
      - { id: d, say: { th: ง }, why: { th: เพราะ ง } }
    again: { lesson: one, atSecond: 8 }
`

/** Files beside the course. A number instead of bytes makes an empty file of that size; null leaves it out. */
type Beside = Record<string, Uint8Array | number | null>

const wholeMedia: Beside = {
  'cover.png': png(800, 520),
  'one.mp4': mp4(),
  'one.png': png(720, 720),
  'a.png': png(600, 600),
  'b.png': png(600, 600),
}

const folders: string[] = []
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** Puts the file and its media on a desk and reads it. */
export const read = async (
  text: string | Uint8Array,
  beside: Beside = {},
  name = 'course.yaml',
): Promise<CourseFile | { problems: Problem[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'course-'))
  folders.push(folder)
  await writeFile(join(folder, name), text)
  for (const [file, content] of Object.entries({ ...wholeMedia, ...beside })) {
    if (content === null) continue
    await writeFile(join(folder, file), typeof content === 'number' ? '' : content)
    if (typeof content === 'number') await truncate(join(folder, file), content)
  }
  return readCourseFile(join(folder, name))
}

/** What is said of a place: line, field, and the sentence in both languages. */
type Said = { line: number; field: string; th: string; en: string }

/** The problems of a read course, without the file's path. */
export const said = (found: CourseFile | { problems: Problem[] }): Said[] =>
  'problems' in found ? found.problems.map(({ line, field, says }) => ({ line, field, ...says })) : []

/** The small course with one passage changed. Throws when the passage is not there, so no test changes nothing. */
export const changed = (from: string, to: string): string => {
  if (!smallCourse.includes(from)) throw new Error(`not in the small course: ${from}`)
  return smallCourse.replace(from, () => to)
}

/** The line, from 1, on which a passage begins. */
export const lineOf = (text: string, passage: string): number => {
  const at = text.indexOf(passage)
  if (at < 0) throw new Error(`not in the text: ${passage}`)
  return text.slice(0, at).split('\n').length
}

/** One change, and all that is said of it: where (a passage of the changed text), which field, both sentences. */
export type Slip = [law: string, from: string, to: string, at: string, field: string, th: string, en: string]
