/** Laws of the doors: who may enter is said in one table, for every door there is and for everybody who may come. */
import { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { doorTable, type Entrant } from '../../bot/doors'
import { seal } from '../../bot/signed'
import { type Deed, may } from '../../shared/roles'
import { openBot, sessionSecret, type TestBot } from '../bot'
import { type Asking, everybody, everyDoor, mounted } from './doors'

let bot: TestBot
let app: Hono
let people: Asking[]
beforeAll(async () => {
  bot = await openBot([])
  app = everyDoor(bot)
  people = await everybody(bot)
})

/** Codes by which somebody is turned away at a door; anything else came from behind it. */
const turnedAway = ['bad-signature', 'not-signed-in', 'not-operator', 'not-yours', 'unknown-person']

async function asks(name: string, { token }: Partial<Asking>): Promise<{ status: number; code?: string }> {
  const [method = '', pattern = ''] = name.split(' ')
  const path = pattern.replace(/:\w+|\*/g, 'x1')
  const answer = await app.request(path, {
    method: method === 'ALL' ? 'GET' : method,
    headers: token ? { authorization: `Bearer ${token}` } : {},
  })
  const isJson = answer.headers.get('content-type')?.includes('json')
  return { status: answer.status, code: isJson ? (await answer.json()).code : undefined }
}

function mayEnter(entrant: Entrant, { who, isOurs, roles }: Asking): boolean {
  if (entrant === 'line') return false
  if (entrant === 'anyone' || entrant === 'sealed') return true
  if (entrant === 'person') return isOurs
  return who === 'the operator' || (isOurs && may(roles, entrant as Deed))
}

test('every door that is mounted has a row, and every row has its door', () => {
  expect(mounted(app).sort()).toEqual(Object.keys(doorTable).sort())
})

describe.each(Object.entries(doorTable))('%s is for %s', (name, entrant) => {
  test('and lets in those, and nobody else', async () => {
    for (const one of people) {
      const { code = '' } = await asks(name, one)
      expect([one.who, !turnedAway.includes(code)]).toEqual([one.who, mayEnter(entrant, one)])
    }
  })
})

describe('whoever is turned away', () => {
  test.each([
    ['nobody', 'GET /api/me', 401, 'not-signed-in'],
    ['who was erased', 'GET /api/me', 404, 'unknown-person'],
    ['nobody', 'GET /api/office/owed', 401, 'not-operator'],
    ['a learner', 'GET /api/office/owed', 403, 'not-yours'],
    ['trainer', 'GET /api/office/owed', 403, 'not-yours'],
    ['who had every role', 'GET /api/office/owed', 403, 'not-yours'],
    ['who was erased', 'GET /api/office/owed', 404, 'unknown-person'],
    ['nobody', 'POST /line/webhook', 401, 'bad-signature'],
  ])('%s at %s is told so: %i %s', async (who, name, status, code) => {
    expect(await asks(name, people.find((one) => one.who === who) ?? {})).toEqual({ status, code })
  })
})

describe('a sealed door', () => {
  const sealed = Object.entries(doorTable).flatMap(([name, entrant]) => (entrant === 'sealed' ? [name] : []))
  test.each(sealed)(
    '%s shows nothing to a seal of another purpose, one that ended, or none',
    async (name) => {
      const now = bot.clock.now()
      for (const address of [
        await seal('another purpose', 'x1', now + 60_000, sessionSecret),
        await seal('evidence', 'p~k', now - 1, sessionSecret),
        await seal('seat-cards', 'CAAAAAAAAA', now - 1, sessionSecret),
        await seal('evidence', 'p~k', now + 60_000, 'another secret'),
        'x1',
      ])
        expect((await asks(name.replace(':sealed', address), {})).status).toBe(404)
    },
  )
})

describe('a new door', () => {
  const newDoor = (mount: (more: Hono) => Hono) => () => everyDoor(bot, mount(new Hono()))
  test.each<[string, (more: Hono) => Hono]>([
    ['GET /new', (more) => more.get('/new', (c) => c.text('in'))],
    ['PUT /media/:hash', (more) => more.put('/media/:hash', (c) => c.text('in'))],
    ['ALL /api/me', (more) => more.all('/api/me', (c) => c.text('in'))],
    ['OPTIONS /new', (more) => more.options('/new', (c) => c.text('in'))],
  ])('%s without a row keeps the app from starting, and is named', (name, mount) => {
    expect(newDoor(mount)).toThrow(name)
  })
  test('that calls itself middleware opens to nobody, whoever asks', async () => {
    const open = newDoor((more) => more.all('/new/*', (c) => c.text('in')))()
    for (const { token } of people) {
      const answer = await open.request('/new/door', { headers: { authorization: `Bearer ${token}` } })
      expect(answer.status).toBe(404)
    }
  })
})

test('what is not there is 404 to all, and under the office’s address only to who may enter there', async () => {
  for (const one of people) {
    expect((await asks('GET /nowhere', one)).status).toBe(404)
    const { status } = await asks('GET /api/office/nowhere', one)
    expect([one.who, status === 404]).toEqual([
      one.who,
      mayEnter('run-the-house', one) || one.who === 'who was erased',
    ])
  }
})
