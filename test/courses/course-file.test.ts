import { describe, expect, test } from 'vitest'
import { type Problem, printProblems, readCourseFile } from '../../bot/runtimes/node/course-file'
import { changed, lineOf, read, said, smallCourse } from './desk'
import { mp4 } from './made-media'

describe('a course file', () => {
  test('comes with the bytes of every file it names, and with what it left to us', async () => {
    const found = await read(smallCourse)
    if ('problems' in found) throw new Error(printProblems(found.problems, 'en'))
    expect(found.course.passPercent).toBe(70)
    expect([...found.media.keys()].sort()).toEqual(['a.png', 'b.png', 'cover.png', 'one.mp4', 'one.png'])
    expect(found.media.get('one.mp4')).toEqual(mp4())
  })

  test('has one sentence for one slip of the hand, not one more for what it hides', async () => {
    expect(said(await read(changed('seconds: 20', 'secons: 20')))).toHaveLength(1)
  })

  test('has all its slips said at once', async () => {
    const text = changed('cloth: line', 'cloth: silk').replace('seconds: 20', 'seconds: 3')
    expect(said(await read(text)).map((one) => one.field)).toEqual(['cloth', 'lessons[0].seconds'])
  })

  test('can be JSON, and has lines there too', async () => {
    const json = (cloth: string) =>
      `{\n\t"id": "small",\n\t"cloth": "${cloth}",\n\t"category": "start",\n\t"title": {"th": "ก"},
      "about": {"th": "ก"}, "searchWords": [], "can": [{"th": "ก"}], "asks": {"th": "ก"}, "gives": {"th": "ก"},
      "cover": "cover.png", "lessons": [{"id": "one", "title": {"th": "ก"}, "video": "one.mp4", "poster": "one.png",
      "seconds": 20, "summary": [{"th": "ก"}], "questions": [${questionJson('q')}]}],
      "test": [${['a', 'b', 'c'].map(questionJson).join(',')}]}`
    const questionJson = (id: string) => `{"id": "${id}", "kind": "order", "asks": [{"th": "ก"}, {"th": "ข"}],
      "options": [{"id": "x", "say": {"th": "ก"}, "why": {"th": "ก"}}, {"id": "y", "say": {"th": "ข"}, "why": {"th": "ข"}}],
      "again": {"lesson": "one", "atSecond": 0}}`
    expect(said(await read(json('line'), {}, 'course.json'))).toEqual([])
    expect(said(await read(json('silk'), {}, 'course.json'))).toMatchObject([{ line: 3, field: 'cloth' }])
  })

  test('that was written amiss has the first place said, and not what follows from it', async () => {
    expect(said(await read(changed('th: คอร์สเล็ก', 'th: "คอร์สเล็ก')))).toHaveLength(1)
  })

  test('that is empty, not there, or not UTF-8 is said so', async () => {
    expect(said(await read(''))).toMatchObject([
      { line: 1, en: 'This file is still empty. A shipped course is a good one to copy from.' },
    ])
    expect(said(await read(Uint8Array.from([0x69, 0x64, 0x3a, 0x20, 0xa1, 0xa2])))).toMatchObject([
      { line: 1, en: 'This file is not UTF-8. Open it and save it again as UTF-8.' },
    ])
    expect(said(await readCourseFile('/nowhere/course.yaml'))).toMatchObject([
      { line: 1, en: 'This file is not there yet. Check its name and folder.' },
    ])
  })

  test('lessons of the same id are said at the second', async () => {
    const lesson = smallCourse.slice(smallCourse.indexOf('  - id: one'), smallCourse.indexOf('test:'))
    const text = changed('test:\n', `${lesson.replace('id: q-1', 'id: q-2')}test:\n`)
    expect(said(await read(text))).toEqual([
      {
        line: lineOf(text, lesson.replace('id: q-1', 'id: q-2')),
        field: 'lessons[1].id',
        th: 'รหัสบทเรียน “one” ซ้ำกับบทก่อนหน้าค่ะ ตั้งรหัสใหม่นะคะ',
        en: 'The lesson id “one” was used before. Give this one a new id.',
      },
    ])
  })
})

describe('problems as they are printed', () => {
  const problem = (line: number, field: string): Problem => ({
    file: 'course.yaml',
    line,
    column: 3,
    field,
    says: { th: 'เติมให้ด้วยนะคะ', en: 'Please add it.' },
  })

  test('stand in the order of the file, in the language asked for', () => {
    const problems = [problem(9, 'test[0].asks'), problem(2, '')]
    expect(printProblems(problems, 'th')).toBe(
      'course.yaml\n  บรรทัด 2 ช่องที่ 3\n  เติมให้ด้วยนะคะ\n\n' +
        'course.yaml\n  บรรทัด 9 ช่องที่ 3 · test[0].asks\n  เติมให้ด้วยนะคะ\n\nมี 2 จุดที่ขอให้แก้ค่ะ',
    )
    expect(printProblems([problem(2, 'id')], 'en')).toBe(
      'course.yaml\n  line 2, column 3 · id\n  Please add it.\n\nOne place needs a change.',
    )
  })

  test('are nothing when there are none', () => {
    expect(printProblems([], 'th')).toBe('')
  })
})
