// The mouth and the ear inside workerd, where the bot runs on Cloudflare.
import { expect, test } from 'vitest'
import { channelToken } from '../../bot/line/channel-token'
import { hear } from '../../bot/line/hear'
import { isFromLine } from '../../bot/line/signature'
import { createMouth } from '../../bot/line/speak'
import { countGraphemes } from '../../shared/graphemes'

const bytes = (text: string) => new TextEncoder().encode(text)

async function signed(body: string, secret: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, bytes(body))
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}

function mouthTo(answer: (url: string, init?: RequestInit) => Response | Promise<Response>) {
  return createMouth({
    authorization: async () => 'token',
    apiUrl: 'https://api.line.me',
    dataApiUrl: 'https://api-data.line.me',
    publicUrl: 'https://riandee.example',
    fetch: async (url, init) => answer(String(url), init as RequestInit),
    now: () => 0,
    pause: async () => undefined,
  })
}

const say = [{ kind: 'words', text: 'สวัสดีค่ะ' }] as const

test('a signed webhook is from LINE and is heard, another is not', async () => {
  const source = { type: 'user', userId: 'U1' }
  const event = { type: 'follow', webhookEventId: '1', timestamp: 1, mode: 'active', source }
  const body = JSON.stringify({ destination: 'U0', events: [event] })
  expect(await isFromLine(bytes(body), await signed(body, 'secret'), 'secret')).toBe(true)
  expect(await isFromLine(bytes(body), await signed(body, 'other'), 'secret')).toBe(false)
  expect(hear(bytes(body))?.map((heard) => heard.event.kind)).toEqual(['followed'])
})

test('a reply goes through LINE’s own client', async () => {
  const sent: unknown[] = []
  const mouth = mouthTo((url, init) => {
    sent.push([url, new Headers(init?.headers).get('authorization'), JSON.parse(String(init?.body))])
    return Response.json({ sentMessages: [] })
  })
  expect(await mouth.reply('reply-token', [...say], { chat: 'direct', language: 'th' })).toBe('spoken')
  const body = { replyToken: 'reply-token', messages: [{ type: 'text', text: 'สวัสดีค่ะ' }] }
  expect(sent).toEqual([['https://api.line.me/v2/bot/message/reply', 'Bearer token', body]])
})

test('tokens are fetched, one for all who wait', async () => {
  const asked: string[] = []
  const token = channelToken({
    ...{ channelAccessToken: '', channelId: '1', channelSecret: 'secret', apiUrl: 'https://api.line.me' },
    fetch: async (url, init) => {
      asked.push(`${url} ${init?.body}`)
      return Response.json({ access_token: 'fetched', expires_in: 899, token_type: 'Bearer' })
    },
    now: () => 0,
  })
  expect(await Promise.all([token(), token(), token()])).toEqual(['fetched', 'fetched', 'fetched'])
  expect(asked).toEqual([
    'https://api.line.me/oauth2/v3/token grant_type=client_credentials&client_id=1&client_secret=secret',
  ])
})

test('a lost connection leaves the fate of a push unknown', async () => {
  const mouth = mouthTo(() => Promise.reject(new Error('Network connection lost.')))
  const context = { chat: 'direct', language: 'th' } as const
  expect(await mouth.push('U1', [...say], context, crypto.randomUUID())).toBe('perhaps')
})

test('bytes come as a stream', async () => {
  const mouth = mouthTo(() => new Response(bytes('jpeg'), { headers: { 'content-type': 'image/jpeg' } }))
  const content = await mouth.content('1')
  if (content === 'gone' || !content.ready) throw new Error('nothing came')
  expect(await new Response(content.body).text()).toBe('jpeg')
})

test('Thai letters are counted as on Node', () => {
  expect(countGraphemes('ที่นี่')).toBe(2)
})
