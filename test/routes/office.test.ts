/** Laws of the operator's doors: who has the key may bring courses in and see what is owed; nobody else sees a thing. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Course } from '../../shared/course'
import { mediaOf, withMedia } from '../../shared/course-media'
import { openBot, operatorKey, type TestBot } from '../bot'
import { mp4, png } from '../courses/made-media'
import { rowsIn, toFirstQuestion } from '../faults/ways'
import { fixture } from '../flows/fixture-course'

let bot: TestBot
beforeEach(async () => {
  bot = await openBot([])
})

async function ask(method: string, path: string, body?: BodyInit | object, key: string = operatorKey) {
  const answer = await bot.life.app.request(`/api/office${path}`, {
    method,
    headers: key ? { authorization: `Bearer ${key}` } : {},
    body: body instanceof Uint8Array || typeof body === 'string' ? (body as BodyInit) : JSON.stringify(body),
  })
  return { status: answer.status, says: await answer.json() }
}

const sent = async (bytes: Uint8Array) => (await ask('PUT', '/media', bytes)).says.hash as string

/** The fixture with its media sent: every picture is the same one, every clip too. */
async function withSentMedia(course: Course = fixture): Promise<Course> {
  const [picture, clip] = [await sent(png(800, 800)), await sent(mp4())]
  return withMedia(course, (name) => (name.endsWith('.mp4') ? clip : picture))
}

describe('without the key', () => {
  const doors = [
    ['GET', '/courses'],
    ['POST', '/courses'],
    ['PUT', '/media'],
    ['POST', '/courses/fixture/retire'],
    ['GET', '/owed'],
    ['GET', '/provider'],
    ['POST', '/owed/1/retry'],
    ['POST', '/help/p/r/close'],
    ['GET', '/nothing-here'],
  ] as const
  test.each(doors)('%s %s is 401, and says which key it wants', async (method, path) => {
    for (const key of ['', 'x', `${operatorKey}x`, operatorKey.slice(1)]) {
      const body = method === 'GET' ? undefined : {}
      const { status, says } = await ask(method, path, body, key)
      expect([status, says.code]).toEqual([401, 'not-operator'])
      expect(says.message).toContain('OPERATOR_KEY')
    }
  })
})

describe('media', () => {
  test('are known by their own bytes: sent twice they are one, and shown at once', async () => {
    const [one, two] = [await sent(png(8, 8)), await sent(png(8, 8))]
    expect(one).toMatch(/^[0-9a-f]{64}$/)
    expect(two).toBe(one)
    const shown = await bot.life.app.request(`/media/${one}`)
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
  })
  test('of any other kind than LINE shows are refused by what they are, whatever they call themselves', async () => {
    const page = '<html><script>alert(1)</script></html>'
    for (const bytes of [page, '', 'GIF89a']) {
      const { status, says } = await ask('PUT', '/media', bytes)
      expect([status, says.code]).toEqual([400, 'bad-request'])
      expect(says.message).toContain('PNG, JPEG, MP4')
    }
    expect(await bot.files.list('media/')).toEqual([])
  })
})

