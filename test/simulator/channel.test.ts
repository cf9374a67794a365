import { expect, test } from 'vitest'
import { startLine } from './line'

const address = 'https://riandee.example/line/webhook'
const path = '/v2/bot/channel/webhook/endpoint'

test('the webhook address is set, read back, and used from then on', async () => {
  const line = startLine({ webhookEndpoint: undefined, botOrigin: 'http://127.0.0.1:4000/' })
  expect((await line.call('GET', path)).status).toBe(404)
  expect((await line.call('PUT', path, { endpoint: address })).status).toBe(200)
  expect((await line.call('GET', path)).json).toEqual({ endpoint: address, active: true })
  await line.perform({ do: 'befriend', person: line.somsri })
  expect(line.heard[0]?.path).toBe('http://127.0.0.1:4000/line/webhook')
})

test.each(['http://riandee.example/line', 'line/webhook', `https://a.example/${'x'.repeat(500)}`, 7])(
  '%s is no webhook address',
  async (endpoint) => {
    expect((await startLine().call('PUT', path, { endpoint })).status).toBe(400)
  },
)

test('the Verify button posts no events, signed, and tells how the bot answered', async () => {
  const line = startLine()
  const verify = () => line.call('POST', '/v2/bot/channel/webhook/test', {})
  expect((await verify()).json).toMatchObject({ success: true, statusCode: 200, reason: 'OK' })
  expect(line.heard[0]?.json.events).toEqual([])
  line.answer(() => new Response('', { status: 401 }))
  expect((await verify()).json).toMatchObject({
    success: false,
    statusCode: 401,
    reason: 'ERROR_STATUS_CODE',
    detail: '401',
  })
})

test('the Verify button also tries an address that is not set yet, and sets nothing', async () => {
  const line = startLine({ webhookEndpoint: undefined, botOrigin: 'http://127.0.0.1:4000' })
  const verify = (body: object) => line.call('POST', '/v2/bot/channel/webhook/test', body)
  expect(await verify({})).toMatchObject({ status: 404, json: { message: 'Webhook endpoint not found' } })
  expect((await verify({ endpoint: address })).json).toMatchObject({ success: true, detail: '200' })
  expect(line.heard[0]?.path).toBe('http://127.0.0.1:4000/line/webhook')
  expect((await line.call('GET', path)).status).toBe(404)
})

test.each([
  [
    'a bot that cannot be reached',
    () => Promise.reject(new Error('refused')),
    'COULD_NOT_CONNECT',
    'Failure to connect',
  ],
  [
    'a bot that takes its time',
    () => new Promise<Response>(() => undefined),
    'REQUEST_TIMEOUT',
    'Request timeout',
  ],
])('the Verify button knows %s', async (_, answer, reason, detail) => {
  const line = startLine({ answerWithinMs: 5 })
  line.answer(answer)
  const { json } = await line.call('POST', '/v2/bot/channel/webhook/test', {})
  expect(json).toMatchObject({ success: false, statusCode: 0, reason, detail })
})

test('a name that nobody has is no webhook address to try', async () => {
  const answer = await startLine().call('POST', '/v2/bot/channel/webhook/test', {
    endpoint: 'https://nowhere.invalid/line/webhook',
  })
  expect(answer).toMatchObject({ status: 400, json: { message: 'Invalid webhook endpoint URL' } })
})

test('"Use webhook" is moved by a person alone: while it is off nothing arrives, whatever address is set', async () => {
  const line = startLine()
  line.world.webhook.active = false
  await line.call('PUT', path, { endpoint: address })
  expect((await line.call('GET', path)).json).toEqual({ endpoint: address, active: false })
  await line.perform({ do: 'befriend', person: line.somsri })
  expect(line.heard).toEqual([])
  expect((await line.call('POST', '/v2/bot/channel/webhook/test', {})).json.success).toBe(true)
})
