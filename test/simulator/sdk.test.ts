import { HTTPFetchError, messagingApi, validateSignature } from '@line/bot-sdk'
import { afterAll, expect, test } from 'vitest'
import { fileOf, hi, onPort, png, SECRET, startLine, TOKEN, tokenFrom } from './line'

const line = startLine()
const { origin: baseURL, close } = await onPort(line)
const client = new messagingApi.MessagingApiClient({ channelAccessToken: TOKEN, baseURL })
const blobs = new messagingApi.MessagingApiBlobClient({ channelAccessToken: TOKEN, baseURL })

afterAll(close)

test('the SDK verifies our signature', async () => {
  await tokenFrom(line)
  const [heard] = line.heard
  expect(validateSignature(heard?.body ?? '', SECRET, heard?.signature ?? '')).toBe(true)
})

test("the SDK replies, pushes with a key, and reads LINE's refusals", async () => {
  const replyToken = await tokenFrom(line)
  const sent = await client.replyMessage({ replyToken, messages: [{ type: 'text', text: hi.text }] })
  expect(sent.sentMessages[0]?.id).toMatch(/^\d{18}$/)
  const again = await client
    .replyMessage({ replyToken, messages: [{ type: 'text', text: 'x' }] })
    .catch((error) => error)
  expect(again).toBeInstanceOf(HTTPFetchError)
  expect(again).toMatchObject({ status: 400, body: '{"message":"Invalid reply token"}' })
  const key = crypto.randomUUID()
  const push = () => client.pushMessage({ to: line.somsri, messages: [{ type: 'text', text: 'x' }] }, key)
  await push()
  const conflict: HTTPFetchError = await push().catch((error) => error)
  expect(conflict.status).toBe(409)
  expect(conflict.headers.get('x-line-accepted-request-id')).toBeTruthy()
})

test('the SDK fetches a photo whole', async () => {
  const files = [await fileOf(line, png(9, 9, 2000), 'image/png')]
  await line.perform({ do: 'send-files', person: line.somsri, kind: 'image', files })
  const stream = await blobs.getMessageContent(line.events().at(-1).message.id)
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).byteLength).toBe(2000)
})

test('the SDK makes a rich menu and gives it to all', async () => {
  const { richMenuId } = await client.createRichMenu({
    size: { width: 1200, height: 405 },
    selected: true,
    name: 'm',
    chatBarText: 'เมนู',
    areas: [
      { bounds: { x: 0, y: 0, width: 9, height: 9 }, action: { type: 'postback', label: 'a', data: 'd' } },
    ],
  })
  await blobs.setRichMenuImage(richMenuId, new Blob([png(1200, 405)], { type: 'image/png' }))
  await client.setDefaultRichMenu(richMenuId)
  expect(await client.getDefaultRichMenuId()).toMatchObject({ richMenuId })
})