describe('a course', () => {
  test('comes in with its media and stands in the catalogue at once, also for who is talking now', async () => {
    await bot.does({ do: 'befriend', person: bot.first })
    await bot.writes('ดูวิชาทั้งหมด')
    expect(JSON.stringify(bot.shown())).not.toContain('วิชาตัวอย่าง')
    const { status, says } = await ask('POST', '/courses', await withSentMedia())
    expect([status, says]).toEqual([200, { what: 'added', edition: 1, revision: 1, changes: [] }])
    await bot.writes('ดูวิชาทั้งหมด')
    expect(JSON.stringify(bot.shown())).toContain('วิชาตัวอย่าง')
  })
  test.each<[string, (course: Course) => object, string]>([
    ['without a title', ({ title: _, ...rest }) => rest, 'title'],
    [
      'with a lesson of no length',
      (course) => ({ ...course, lessons: [{ ...course.lessons[0], seconds: 'long' }] }),
      'lessons.0.seconds',
    ],
    [
      'of a kind that nobody assesses yet',
      (course) => ({ ...course, credential: { ...course.credential, kind: 'micro-credential' } }),
      'credential.kind: ',
    ],
    ['whose words LINE cannot show', (course) => tooLong(course), 'lessons[0].questions[0]'],
    ['that is a list', () => [], ''],
  ])('%s is refused with the field named', async (_, change, field) => {
    const { status, says } = await ask('POST', '/courses', change(await withSentMedia()))
    expect([status, says.code]).toEqual([400, 'bad-request'])
    expect(says.message).toContain(field)
    expect(await rowsIn(bot, 'editions')).toEqual([])
  })
  test.each([
    ['was never sent', 'c'.repeat(64)],
    ['is named by a file name', 'cover.png'],
    ['is named by a way out of the folder', '../secrets.json'],
  ])('whose picture %s is refused with the field that names it', async (_, cover) => {
    const { status, says } = await ask('POST', '/courses', { ...(await withSentMedia()), cover })
    expect([status, says.code]).toEqual([400, 'bad-request'])
    expect(says.message).toMatch(/^cover: /)
  })
  test('that is not JSON is refused with a sentence', async () => {
    expect((await ask('POST', '/courses', 'id: small')).status).toBe(400)
  })
  test('is listed with edition and revision, and retired once', async () => {
    const course = await withSentMedia()
    await ask('POST', '/courses', course)
    await ask('POST', '/courses', { ...course, gives: { th: 'ได้มากกว่าเดิม' } })
    const row = { id: 'fixture', title: 'วิชาตัวอย่าง', lessons: 3, edition: 1, revision: 2 }
    expect((await ask('GET', '/courses')).says).toEqual([{ ...row, retired: false }])
    expect((await ask('POST', '/courses/fixture/retire')).status).toBe(200)
    expect((await ask('GET', '/courses')).says).toEqual([{ ...row, retired: true }])
    expect((await ask('POST', '/courses/fixture/retire')).status).toBe(404)
    expect((await ask('POST', '/courses/nothing/retire')).status).toBe(404)
  })
  test('names only media that are there: every one of them has an address that answers', async () => {
    const course = await withSentMedia()
    await ask('POST', '/courses', course)
    for (const { media } of mediaOf(course))
      expect((await bot.life.app.request(`/media/${media}`)).status).toBe(200)
  })
})

const tooLong = (course: Course): Course => {
  const [first, ...more] = course.lessons
  const [question] = first?.questions ?? []
  if (!first || !question) throw new Error('the fixture has a question')
  const options = question.options.map((option) => ({ ...option, say: { th: 'กี้'.repeat(301), en: 'long' } }))
  const wordy = { ...question, options }
  return { ...course, lessons: [{ ...first, questions: [wordy, ...first.questions.slice(1)] }, ...more] }
}

describe('what is owed', () => {
  beforeEach(async () => {
    await bot.life.ports.store.courses.publish(fixture, bot.clock.now())
    await toFirstQuestion(bot)
  })
  const owed = async () => (await ask('GET', '/owed')).says

  test('is nothing when all is answered', async () => {
    expect(await owed()).toEqual({ owed: [], help: [], cheers: [] })
  })
  test('is seen once it waits longer than a minute, without a word of anybody’s, and is done at a retry', async () => {
    const store = bot.life.ports.store
    const [person] = await rowsIn(bot, 'people')
    await store.jobs.put(String(person?.id), { kind: 'forget-files' }, bot.clock.now())
    expect((await owed()).owed).toEqual([])
    bot.clock.pass(61_000)
    const [row] = (await owed()).owed
    expect(row).toMatchObject({ what: 'job', kind: 'forget-files', tries: 0, dead: false })
    expect((await ask('POST', `/owed/${row.id}/retry`)).status).toBe(200)
    expect((await owed()).owed).toEqual([])
    expect((await ask('POST', `/owed/${row.id}/retry`)).status).toBe(404)
  })
  test('shows who waits for a person, with what they wrote, until the request is closed', async () => {
    await bot.chooses('go', { to: 'help' })
    await bot.writes('กดตรงไหนคะ')
    const [waiting, ...more] = (await owed()).help
    expect(more).toEqual([])
    expect(waiting.words).toEqual([{ text: 'กดตรงไหนคะ' }])
    const close = `/help/${waiting.person}/${waiting.request}/close`
    expect((await ask('POST', close)).status).toBe(200)
    expect((await owed()).help).toEqual([])
    expect((await ask('POST', close)).status).toBe(404)
    expect((await ask('POST', `/help/${waiting.person}/nothing/close`)).status).toBe(404)
  })
})
