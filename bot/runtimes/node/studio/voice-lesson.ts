/** `course voice`: gives a lesson the voice of a person. The recording stays beside the lesson. */
import { access } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { filmLesson, voiceFile } from './lessons'
import { AuthorSlip, readDrawable } from './slides-file'
import { keepRecording, putVoiceUnder } from './voice'

const voiceUsage = 'npm run course voice <course folder> <lesson> <recording: m4a, mp3 or wav>'

/**
 * Does `course voice` with the words that follow it, and answers with one sentence for the author. A
 * lesson that is drawn from slides is drawn anew first, so that an earlier, longer voice leaves no trace.
 * Throws `AuthorSlip`.
 */
export const voiceLesson = async (args: string[]): Promise<string> => {
  const [folder, lesson, recording] = args
  if (!folder || !lesson || !recording) throw new AuthorSlip(`Use it so: ${voiceUsage}`)
  await there(recording)
  await keepRecording(recording, voiceFile(folder, lesson))
  const seconds = (await isDrawn(folder, lesson))
    ? (await filmLesson(await readDrawable(folder), lesson)).seconds
    : (await underFilm(folder, lesson)).seconds
  const name = basename(resolve(folder))
  return `The voice is under ${lesson}.mp4. Write "seconds: ${seconds}" for "${lesson}" in ${name}/course.yaml.`
}

const isDrawn = async (folder: string, lesson: string): Promise<boolean> => {
  const hasSlides = await access(join(folder, 'slides.yaml')).then(
    () => true,
    () => false,
  )
  return hasSlides && lesson in (await readDrawable(folder)).file.lessons
}

const underFilm = async (folder: string, lesson: string): Promise<{ seconds: number }> => {
  const video = join(folder, `${lesson}.mp4`)
  await there(video)
  return putVoiceUnder({ video, recording: voiceFile(folder, lesson), out: video })
}

const there = (file: string): Promise<void> =>
  access(file).catch(() => {
    throw new AuthorSlip(`There is no file ${file}.`)
  })
