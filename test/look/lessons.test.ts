// Lessons as films: what an author may write, what is drawn of it, and a voice put under it.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ffmpeg, hasFfmpeg, lengthOf } from '../../bot/runtimes/node/studio/ffmpeg'
import { drawCourse } from '../../bot/runtimes/node/studio/lessons'
import { AuthorSlip, readDrawable } from '../../bot/runtimes/node/studio/slides-file'
import { putVoiceUnder } from '../../bot/runtimes/node/studio/voice'
import { voiceLesson } from '../../bot/runtimes/node/studio/voice-lesson'
import { Course } from '../../shared/course'
import { posterSheet } from '../../shared/look/cover'
import { slideSheet } from '../../shared/look/slide'

const courses = resolve(import.meta.dirname, '../../shared/courses')
const canFilm = await hasFfmpeg()

const slides = (first: string): string => `
cover: { motif: heart }
lessons:
  one:
    poster: { motif: phone, lines: [ 'บทที่ 1', 'ลองดู' ] }
    slides:
      - ${first}
      - { motif: heart, lines: [ 'จบแล้วค่ะ' ], seconds: 4 }
pictures:
  see.png: { photo: good }
`

const aFolder = (first = "{ motif: chat, lines: [ 'สวัสดีค่ะ', 'มาเรียนกัน' ], seconds: 4 }"): string => {
  const folder = mkdtempSync(join(tmpdir(), 'course-'))
  writeFileSync(join(folder, 'course.yaml'), 'cloth: shop\n')
  writeFileSync(join(folder, 'slides.yaml'), slides(first))
  return folder
}

describe('what an author writes', () => {
  test.each([
    [
      "{ motif: elephant, lines: [ 'ช้าง' ], seconds: 5 }",
      'there is no motif "elephant"; choose one of phone',
    ],
    ["{ motif: chat, lines: [ 'ก', 'ข', 'ค' ], seconds: 5 }", 'at most two lines can be read in time'],
    ["{ motif: chat, lines: [ 'ก' ], seconds: 2 }", 'a slide stays at least 4 seconds'],
    ['{ motif: chat, seconds: 5 }', 'lines are missing'],
  ])('%s is answered with a sentence that names the place', async (first, sentence) => {
    const reading = readDrawable(aFolder(first))
    await expect(reading).rejects.toThrow(sentence)
    await expect(reading).rejects.toThrow('slides.yaml, lessons.one.slides.0')
    await expect(reading).rejects.toBeInstanceOf(AuthorSlip)
  })

  test('a folder without slides is answered with a sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'course-'))
    await expect(readDrawable(folder)).rejects.toThrow('course.yaml is not there')
  })

  test('a line that could only be set small is refused', () => {
    const long = 'บรรทัดนี้ยาวมากจนต้องย่อให้เล็กลงจึงจะพอ'
    expect(slideSheet('line', { motif: 'chat', lines: [long], number: 1, count: 5 })).toBeUndefined()
    expect(posterSheet('line', { motif: 'chat', lines: ['บทที่ 1', long] })).toBeUndefined()
  })
})

describe.each(readdirSync(courses))('the course %s', (name) => {
  const folder = join(courses, name)

  test('every line of its slides and posters can be read: 56 or larger', async () => {
    const { cloth, file } = await readDrawable(folder)
    for (const { poster, slides } of Object.values(file.lessons)) {
      expect(posterSheet(cloth, poster), poster.lines.join(' / ')).toBeDefined()
      for (const [i, slide] of slides.entries()) {
        const drawn = slideSheet(cloth, { ...slide, number: i + 1, count: slides.length })
        expect(drawn, slide.lines.join(' / ')).toBeDefined()
      }
    }
  })

  test('every film, poster and picture it names lies beside it', () => {
    const course = Course.parse(parse(readFileSync(join(folder, 'course.yaml'), 'utf8')))
    const questions = [...course.lessons.flatMap((lesson) => lesson.questions), ...course.test]
    const named = [
      course.cover,
      ...course.lessons.flatMap(({ video, poster }) => [video, poster]),
      ...questions.flatMap(({ options }) => options.flatMap(({ picture }) => picture ?? [])),
    ]
    const there = readdirSync(folder)
    expect(named.filter((file) => !there.includes(file))).toEqual([])
  })

  test.runIf(canFilm)('a lesson is as long as it says', async () => {
    const course = Course.parse(parse(readFileSync(join(folder, 'course.yaml'), 'utf8')))
    for (const { video, seconds } of course.lessons)
      expect(Math.abs((await lengthOf(join(folder, video))) - seconds), video).toBeLessThan(1)
  })
})

describe.runIf(canFilm)('films', () => {
  const tone = async (folder: string, seconds: number): Promise<string> => {
    const file = join(folder, `${seconds}.wav`)
    await ffmpeg(['-f', 'lavfi', '-i', `sine=frequency=330:duration=${seconds}`, file])
    return file
  }

  test('a course is drawn whole: film, poster, cover, pictures', { timeout: 60_000 }, async () => {
    const folder = aFolder()
    expect(await drawCourse(await readDrawable(folder))).toEqual([
      { lesson: 'one', seconds: 8, voiced: false, advice: [] },
    ])
    expect(readdirSync(folder).sort()).toEqual([
      'course.yaml',
      'cover.png',
      'one.mp4',
      'one.png',
      'see.png',
      'slides.yaml',
    ])
    expect(await lengthOf(join(folder, 'one.mp4'))).toBeCloseTo(8, 1)
  })

  test('a longer voice holds the last slide, a shorter one changes no length', {
    timeout: 60_000,
  }, async () => {
    const folder = aFolder()
    await drawCourse(await readDrawable(folder))
    const video = join(folder, 'one.mp4')
    const longer = join(folder, 'longer.mp4')
    const shorter = join(folder, 'shorter.mp4')
    expect(await putVoiceUnder({ video, recording: await tone(folder, 11), out: longer })).toEqual({
      seconds: 12,
    })
    expect(await lengthOf(longer)).toBeCloseTo(12, 0)
    expect(await putVoiceUnder({ video, recording: await tone(folder, 3), out: shorter })).toEqual({
      seconds: 8,
    })
    expect(await lengthOf(shorter)).toBeCloseTo(8, 0)
  })

  test('a second, shorter recording leaves no trace of the first', { timeout: 60_000 }, async () => {
    const folder = aFolder()
    expect(await voiceLesson([folder, 'one', await tone(folder, 11)])).toContain('seconds: 12')
    expect(await voiceLesson([folder, 'one', await tone(folder, 3)])).toContain('seconds: 8')
    await expect(voiceLesson([folder])).rejects.toThrow('npm run course voice')
    await expect(voiceLesson([folder, 'one', 'nothing.m4a'])).rejects.toThrow('There is no file')
  })
})
