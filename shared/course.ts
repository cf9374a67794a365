/**
 * What a course is: short lessons, each with a video, a summary and a few questions, then one post-test.
 * A course comes in as one file (`shared/courses/<id>/course.yaml`) with its media beside it, and lives in the
 * database as published editions. This file is the only description of its form.
 */
import * as z from 'zod/mini'
import { Bilingual, Cloth, Media } from './bilingual'
import { CourseCredential, plainCredential } from './course-credential'

export { Bilingual, Cloth, Media }

/** Short, stable, part of button data: once learners have answered, an id is never given to something else. */
export const Id = z.string().check(z.regex(/^[a-z0-9-]{1,24}$/))

/** One answer to choose. Every option explains itself: that is what moves learning, not right or wrong alone. */
export const Option = z.object({
  id: Id,
  say: Bilingual,
  /** Only in questions of kind `pictures`; square. */
  picture: z.optional(Media),
  right: z.optional(z.boolean()),
  /** Why this is right, or why it tempts and what is better. In `order`: why it stands at this place. */
  why: Bilingual,
})
export type Option = z.infer<typeof Option>

/**
 * A question. `choose`: words on buttons. `pictures`: a picture on each button. `order`: the options are written in
 * the right order and shown mixed; the learner taps them one after the other.
 * `asks` are wordings of the same question: a second try of the post-test shows the next one.
 * `again` is where the answer was said, for "watch this again".
 */
export const Question = z
  .object({
    id: Id,
    kind: z.enum(['choose', 'pictures', 'order']),
    asks: z.array(Bilingual).check(z.minLength(1), z.maxLength(6)),
    options: z.array(Option).check(z.minLength(2), z.maxLength(4)),
    again: z.object({ lesson: Id, atSecond: z.int().check(z.minimum(0)) }),
  })
  .check(
    z.refine((q) => new Set(q.options.map((o) => o.id)).size === q.options.length, {
      error: 'options-twice',
      path: ['options'],
    }),
    z.refine((q) => q.kind === 'order' || q.options.filter((o) => o.right).length === 1, {
      error: 'one-right',
      path: ['options'],
    }),
    z.refine((q) => q.kind !== 'order' || q.options.every((o) => o.right === undefined), {
      error: 'order-has-no-right',
      path: ['options'],
    }),
    z.refine((q) => q.options.every((o) => (q.kind === 'pictures') === (o.picture !== undefined)), {
      error: 'pictures-need-pictures',
      path: ['options'],
    }),
  )
export type Question = z.infer<typeof Question>

/** One lesson: a clip of under two minutes, its points in large words, and one to three questions. */
export const Lesson = z.object({
  id: Id,
  title: Bilingual,
  /** H.264/AAC mp4. */
  video: Media,
  /** PNG or JPEG of the video's own aspect. */
  poster: Media,
  /** Length of the video in whole seconds. */
  seconds: z.int().check(z.minimum(4), z.maximum(600)),
  summary: z.array(Bilingual).check(z.minLength(1), z.maxLength(4)),
  /** Something to do right here in the chat after the clip; can be skipped. */
  practice: z.optional(
    z.object({ send: z.enum(['sticker', 'picture', 'voice']), ask: Bilingual, thanks: Bilingual }),
  ),
  questions: z.array(Question).check(z.minLength(1), z.maxLength(3)),
})
export type Lesson = z.infer<typeof Lesson>

/** Shelves of the catalogue. */
export const Category = z.enum(['start', 'safety', 'trade', 'health', 'craft'])
export type Category = z.infer<typeof Category>

/** `id` of a course: the same for all its editions. */
export type CourseId = string

/**
 * The most that all words of a course may take, as JSON in UTF-8. An edition is one row, and the log of a correction
 * holds the words before and after: D1 takes rows of two million bytes. Ten times what a long course needs.
 */
export const courseLimitBytes = 400_000

/** A course as its authors wrote it, and as an edition holds it. */
export const Course = z
  .object({
    id: Id,
    cloth: Cloth,
    category: Category,
    title: Bilingual,
    /** One or two sentences for the catalogue. */
    about: Bilingual,
    /** Words people may type when they look for it, in any language, beside those of the title. */
    searchWords: z.array(z.string().check(z.minLength(2), z.maxLength(60))).check(z.maxLength(20)),
    /** What the learner can do afterwards, each starting with a verb. */
    can: z.array(Bilingual).check(z.minLength(1), z.maxLength(4)),
    /** What it asks of the learner, before enrolling. */
    asks: Bilingual,
    /** What it gives, before enrolling. */
    gives: Bilingual,
    cover: Media,
    /** A square picture of its own for its badges, PNG or SVG; without it the house's art of its cloth. */
    art: z.optional(Media),
    /** Right answers needed to pass the post-test, in per cent. */
    passPercent: z._default(z.int().check(z.minimum(1), z.maximum(100)), 70),
    lessons: z.array(Lesson).check(z.minLength(1), z.maxLength(8)),
    test: z.array(Question).check(z.minLength(3), z.maxLength(5)),
    /** What its badge tells recognisers of learning. */
    credential: z._default(CourseCredential, plainCredential),
  })
  .check(
    z.refine((c) => sizeBytesOf(c) <= courseLimitBytes, { error: 'too-large' }),
    z.refine((c) => c.test.every((q) => q.asks.length >= 2), {
      error: 'test-needs-two-wordings',
      path: ['test'],
    }),
    z.refine((c) => allDifferent(questionsOf(c).map((q) => q.id)), {
      error: 'question-ids-twice',
      path: ['test'],
    }),
    z.refine((c) => allDifferent(c.lessons.map((l) => l.id)), {
      error: 'lesson-ids-twice',
      path: ['lessons'],
    }),
    z.refine(
      (c) =>
        questionsOf(c).every((q) =>
          c.lessons.some((l) => l.id === q.again.lesson && q.again.atSecond < l.seconds),
        ),
      {
        error: 'again-points-nowhere',
        path: ['lessons'],
      },
    ),
  )
export type Course = z.infer<typeof Course>

/**
 * A published edition. Structure and marking never change within one; words and media may be corrected, which raises
 * `revision` and reaches everyone at once.
 */
export type Edition = { course: Course; edition: number; revision: number; retired: boolean }

/** Every question of a course, those of the lessons first. */
export const questionsOf = (course: Pick<Course, 'lessons' | 'test'>): Question[] => [
  ...course.lessons.flatMap((lesson) => lesson.questions),
  ...course.test,
]

/** What a course takes in the database, in bytes. */
export const sizeBytesOf = (course: unknown): number =>
  new TextEncoder().encode(JSON.stringify(course)).length

const allDifferent = (ids: string[]): boolean => new Set(ids).size === ids.length
