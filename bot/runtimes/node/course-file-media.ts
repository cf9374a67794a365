/** Opens the pictures and videos beside a course file and checks that they are what the course says they are. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Course } from '../../../shared/course'
import { type MediaFound, mediaTypeOf } from '../../../shared/media-type'
import { artFrom } from './course-file-art'
import { resembling } from './course-file-form'
import { type FieldPath, type Finding, finding } from './course-file-problem'

/** A place in the course that names a file. A poster is also LINE's preview of its video. */
type Use = { path: FieldPath; name: string; as: 'video' | 'poster' | 'answer' | 'cover' | 'art' }
type Opened = { bytes: Uint8Array; found: MediaFound }
type OneUse = Use & Partial<Opened> & { findings: Finding[] }

const megabyte = 1_000_000
/** LINE's own limits: 200 MB for a video, 10 MB for a picture, 1 MB for a preview. */
const mostBytes = {
  video: 200 * megabyte,
  poster: megabyte,
  answer: 10 * megabyte,
  cover: 10 * megabyte,
  art: megabyte,
}

/** How much two aspects may differ: encoders round to even numbers. */
const aspectSlack = 0.01

/** Every file the course names, by name, with what was found amiss. Reads nothing outside the folder. */
export const openMedia = async (
  folder: string,
  course: Course,
): Promise<{ media: Map<string, Uint8Array>; findings: Finding[] }> => {
  const beside = await readdir(folder)
  const opened = await Promise.all(usesIn(course).map((use) => open(folder, beside, use)))
  return {
    media: new Map(opened.flatMap((one) => (one.bytes ? [[one.name, one.bytes] as const] : []))),
    findings: [...opened.flatMap((one) => one.findings), ...lessonFindings(course, opened)],
  }
}

const usesIn = (course: Course): Use[] => [
  { path: ['cover'], name: course.cover, as: 'cover' },
  ...(course.art ? [{ path: ['art'], name: course.art, as: 'art' as const }] : []),
  ...course.lessons.flatMap((lesson, at) => [
    { path: ['lessons', at, 'video'], name: lesson.video, as: 'video' as const },
    { path: ['lessons', at, 'poster'], name: lesson.poster, as: 'poster' as const },
    ...lesson.questions.flatMap((question, index) =>
      answerUses(question, ['lessons', at, 'questions', index]),
    ),
  ]),
  ...course.test.flatMap((question, index) => answerUses(question, ['test', index])),
]

const answerUses = (question: Course['test'][number], at: FieldPath): Use[] =>
  question.options.flatMap(({ picture }, index) =>
    picture === undefined
      ? []
      : { path: [...at, 'options', index, 'picture'], name: picture, as: 'answer' as const },
  )

const open = async (folder: string, beside: string[], use: Use): Promise<OneUse> => {
  const { name, path } = use
  const amiss = (speak: Speak): OneUse => ({ ...use, findings: [finding(path, speak)] })
  if (/[/\\]/.test(name) || name.startsWith('.')) return amiss((texts) => texts.mediaElsewhere())
  if (!beside.includes(name)) {
    const meant = meantBy(name, beside)
    return amiss((texts) => texts.mediaMissing({ name, meant }))
  }
  const most = mostBytes[use.as]
  const sizeBytes = (await stat(join(folder, name))).size
  if (sizeBytes > most) return amiss((texts) => texts.tooLarge({ name, sizeBytes, mostBytes: most }))
  const bytes = new Uint8Array(await readFile(join(folder, name)))
  if (use.as === 'art') {
    const art = await artFrom(name, bytes)
    return 'png' in art ? { ...use, bytes: art.png, findings: [] } : amiss(art.amiss)
  }
  const found = mediaTypeOf(bytes)
  const unfit = judged(use, found)
  return unfit === undefined ? { ...use, bytes, found, findings: [] } : amiss(unfit)
}

/** A file of nearly that name; the ending says nothing, as .jpg for .png is the commonest slip. */
const meantBy = (name: string, beside: string[]): string | undefined => {
  const stem = (file: string): string => file.replace(/\.[^.]*$/, '')
  const media = beside.filter((file) => !/\.(ya?ml|json)$/.test(file) && kindOf(file) === kindOf(name))
  const near = resembling(stem(name), media.map(stem))
  return media.find((file) => stem(file) === near)
}

const kindOf = (file: string): 'video' | 'picture' => (/\.(mp4|mov|m4v)$/i.test(file) ? 'video' : 'picture')

type Speak = Parameters<typeof finding>[1]

/** What to say when the bytes are not what the course wants at this place. */
const judged = ({ as, name }: Use, found: MediaFound | undefined): Speak | undefined => {
  if (as === 'video' && found?.type !== 'video/mp4') return (texts) => texts.notVideo({ name })
  if (as !== 'video' && !found?.type.startsWith('image/')) return (texts) => texts.notPicture({ name })
  if (!found?.width || !found.height) return (texts) => texts.unreadable({ name })
  if (as === 'video' && found.seconds === undefined) return (texts) => texts.unreadable({ name })
  if (as === 'answer' && Math.abs(aspectOf(found) - 1) > aspectSlack)
    return (texts) => texts.notSquare({ size: sizeOf(found) })
  return undefined
}

/** What only shows when a lesson's video is held beside its poster and its `seconds`. */
const lessonFindings = (course: Course, opened: OneUse[]): Finding[] =>
  course.lessons.flatMap((lesson, at) => {
    const fieldOf = (field: string): FieldPath => ['lessons', at, field]
    const foundAt = (field: string) => opened.find((one) => samePlace(one.path, fieldOf(field)))?.found
    const [video, poster] = [foundAt('video'), foundAt('poster')]
    const findings: Finding[] = []
    if (video?.seconds !== undefined && Math.abs(video.seconds - lesson.seconds) > 1) {
      const real = Math.round(video.seconds)
      findings.push(finding(fieldOf('seconds'), (texts) => texts.secondsDiffer({ real })))
    }
    if (video && poster && Math.abs(aspectOf(video) / aspectOf(poster) - 1) > aspectSlack) {
      const sizes = { poster: sizeOf(poster), video: sizeOf(video) }
      findings.push(finding(fieldOf('poster'), (texts) => texts.posterAspect(sizes)))
    }
    return findings
  })

const samePlace = (one: FieldPath, other: FieldPath): boolean => one.join('.') === other.join('.')
const aspectOf = ({ width = 1, height = 1 }: MediaFound): number => width / height
const sizeOf = ({ width, height }: MediaFound): string => `${width}×${height}`
