/** Turns what a form (a course's, an issuer's) finds amiss into sentences for its author. Knows no text, no files. */
import type * as z from 'zod/mini'
import type { CourseCheckTexts, Wanted } from '../../../shared/texts/course-check'
import { nearest } from '../../../shared/wishes/spelling'
import { type FieldPath, type Finding, fieldName, finding } from './course-file-problem'
import { findPromise } from './course-file-promises'

/** What the form makes of the value, or everything that keeps it from fitting. */
export const checkForm = <Value>(
  form: z.ZodMiniType<Value>,
  value: unknown,
): { value: Value } | { findings: Finding[] } => {
  if (value === null || value === undefined) return { findings: [finding([], (texts) => texts.empty())] }
  const strangers = strangersIn(form, value, [])
  const found = form.safeParse(value)
  if (found.success && strangers.length === 0) return { value: found.data }
  const meant = new Set(strangers.flatMap((one) => (one.meant === undefined ? [] : fieldName(one.meant))))
  const issues = (found.error?.issues ?? []).filter((issue) => !meant.has(fieldName(pathOf(issue))))
  return { findings: [...strangers, ...issues.flatMap((issue) => findingsFor(issue, value, form))] }
}

type Issue = z.core.$ZodIssue

const pathOf = (issue: Issue): FieldPath =>
  issue.path.map((step) => (typeof step === 'number' ? step : String(step)))

const findingsFor = (issue: Issue, value: unknown, form: Form): Finding[] => {
  const path = pathOf(issue)
  if (issue.code === 'custom') return findPromise(issue.message, path, value)
  return [finding(path, sentenceFor(issue, path, valueAt(value, path), form))]
}

const sentenceFor = (
  issue: Issue,
  path: FieldPath,
  found: unknown,
  form: Form,
): ((texts: CourseCheckTexts) => string) => {
  if (found === undefined || found === null) return missing(path)
  if (issue.code === 'invalid_type') return wrongKind(issue.expected, path, form)
  if (issue.code === 'invalid_value') return (texts) => texts.oneOf({ allowed: issue.values.map(String) })
  if (issue.code === 'invalid_format') return formats[issue.message] ?? ((texts) => texts.idForm())
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum), found)
  if (issue.code === 'too_big') return tooBig(issue.origin, Number(issue.maximum), found)
  return (texts) => texts.notFit()
}

/** Forms that say which they are. */
const formats: Record<string, (texts: CourseCheckTexts) => string> = {
  address: (texts) => texts.address(),
  email: (texts) => texts.email(),
  country: (texts) => texts.country(),
  register: (texts) => texts.register(),
  decimal: (texts) => texts.decimal(),
  isced: (texts) => texts.isced(),
}

const missing = (path: FieldPath): ((texts: CourseCheckTexts) => string) => {
  const field = String(path.at(-1))
  return (texts) => (field === 'th' ? texts.missingThai() : texts.missing({ field }))
}

const kinds: Record<string, Wanted> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'yes-no',
  array: 'list',
  object: 'group',
}

const wrongKind = (expected: string, path: FieldPath, form: Form): ((texts: CourseCheckTexts) => string) => {
  if (isBilingual(formAt(form, path))) return (texts) => texts.bilingual()
  const wanted = kinds[expected]
  return (texts) => (wanted === undefined ? texts.notFit() : texts.wrongKind({ wanted }))
}

const tooSmall = (origin: string, least: number, found: unknown): ((texts: CourseCheckTexts) => string) => {
  if (Array.isArray(found)) return (texts) => texts.tooFew({ least, found: found.length })
  if (origin !== 'string') return (texts) => texts.numberTooSmall({ least })
  return (texts) => (least === 1 ? texts.emptyText() : texts.textTooShort({ least }))
}

const tooBig = (origin: string, most: number, found: unknown): ((texts: CourseCheckTexts) => string) => {
  if (Array.isArray(found)) return (texts) => texts.tooMany({ most, found: found.length })
  return (texts) => (origin === 'string' ? texts.textTooLong({ most }) : texts.numberTooLarge({ most }))
}

/** Fields that no form knows, with the known one they resemble: near enough to be a slip of the hand. */
const strangersIn = (form: Form, value: unknown, path: FieldPath): (Finding & { meant?: FieldPath })[] => {
  const bare = unwrapped(form)
  if (bare.type === 'array' && Array.isArray(value))
    return value.flatMap((item, at) => strangersIn(bare.element, item, [...path, at]))
  if (bare.type !== 'object' || !isGroup(value)) return []
  return Object.entries(value).flatMap(([field, inside]) => {
    const known = bare.shape[field]
    if (known !== undefined) return strangersIn(known, inside, [...path, field])
    // `{ th: …, en: Nothing, just send it }` reads as a third field without a value.
    if (inside === null) return [finding([...path, field], (texts) => texts.commaInText())]
    const free = Object.keys(bare.shape).filter((name) => !(name in value))
    const meant = resembling(field, free)
    const says = finding([...path, field], (texts) => texts.unknownField({ field, meant }))
    return [{ ...says, meant: meant === undefined ? undefined : [...path, meant] }]
  })
}

/** The name that was probably meant: at most two letters in five differ, capitals aside. */
export const resembling = (word: string, names: readonly string[]): string | undefined => {
  const known = names.map((name) => ({ name, sounds: name.toLowerCase() }))
  return nearest(word.toLowerCase(), known, 0.4)?.name
}

type Form = z.ZodMiniType
type Bare =
  | { type: 'object'; shape: Record<string, Form> }
  | { type: 'array'; element: Form }
  | { type: 'other' }

/** What a form is under its "optional" and "default". Zod keeps this in `_zod.def`, typed only per class. */
const unwrapped = (form: Form): Bare => {
  const { def } = form._zod as unknown as {
    def: { type: string; innerType?: Form } & Record<string, unknown>
  }
  if (def.innerType !== undefined) return unwrapped(def.innerType)
  return def.type === 'object' || def.type === 'array' ? (def as unknown as Bare) : { type: 'other' }
}

const formAt = (form: Form, path: FieldPath): Bare =>
  path.reduce<Bare>((bare, step) => {
    if (bare.type === 'array') return unwrapped(bare.element)
    const inside = bare.type === 'object' ? bare.shape[String(step)] : undefined
    return inside === undefined ? { type: 'other' } : unwrapped(inside)
  }, unwrapped(form))

const isBilingual = (bare: Bare): boolean => bare.type === 'object' && 'th' in bare.shape

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (inside, step) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined),
    value,
  )
