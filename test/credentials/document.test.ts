/** Laws of the document: every element of the European standard, no more of a person than was chosen, nothing that cannot be signed. */
import Ajv from 'ajv/dist/2019'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { canonical, type Json } from '../../bot/credentials/canonical'
import { type Award, documentOf, renamed } from '../../bot/credentials/document'
import { faceOf } from '../../bot/credentials/issue'
import { readCourseFile } from '../../bot/runtimes/node/course-file'
import type { Badge } from '../../shared/badge'
import type { Course } from '../../shared/course'
import { CourseCredential } from '../../shared/course-credential'
import { exampleIssuer } from '../../shared/issuer'
import { another, fixture } from '../flows/fixture-course'
import schema from './vectors/1edtech/ob_v3p0_achievementcredential_schema.json'

const ajv = new Ajv({ strict: false })
addFormats(ajv)
const isOfTheForm = ajv.compile(schema)

const awardedAt = Date.UTC(2026, 10, 21, 2, 3, 4)
const results = [{ title: { th: 'แบบทดสอบ' }, percent: 80, passPercent: 70 }]

const awardOf = (course: Course, change: Partial<Award> = {}, badge: Partial<Badge> = {}): Award => ({
  badge: {
    id: 'badge-1',
    person: 'person-1',
    enrolment: 'e1',
    course: course.id,
    edition: 2,
    face: faceOf(course, results, { issuer: exampleIssuer.name, language: 'th' }),
    awardedAt,
    ...badge,
  },
  course,
  by: { url: 'https://riandee.example', profile: exampleIssuer },
  learner: { hash: `sha256$${'0'.repeat(64)}`, salt: 's'.repeat(32) },
  place: { list: 3, position: 4242 },
  validFrom: awardedAt + 5000,
  ...change,
})

const rubric = [
  {
    id: 'light',
    title: { th: 'แสง', en: 'Light' },
    levels: [
      { id: 'not-yet', name: { th: 'ยังไม่ชัด', en: 'Not yet' }, points: '0' },
      { id: 'clear', name: { th: 'ชัด', en: 'Clear' }, points: '1.5' },
    ],
    needed: 'clear',
  },
]
/** A course that says everything that can be said. */
const full = another('full', {
  credential: CourseCredential.parse({
    kind: 'micro-credential',
    level: 'show',
    minutes: 900,
    credits: { framework: 'ECTS', count: '0.5' },
    eqf: 2,
    thaiNqf: { level: 1, url: 'https://nqf.example/1' },
    cycle: 'short',
    assessment: ['portfolio', 'artefact'],
    mode: 'blended',
    quality: 'programme',
    supervision: 'supervised',
    field: '0211',
    skills: [{ name: { th: 'ทักษะ' }, url: 'https://skill.example' }],
    prerequisites: [{ th: 'ก้าวแรก' }],
    stackableTowards: [{ name: { th: 'เส้นทาง' }, url: 'https://path.example' }],
    designer: { name: { th: 'ผู้ออกแบบ' }, url: 'https://designer.example' },
    code: 'P-101',
    rubric,
  }),
})

const subjectOf = (document: Json) =>
  document.credentialSubject as { identifier: Json[]; result: Json[]; achievement: Json }
const alignmentsOf = (document: Json) => subjectOf(document).achievement.alignment as Json[]
const typesOf = (document: Json) =>
  alignmentsOf(document).map(({ targetType }) => String(targetType).slice(4))

const mandatory = [
  'LearningOutcome',
  'Workload',
  'NotionalHours',
  'EQF',
  'AssessmentType',
  'LearningMode',
  'QualityAssurance',
]

