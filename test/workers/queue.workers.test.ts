/** Laws of the queue that wakes the safety net: what a dead isolate left is answered while its token lives. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { signatureOf } from '../../bot/simulator/webhook/sign'
import { consume, envWith, openWorkers, type WorkersHouse } from './house'
import { values } from './values'

let house: WorkersHouse
beforeEach(async () => {
  house = await openWorkers()
})
afterEach(() => vi.unstubAllGlobals())

const rows = async (table: string) =>
  (await house.database.batch([{ text: `SELECT * FROM ${table}`, values: [] }]))[0] ?? []
const errors = () => house.logged.filter(({ level }) => level === 'error')
const replies = () => house.simulator.world.log.filter(({ path }) => path.endsWith('/message/reply'))
const retried = { ackAll: false, retryBatch: { retry: true }, delays: [{ delaySeconds: 10 }] }

/** An environment whose database does not answer some batches. */
const envWhere = (dies: (number: number) => boolean, count = { batches: 0 }) => {
  const { DB } = envWith()
  return envWith({
    DB: {
      prepare: (text: string) => DB.prepare(text),
      async batch(statements: object[]) {
        if (dies(++count.batches)) throw new Error('D1_ERROR: no such thing')
        return DB.batch(statements)
      },
    },
  })
}

async function leaveBehind(): Promise<void> {
  house.dies = true
  await house.does({ do: 'befriend', person: house.person })
  house.dies = false
  expect([house.shown().length, (await rows('inbox')).length]).toEqual([0, 1])
}

describe('an event whose isolate died right after its 200', () => {
  test('is answered when its message comes back, with its own token, once and without the cron', async () => {
    await leaveBehind()
    expect(await house.woken()).toMatchObject({ ackAll: true, retryBatch: { retry: false } })
    expect(house.shown()).toHaveLength(1)
    expect(house.shown()[0]?.pushed).toBeUndefined()
    expect(await rows('inbox')).toEqual([])
    await consume('riandee', 1)
    expect([house.shown().length, replies().length]).toEqual([1, 1])
  })
  test('is left to whoever is at it while its message could not yet have come back', async () => {
    await leaveBehind()
    await house.passes(9)
    await consume('riandee', 1)
    expect([house.shown().length, (await rows('inbox')).length]).toEqual([0, 1])
  })
})

describe('a POST', () => {
  const post = (events: object[], secret = values.LINE_CHANNEL_SECRET) => {
    const body = JSON.stringify({ destination: 'x', events })
    const headers = { 'x-line-signature': signatureOf(secret, body) }
    return house.ask('/line/webhook', { method: 'POST', body, headers })
  }
  const event = (id: string) => ({
    type: 'message',
    mode: 'active',
    timestamp: Date.now(),
    webhookEventId: id,
    deliveryContext: { isRedelivery: false },
    replyToken: `token-${id}`,
    source: { type: 'user', userId: house.person },
    message: { type: 'text', id, text: 'เมนู' },
  })

  test('sends one message, however many events it brings, and that holds nothing of them', async () => {
    const send = vi.spyOn(envWith().JOBS, 'send')
    await post([event('1'), event('2'), event('3')])
    expect(send.mock.calls).toEqual([[{}, { delaySeconds: 12 }]])
    send.mockRestore()
  })
  test('sends none when it brings nothing, or is not LINE’s', async () => {
    await post([])
    await post([event('1')], 'another secret')
    expect(house.sent).toEqual([])
  })
  test('is answered all the same when the queue takes no message, and the log says so', async () => {
    const { JOBS } = envWith()
    const send = vi.spyOn(JOBS, 'send').mockRejectedValue(new Error('Too Many Requests'))
    await house.does({ do: 'befriend', person: house.person })
    send.mockRestore()
    expect([house.shown().length, await rows('inbox')]).toEqual([1, []])
    expect(house.logged.filter(({ level }) => level === 'warning')).toMatchObject([{ room: 'webhook' }])
  })
})

describe('a batch', () => {
  test('of a hundred messages costs the database as much as one', async () => {
    const [one, hundred] = [{ batches: 0 }, { batches: 0 }]
    await consume(
      'riandee',
      1,
      envWhere(() => false, one),
    )
    await consume(
      'riandee',
      100,
      envWhere(() => false, hundred),
    )
    expect(one.batches).toBeGreaterThan(0)
    expect(hundred).toEqual(one)
  })
  test('comes again a little later when nobody could look, and is answered then', async () => {
    await leaveBehind()
    await house.passes(15)
    expect(
      await consume(
        'riandee',
        1,
        envWhere(() => true),
      ),
    ).toMatchObject(retried)
    expect(errors().at(-1)).toMatchObject({ room: 'workers', error: { message: 'D1_ERROR: no such thing' } })
    expect(await consume('riandee', 1)).toMatchObject({ ackAll: true })
    expect(house.shown()).toHaveLength(1)
  })
  test('comes again when one conversation could not be taken up', async () => {
    await leaveBehind()
    await house.passes(15)
    // After the two looks for what was left, the first read of the conversation.
    expect(
      await consume(
        'riandee',
        1,
        envWhere((number) => number === 3),
      ),
    ).toMatchObject(retried)
    expect(await consume('riandee', 1)).toMatchObject({ ackAll: true })
    expect(house.shown()).toHaveLength(1)
  })
  test('waits in the queue while the deployment lacks something, instead of being lost', async () => {
    const env = envWith({ LIFF_ID: undefined, DB: { ...envWith().DB } })
    expect(await consume('riandee', 1, env)).toMatchObject(retried)
  })
  test('of dead letters is told the operator as an error, and touches nothing', async () => {
    const count = { batches: 0 }
    const env = envWhere(() => true, count)
    expect(await consume('riandee-dead', 3, env)).toMatchObject({
      ackAll: true,
      retryBatch: { retry: false },
    })
    expect(errors()).toMatchObject([{ room: 'workers', times: 3 }])
    expect(count.batches).toBe(0)
  })
})
