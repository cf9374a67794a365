/**
 * The whole record of a credential for whoever recognises it, read from the signed text itself and from nothing else, so that
 * what is shown is what was signed. What a text does not say leaves no row. See the mapping in `bot/credentials/`.
 */
import * as z from 'zod/mini'
import { showDate } from '../../shared/dates'
import type { Language } from '../../shared/person'
import { type Texts, textsIn } from '../../shared/texts'

/** One row: what it is, and what is said of it, a line each. */
export interface RecordRow {
  label: string
  values: string[]
}

const text = z.optional(z.string())
const Alignment = z.object({
  targetType: text,
  targetName: text,
  targetCode: text,
  targetFramework: text,
  targetUrl: text,
})
type Alignment = z.infer<typeof Alignment>

/** The part of a credential that is shown; all of it may be absent. */
const Signed = z.object({
  id: text,
  validUntil: text,
  awardedDate: text,
  validFrom: text,
  issuer: z.object({
    name: text,
    address: z.optional(z.object({ addressCountry: text, addressCountryCode: text, addressRegion: text })),
  }),
  credentialSubject: z.object({
    achievement: z.object({
      criteria: z.optional(z.object({ narrative: text })),
      alignment: z.optional(z.array(Alignment)),
    }),
  }),
})

/** @returns the rows in the order of reading; none for a text that is no credential of ours */
export function recordOf(credential: string, language: Language): RecordRow[] {
  const read = Signed.safeParse(JSON.parse(credential))
  if (!read.success) return []
  const { issuer, credentialSubject, ...dates } = read.data
  const { alignment = [], criteria } = credentialSubject.achievement
  const { recordRows: labels } = textsIn(language).badgePage
  const place = issuer.address
  const day = (iso?: string) => (iso === undefined ? undefined : showDate(Date.parse(iso), language))
  const aligned = alignedRows(alignment, language)
  return [
    row(labels.issuer, issuer.name),
    row(labels.place, place?.addressRegion, place?.addressCountry ?? place?.addressCountryCode),
    row(labels.awarded, day(dates.awardedDate ?? dates.validFrom)),
    row(labels.expires, day(dates.validUntil)),
    ...aligned,
    row(labels.criteria, criteria?.narrative),
    row(labels.credential, dates.id),
  ].filter(({ values }) => values.length > 0)
}

const row = (label: string, ...values: (string | undefined)[]): RecordRow => ({
  label,
  values: [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[], // the filter's work
})

/** Kinds of alignment and the row each belongs to; several frameworks say the level. */
const rowsOf: [keyof Texts['badgePage']['recordRows'], string[]][] = [
  ['LearningOutcome', ['LearningOutcome']],
  ['EscoSkill', ['EscoSkill']],
  ['Workload', ['Workload']],
  ['NotionalHours', ['NotionalHours']],
  ['level', ['MillerLevel', 'QfEhea', 'EQF', 'ThaiNQF']],
  ['AssessmentType', ['AssessmentType']],
  ['LearningMode', ['LearningMode']],
  ['QualityAssurance', ['QualityAssurance']],
  ['SupervisionIdVerification', ['SupervisionIdVerification']],
  ['Prerequisite', ['Prerequisite']],
  ['StackableTowards', ['StackableTowards']],
]

function alignedRows(alignment: Alignment[], language: Language): RecordRow[] {
  const { recordRows, lasts } = textsIn(language).badgePage
  return rowsOf.map(([label, kinds]) => {
    const its = kinds.flatMap((kind) => alignment.filter(({ targetType }) => targetType === `ext:${kind}`))
    return row(recordRows[label], ...its.map((one) => shownOf(one, lasts)))
  })
}

/** Its name; before a bare code the framework that gives it a meaning. How long it takes is told as people say it. */
function shownOf(
  { targetName, targetCode, targetFramework }: Alignment,
  lasts: (told: { minutes: number }) => string,
): string | undefined {
  const minutes = minutesOf(targetCode, targetFramework)
  if (minutes !== undefined) return lasts({ minutes })
  const code = [targetFramework, targetCode].filter(Boolean).join(' ')
  return targetName && targetName !== targetCode && targetName !== targetFramework
    ? [targetName, targetCode && code && ` (${code})`].filter(Boolean).join('')
    : code || targetName
}

/** Of an ISO duration, or of a number of hours; undefined for any other code. */
function minutesOf(code = '', framework?: string): number | undefined {
  if (framework === 'Hours') return Math.round(60 * Number(code)) || undefined
  const [, hours = 0, minutes = 0] = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/.exec(code) ?? []
  return 60 * Number(hours) + Number(minutes) || undefined
}
