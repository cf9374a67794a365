/**
 * What a course says for its badge, beside what learners see: what recognisers of learning (schools, employers, offices
 * abroad) ask for by the European standard for micro-credentials. Everything has a default; authors fill in what they know.
 */
import * as z from 'zod/mini'
import { BadgeKind, Level } from './badge'
import { Bilingual } from './bilingual'

const text = z.string().check(z.minLength(1), z.maxLength(200))
const url = z.url({ protocol: /^https?$/, error: 'address' })
const key = z.string().check(z.regex(/^[a-z0-9-]{1,24}$/))
/** Credits may be halves, and no number with a fraction is signed: so they are written as text. */
const decimal = z.string().check(z.regex(/^\d{1,3}(\.\d{1,2})?$/, 'decimal'))
const frameworkLevel = z.int().check(z.minimum(1), z.maximum(8))

/** A level of a criterion; `points` as text, as credits are. */
export const CriterionLevel = z.object({ id: key, name: Bilingual, points: z.optional(decimal) })
export type CriterionLevel = z.infer<typeof CriterionLevel>

/** One thing that an assessor looks at; levels lowest first, `needed` is the id of the lowest that passes. */
export const Criterion = z
  .object({
    id: key,
    title: Bilingual,
    levels: z.array(CriterionLevel).check(z.minLength(2), z.maxLength(6)),
    needed: key,
  })
  .check(z.refine(({ levels, needed }) => levels.some(({ id }) => id === needed), { path: ['needed'] }))
export type Criterion = z.infer<typeof Criterion>

/** Something named that has an address, such as a skill of ESCO or a path that this course is a step of. */
export const Named = z.object({ name: Bilingual, url })
export type Named = z.infer<typeof Named>

/** See the file's header. */
export const CourseCredential = z.object({
  kind: z._default(BadgeKind, 'completion'),
  level: z._default(Level, 'know'),
  /** How long it takes a learner, everything included, in minutes. Absent: reckoned from clips and questions. */
  minutes: z.optional(z.int().check(z.minimum(1), z.maximum(60_000))),
  /** Credits it counts for, where somebody grants them. */
  credits: z.optional(z.object({ framework: z.enum(['ECTS', 'Thai']), count: decimal })),
  /** Level of the European Qualifications Framework; 1 is what basic skills are. */
  eqf: z._default(frameworkLevel, 1),
  /** Level of Thailand's framework, with the address that describes it. */
  thaiNqf: z.optional(z.object({ level: frameworkLevel, url })),
  /** Cycle of European higher education, where it belongs to one. */
  cycle: z.optional(z.enum(['short', 'first', 'second', 'third'])),
  assessment: z._default(
    z
      .array(z.enum(['quiz', 'portfolio', 'practical', 'written', 'project', 'artefact']))
      .check(z.minLength(1), z.maxLength(6)),
    ['quiz'],
  ),
  mode: z._default(z.enum(['online', 'blended', 'presential', 'work-based', 'project']), 'online'),
  quality: z._default(z.enum(['institutional', 'programme']), 'institutional'),
  supervision: z._default(z.enum(['unsupervised', 'unsupervised-identified', 'supervised']), 'unsupervised'),
  /** Field of education by ISCED-F 2013: two to four digits. */
  field: z.optional(z.string().check(z.regex(/^\d{2,4}$/, 'isced'))),
  /** Skills by ESCO, with their addresses there. */
  skills: z._default(z.array(Named).check(z.maxLength(12)), []),
  prerequisites: z._default(z.array(Bilingual).check(z.maxLength(6)), []),
  /** Paths that this course is a step of. */
  stackableTowards: z._default(z.array(Named).check(z.maxLength(6)), []),
  /** Who designed it, when that is not the issuer. */
  designer: z.optional(Named),
  /** After so many months the badge ends; absent: never. */
  validMonths: z.optional(z.int().check(z.minimum(1), z.maximum(600))),
  /** The course's number in a catalogue that people know. */
  code: z.optional(text),
  /** What assessors look at, where work is assessed. */
  rubric: z._default(z.array(Criterion).check(z.maxLength(24)), []),
})
export type CourseCredential = z.infer<typeof CourseCredential>

/**
 * The field of a credential that asks for somebody who assesses: an exam, a micro-credential, a stack, a rubric. The house
 * assesses nothing but quizzes yet, so such a course is neither published nor has it badges; undefined for all others.
 */
export const unassessed = ({ kind, rubric }: CourseCredential): 'kind' | 'rubric' | undefined =>
  kind !== 'completion' ? 'kind' : rubric.length > 0 ? 'rubric' : undefined

/** What a course says that says nothing. */
export const plainCredential: CourseCredential = CourseCredential.parse({})
