/** What an author writes in `slides.yaml`, read and checked. Errors are sentences an author can act on. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { Cloth, Id } from '../../../../shared/course'
import { motifNames } from '../../../../shared/look/motifs'
import { photoNames } from '../../../../shared/look/photos'

/** Something an author can put right; the message is a whole sentence for them. */
export class AuthorSlip extends Error {}

const oneOf = (kind: string, names: readonly string[]) => ({
  error: ({ input }: { input?: unknown }) =>
    `there is no ${kind} "${String(input)}"; choose one of ${names.join(', ')}`,
})

const Motif = z.enum(motifNames, oneOf('motif', motifNames))

const Lines = z
  .array(z.string({ error: 'every line is words between quotes' }).check(z.minLength(1)), {
    error: 'lines are missing',
  })
  .check(
    z.minLength(1, { error: 'lines are missing' }),
    z.maxLength(2, { error: 'at most two lines can be read in time' }),
  )

const Seconds = z
  .number({ error: 'seconds are missing' })
  .check(z.minimum(4, { error: 'a slide stays at least 4 seconds' }), z.maximum(60))

const Slide = z.object({ motif: Motif, lines: Lines, seconds: Seconds })

const Picture = z.union([z.object({ motif: Motif }), z.object({ photo: z.enum(photoNames) })], {
  error:
    `a picture is either { motif: … } or { photo: … }; motifs are ${motifNames.join(', ')}; ` +
    `photos are ${photoNames.join(', ')}`,
})

/**
 * The form of `slides.yaml`: a cover, the lessons with their posters and slides, and pictures for answers
 * by file name.
 */
export const SlidesFile = z.object({
  cover: z.object({ motif: Motif }),
  lessons: z.record(
    Id,
    z.object({
      poster: z.object({ motif: Motif, lines: Lines }),
      slides: z.array(Slide).check(z.minLength(1), z.maxLength(12)),
    }),
  ),
  pictures: z._default(z.record(z.string().check(z.regex(/^[a-z0-9-]+\.png$/)), Picture), {}),
})
export type SlidesFile = z.infer<typeof SlidesFile>
export type LessonSlides = SlidesFile['lessons'][string]

/** A course as the studio sees it: where it lies, the colour of its cloth, and what is to be drawn. */
export type Drawable = { folder: string; cloth: Cloth; file: SlidesFile }

/** Reads a course's folder. Throws `AuthorSlip` when a file is missing or does not have its form. */
export const readDrawable = async (folder: string): Promise<Drawable> => ({
  folder,
  cloth: (await readChecked(folder, 'course.yaml', z.object({ cloth: Cloth }))).cloth,
  file: await readChecked(folder, 'slides.yaml', SlidesFile),
})

const readChecked = async <T extends z.ZodMiniType>(
  folder: string,
  name: string,
  form: T,
): Promise<z.output<T>> => {
  const where = `${basename(folder)}/${name}`
  const text = await readFile(join(folder, name), 'utf8').catch(() => {
    throw new AuthorSlip(`${where} is not there: a course needs it before it can be drawn.`)
  })
  const found = form.safeParse(parsed(where, text))
  if (found.success) return found.data
  const sentences = found.error.issues.map((issue) => `${where}, ${issue.path.join('.')}: ${issue.message}.`)
  throw new AuthorSlip(sentences.join('\n'))
}

const parsed = (where: string, text: string): unknown => {
  try {
    return parse(text)
  } catch (error) {
    throw new AuthorSlip(
      `${where} is not YAML yet: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
