import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileOf, hi, png, push, reply, startLine, tokenFrom } from './line'
import { hasOpenApi, problemsOf } from './openapi'

const quiz = new URL('../../../shared/look/flex-quiz.json', import.meta.url)

describe.skipIf(!hasOpenApi)("beside LINE's own API description", () => {
  test('the checker finds what is wrong, and where', () => {
    expect(problemsOf('ReplyMessageRequest', { replyToken: 'r', messages: [hi] })).toEqual([])
    expect(problemsOf('ReplyMessageRequest', { messages: [] })).toEqual([
      '$.replyToken: is missing',
      '$.messages: is too short',
    ])
    expect(problemsOf('Message', { type: 'song' })[0]).toContain('type is song')
    expect(problemsOf('Message', { type: 'text' })).toEqual(['$.text: is missing'])
    expect(problemsOf('Message', { ...hi, txt: 1 })).toEqual(['$.txt: is unknown'])
    const flex = { type: 'flex', altText: 'a', contents: { type: 'bubble', size: 'huge' } }
    expect(problemsOf('Message', flex)[0]).toContain('$.contents.size')
    const box = { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: 1 }] }
    expect(problemsOf('FlexComponent', box)).toEqual(['$.contents[0].text: is no string'])
  })

  test('every kind of event fits', async () => {
    const line = startLine()
    const photo = await fileOf(line, png(9, 9), 'image/png')
    const person = line.somsri
    await line.perform({ do: 'befriend', person })
    await line.perform({ do: 'write', person, text: 'ก', quotes: '1' })
    await line.perform({ do: 'sticker', person, packageId: '446', stickerId: '1988' })
    await line.perform({ do: 'place', person, title: 'วัด', latitude: 1, longitude: 2 })
    await line.perform({ do: 'send-files', person, kind: 'image', files: [photo, photo] })
    for (const kind of ['video', 'audio', 'file'] as const) {
      await line.perform({ do: 'send-files', person, kind, files: [photo] })
    }
    await line.perform({ do: 'tap', person, action: { type: 'postback', data: 'd' } })
    await line.perform({ do: 'video-watched', person, trackingId: 't' })
    await line.perform({ do: 'unsend', person, entry: line.events()[1].message.id })
    await line.perform({ do: 'add-bot', group: line.family })
    await line.perform({
      do: 'write',
      person,
      chat: line.family,
      text: '@All @ลุงประเสริฐ มาเร็ว',
      mentionsBot: true,
    })
    await line.test(`/groups/${line.family}/members`, { person: line.praew, inside: false })
    await line.test(`/groups/${line.family}/members`, { person: line.praew, inside: true })
    await line.perform({ do: 'remove-bot', group: line.family })
    await line.perform({ do: 'block', person })
    const kinds = new Set(line.events().map((event) => event.type))
    expect(kinds.size).toBe(10)
    for (const { json } of line.heard) expect(problemsOf('CallbackRequest', json, 'webhook')).toEqual([])
  })

  test('the answers fit', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    await line.perform({ do: 'add-bot', group: line.family })
    const get = async (path: string) => (await line.call('GET', path)).json
    expect(problemsOf('ReplyMessageResponse', (await reply(line, await tokenFrom(line), hi)).json)).toEqual(
      [],
    )
    expect(problemsOf('PushMessageResponse', (await push(line, line.somsri, [hi])).json)).toEqual([])
    expect(problemsOf('ErrorResponse', (await push(line, line.somsri, [{ type: 'text' }])).json)).toEqual([])
    expect(problemsOf('MessageQuotaResponse', await get('/v2/bot/message/quota'))).toEqual([])
    expect(problemsOf('QuotaConsumptionResponse', await get('/v2/bot/message/quota/consumption'))).toEqual([])
    expect(problemsOf('UserProfileResponse', await get(`/v2/bot/profile/${line.somsri}`))).toEqual([])
    expect(problemsOf('BotInfoResponse', await get('/v2/bot/info'))).toEqual([])
    expect(problemsOf('GroupSummaryResponse', await get(`/v2/bot/group/${line.family}/summary`))).toEqual([])
    expect(problemsOf('GetWebhookEndpointResponse', await get('/v2/bot/channel/webhook/endpoint'))).toEqual(
      [],
    )
    expect(problemsOf('RichMenuListResponse', await get('/v2/bot/richmenu/list'))).toEqual([])
    const tested = (await line.call('POST', '/v2/bot/channel/webhook/test', {})).json
    expect(problemsOf('TestWebhookEndpointResponse', tested)).toEqual([])
  })

  test('the 409 of a retry key fits the error response', async () => {
    const line = startLine()
    const key = crypto.randomUUID()
    await push(line, line.somsri, [hi], key)
    expect(problemsOf('ErrorResponse', (await push(line, line.somsri, [hi], key)).json)).toEqual([])
  })

  test.skipIf(!existsSync(quiz))('the drawn quiz card is taken by both layers', async () => {
    const message = JSON.parse(readFileSync(quiz, 'utf8')) as unknown
    expect(problemsOf('Message', message)).toEqual([])
    const line = startLine()
    const answer = await line.call('POST', '/v2/bot/message/validate/reply', { messages: [message] })
    expect(answer.json).toEqual({})
  })

  test('what the simulator takes of Flex, the schema takes', async () => {
    const line = startLine()
    const url = 'https://riandee.example/a.png'
    const row = {
      type: 'box',
      layout: 'baseline',
      contents: [{ type: 'icon', url, size: 'sm' }, { type: 'filler' }],
    }
    const span = { type: 'span', text: 'ก', decoration: 'underline' }
    const button = {
      type: 'button',
      style: 'link',
      height: 'sm',
      adjustMode: 'shrink-to-fit',
      action: { type: 'uri', label: 'เปิด', uri: 'https://liff.line.me/1/x' },
    }
    const background = { type: 'linearGradient', angle: '0deg', startColor: '#ffffff', endColor: '#00000080' }
    const contents = [
      { type: 'text', contents: [span], lineSpacing: '8px', maxLines: 2 },
      button,
      row,
      { type: 'separator' },
    ]
    const body = {
      type: 'box',
      layout: 'vertical',
      contents,
      background,
      cornerRadius: 'md',
      borderWidth: 'light',
    }
    const hero = { type: 'image', url, size: 'full', aspectRatio: '20:13', aspectMode: 'cover' }
    const message = {
      type: 'flex',
      altText: 'a',
      contents: { type: 'carousel', contents: [{ type: 'bubble', hero, body }] },
    }
    expect((await line.call('POST', '/v2/bot/message/validate/push', { messages: [message] })).json).toEqual(
      {},
    )
    expect(problemsOf('Message', message)).toEqual([])
  })

  test('tokens and LIFF apps fit theirs', async () => {
    const line = startLine()
    const form = {
      grant_type: 'client_credentials',
      client_id: '2000000002',
      client_secret: 'simulated-login-secret',
    }
    const issued = await line.app.request('/oauth2/v3/token', {
      method: 'POST',
      body: new URLSearchParams(form),
    })
    const token = (await issued.json()) as { access_token: string }
    expect(problemsOf('IssueStatelessChannelAccessTokenResponse', token, 'channel-access-token')).toEqual([])
    const authorization = `Bearer ${token.access_token}`
    const apps = await line.call('GET', '/liff/v1/apps', undefined, { authorization })
    expect(problemsOf('GetAllLiffAppsResponse', apps.json, 'liff')).toEqual([])
  })
})
