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
    reason: 'error_status_code',
  })
})