describe.each([
  ['a plain course', fixture],
  ['a course that says everything', full],
])('the credential of %s', (_, course) => {
  test('is of 1EdTech’s form, and every word of it has a meaning that can be signed', async () => {
    const document = await documentOf(awardOf(course))
    const signed = { ...document, proof: [{ type: 'DataIntegrityProof' }] }
    expect([isOfTheForm(signed), isOfTheForm.errors]).toEqual([true, null])
    expect(await canonical(document)).toContain('OpenBadgeCredential')
  })
  test('has every mandatory element of the European standard', async () => {
    const document = await documentOf(awardOf(course, {}, { name: 'สมศรี ใจดี' }))
    expect(document).toMatchObject({
      awardedDate: '2026-11-21T02:03:04Z',
      issuer: {
        name: exampleIssuer.name.th,
        url: exampleIssuer.url,
        address: { addressCountryCode: 'TH', addressRegion: 'เชียงใหม่' },
        parentOrg: { name: exampleIssuer.parent?.name.th },
      },
      name: 'วิชาตัวอย่าง',
    })
    expect(subjectOf(document).identifier).toMatchObject([
      { identityType: 'name', identityHash: 'สมศรี ใจดี', hashed: false },
      { hashed: true },
    ])
    expect(typesOf(document)).toEqual(expect.arrayContaining(mandatory))
    expect(typesOf(document).filter((type) => type === 'LearningOutcome')).toHaveLength(course.can.length)
    for (const alignment of alignmentsOf(document))
      expect(URL.canParse(String(alignment.targetUrl))).toBe(true)
  })
  test('holds no number with a fraction and nothing that verifiers would decode', async () => {
    const text = JSON.stringify(await documentOf(awardOf(course)))
    expect(text).not.toMatch(/:\d+\.\d/)
    expect(text).not.toMatch(/&\w+;|endorsementJwt|"jti"/)
  })
  test('says nothing of who it is, but a hash', async () => {
    const text = JSON.stringify(await documentOf(awardOf(course)))
    expect(text).not.toMatch(/person-1|badge-1|"name","/)
    expect(subjectOf(JSON.parse(text)).identifier).toHaveLength(1)
  })
})

test('optional elements are there where the course says them', async () => {
  const document = await documentOf(awardOf(full))
  expect(typesOf(document)).toEqual(
    expect.arrayContaining([
      'EscoSkill',
      'QfEhea',
      'ThaiNQF',
      'MillerLevel',
      'Prerequisite',
      'SupervisionIdVerification',
      'StackableTowards',
    ]),
  )
  const codeOf = (type: string) =>
    alignmentsOf(document).find(({ targetType }) => targetType === `ext:${type}`)?.targetCode
  expect([codeOf('Workload'), codeOf('NotionalHours'), codeOf('MillerLevel')]).toEqual([
    '0.5',
    'PT15H',
    'Show',
  ])
  expect(subjectOf(document).achievement).toMatchObject({
    achievementType: 'MicroCredential',
    humanCode: 'P-101',
    fieldOfStudy: '0211',
    version: '2',
    creator: { name: 'ผู้ออกแบบ' },
    related: [{ id: 'https://riandee.example/achievements/full.2.en', inLanguage: 'en' }],
  })
  expect(subjectOf(document).achievement).not.toHaveProperty('creditsAvailable')
})

test('whole credits are a number too, halves only a text', async () => {
  const whole = another('whole', {
    credential: CourseCredential.parse({ credits: { framework: 'ECTS', count: '2' } }),
  })
  expect(subjectOf(await documentOf(awardOf(whole))).achievement.creditsAvailable).toBe(2)
})

test('what was reached is told by the test, the rubric and the decision', async () => {
  const document = await documentOf(awardOf(full, { reached: { light: 'clear' } }))
  const { result, achievement } = subjectOf(document)
  const descriptions = achievement.resultDescription as Json[]
  const [quiz, criterion, decision] = descriptions
  expect(descriptions.map(({ resultType }) => resultType)).toEqual([
    'Percent',
    'RubricCriterionLevel',
    'Status',
  ])
  const levels = criterion?.rubricCriterionLevel as Json[]
  expect(levels).toMatchObject([
    { level: '1', points: '0' },
    { level: '2', points: '1.5', name: 'ชัด' },
  ])
  expect(criterion?.requiredLevel).toBe(levels[1]?.id)
  expect(result).toEqual([
    { type: ['Result'], resultDescription: quiz?.id, value: '80' },
    { type: ['Result'], resultDescription: criterion?.id, achievedLevel: levels[1]?.id },
    { type: ['Result'], resultDescription: decision?.id, status: 'Completed' },
  ])
})

test('what is measured has the same name for every learner and in both languages', async () => {
  const idsOf = async (badge: Partial<Badge>) =>
    (subjectOf(await documentOf(awardOf(full, {}, badge))).achievement.resultDescription as Json[]).map(
      ({ id }) => id,
    )
  const face = { ...awardOf(full).badge.face, language: 'en' as const }
  expect(await idsOf({ face })).toEqual(await idsOf({ id: 'badge-2' }))
})

test('evidence is a title and a hash, feedback only as chosen', async () => {
  const assessed = [
    { title: 'รูปถ่าย', sha256: 'a'.repeat(64), genre: 'Artefact' as const },
    { title: 'ความเห็น', genre: 'AssessorFeedback' as const, narrative: 'แสงสวยมากค่ะ' },
  ]
  expect((await documentOf(awardOf(full, { assessed }))).evidence).toEqual([
    { type: ['Evidence'], name: 'รูปถ่าย', genre: 'Artefact', description: `SHA-256 ${'a'.repeat(64)}` },
    { type: ['Evidence'], name: 'ความเห็น', genre: 'AssessorFeedback', narrative: 'แสงสวยมากค่ะ' },
  ])
})

test('another name changes the name, the hash, the place and the moment, and nothing else', async () => {
  const document = await documentOf(awardOf(full, { reached: { light: 'clear' } }))
  const change = {
    name: 'ป้าสมศรี',
    learner: { hash: 'sha256$1', salt: 'other' },
    url: 'https://riandee.example',
    place: { list: 3, position: 7 },
    validFrom: awardedAt + 60_000,
  }
  const again = renamed({ ...document, proof: [] }, change)
  expect(again).toEqual({
    ...document,
    validFrom: '2026-11-21T02:04:04Z',
    credentialStatus: expect.objectContaining({ statusListIndex: '7' }),
    credentialSubject: { ...subjectOf(document), identifier: subjectOf(again).identifier },
  })
  expect(subjectOf(renamed(again, { ...change, name: undefined })).identifier).toHaveLength(1)
})

test.each(['first-steps', 'line-safely', 'product-photos', 'small-shop'])(
  'the badge of the shipped course %s is of the form, in both languages',
  async (id) => {
    const read = await readCourseFile(`shared/courses/${id}/course.yaml`)
    if ('problems' in read) throw new Error('the shipped course has problems')
    for (const language of ['th', 'en'] as const) {
      const face = faceOf(read.course, results, { issuer: exampleIssuer.name, language })
      const document = await documentOf(awardOf(read.course, {}, { face }))
      expect([isOfTheForm({ ...document, proof: [] }), isOfTheForm.errors]).toEqual([true, null])
      expect(typesOf(document)).toContain('EscoSkill')
      expect(await canonical(document)).toBeTruthy()
    }
  },
)
