/**
 * Draws the media of a course from its `slides.yaml`: films, posters, cover and pictures, beside the file.
 */
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Cloth } from '../../../../shared/course'
import { coverSheet, motifPicture, photoPicture, posterSheet } from '../../../../shared/look/cover'
import { slideSheet } from '../../../../shared/look/slide'
import { studio } from '../pictures'
import { film, type Still } from './film'
import { AuthorSlip, type Drawable, type LessonSlides, type SlidesFile } from './slides-file'
import { putVoiceUnder } from './voice'

/** A lesson's film as it was made; `seconds` is what belongs into `course.yaml`. */
export type Filmed = { lesson: string; seconds: number; voiced: boolean; advice: string[] }

/** Where a lesson's recorded voice is kept, if it has one. */
export const voiceFile = (folder: string, lesson: string): string => join(folder, `${lesson}.voice.m4a`)

/** Draws everything a course needs, and answers with its films in the order of the file. */
export const drawCourse = async (course: Drawable): Promise<Filmed[]> => {
  await drawPictures(course)
  const films: Filmed[] = []
  for (const lesson of Object.keys(course.file.lessons)) films.push(await filmLesson(course, lesson))
  return films
}

/** Draws one lesson's poster and film anew, with its kept voice if there is one. */
export const filmLesson = async (course: Drawable, lesson: string): Promise<Filmed> => {
  const { folder, cloth } = course
  const drawn = course.file.lessons[lesson]
  if (!drawn) throw new AuthorSlip(`${basename(folder)}/slides.yaml has no lesson "${lesson}".`)
  await save(
    folder,
    `${lesson}.png`,
    fitting(posterSheet(cloth, drawn.poster), `${lesson}, poster`, drawn.poster.lines),
  )
  const out = join(folder, `${lesson}.mp4`)
  await filmSlides(cloth, lesson, drawn, out)
  const voice = voiceFile(folder, lesson)
  const voiced = await access(voice).then(
    () => true,
    () => false,
  )
  const shown = Math.round(drawn.slides.reduce((sum, slide) => sum + slide.seconds, 0))
  const seconds = voiced ? (await putVoiceUnder({ video: out, recording: voice, out })).seconds : shown
  return { lesson, seconds, voiced, advice: adviceOn(drawn) }
}

const filmSlides = async (cloth: Cloth, lesson: string, drawn: LessonSlides, out: string): Promise<void> => {
  const table = await mkdtemp(join(tmpdir(), 'slides-'))
  try {
    const stills: Still[] = []
    for (const [i, slide] of drawn.slides.entries()) {
      const asked = { motif: slide.motif, lines: slide.lines, number: i + 1, count: drawn.slides.length }
      await save(
        table,
        `${i}.png`,
        fitting(slideSheet(cloth, asked), `${lesson}, slide ${i + 1}`, slide.lines),
      )
      stills.push({ file: join(table, `${i}.png`), seconds: slide.seconds })
    }
    await film(stills, out)
  } finally {
    await rm(table, { recursive: true, force: true })
  }
}

const drawPictures = async ({ folder, cloth, file }: Drawable): Promise<void> => {
  await save(folder, 'cover.png', coverSheet(cloth, file.cover.motif))
  for (const [name, picture] of Object.entries(file.pictures))
    await save(folder, name, drawnPicture(cloth, picture))
}

const drawnPicture = (cloth: Cloth, picture: SlidesFile['pictures'][string]): string =>
  'photo' in picture ? photoPicture(picture.photo) : motifPicture(cloth, picture.motif)

const save = async (folder: string, name: string, sheet: string): Promise<void> =>
  writeFile(join(folder, name), await studio.png(sheet))

const fitting = (sheet: string | undefined, where: string, lines: string[]): string => {
  if (sheet) return sheet
  throw new AuthorSlip(`${where}: a line is too long to be read; make it shorter: ${lines.join(' / ')}`)
}

/** Older eyes want about an eighth of a second for a Thai letter. */
const secondsALetter = 0.12

const adviceOn = (drawn: LessonSlides): string[] =>
  drawn.slides.flatMap((slide, i) => {
    const wants = Math.ceil(slide.lines.join('').replace(/\p{M}/gu, '').length * secondsALetter)
    return slide.seconds < wants ? [`slide ${i + 1} wants ${wants} seconds to be read`] : []
  })
