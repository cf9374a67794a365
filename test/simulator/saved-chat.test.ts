import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { SavedChat } from '../../bot/simulator/phone-api'
import { replay } from '../../bot/simulator/replay'
import { fileOf, type Loose, png, startLine, TOKEN } from './line'

/** A small bot that greets, asks one question with buttons whose data is new in every run, and marks the answer. */
function quizBot(send: (path: string, body: unknown) => Promise<Response>, salt: string): Hono {
  const bot = new Hono()
  const question = (token: string) => ({
    type: 'text',
    text: 'ข้อไหนคะ',
    quickReply: {
      items: ['ก', 'ข'].map((label) => ({
        type: 'action',
        action: { type: 'postback', label, data: `${salt}:${label}:${token}`, displayText: label },
      })),
    },
  })
  bot.post('/line/webhook', async (c) => {
    for (const event of ((await c.req.json()) as { events: Loose[] }).events) {
      const known = event.type === 'postback' && event.postback.data.startsWith(salt)
      const message = known
        ? { type: 'text', text: `ตอบ ${event.postback.data.split(':')[1]}` }
        : question(event.webhookEventId)
      if (event.replyToken)
        await send('/v2/bot/message/reply', { replyToken: event.replyToken, messages: [message] })
    }
    return c.text('OK')
  })
  bot.post('/simulated/clock', (c) => c.json({}))
  return bot
}

function lineWithQuiz(salt: string) {
  const bot: { app?: Hono } = {}
  const line = startLine({ deliver: (request) => bot.app?.fetch(request) ?? new Response() })
  bot.app = quizBot(
    (path, body) =>
      line.fetch(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      }),
    salt,
  )
  return line
}

describe('a saved chat', () => {
  async function talk() {
    const line = lineWithQuiz('first-run')
    await line.perform({ do: 'befriend', person: line.somsri })
    const asked: Loose = line.world.people.get(line.somsri)?.chat.at(-1)?.message
    const action = asked.quickReply.items[1].action
    await line.perform({ do: 'tap', person: line.somsri, action })
    await line.perform({ do: 'write', person: line.somsri, text: 'ไม่เอา' })
    const own = line.world.people.get(line.somsri)?.chat.find((one) => one.message.text === 'ไม่เอา')
    await line.perform({ do: 'unsend', person: line.somsri, entry: own?.id ?? '' })
    return (await (await line.app.request(`/phone/save?person=${line.somsri}`)).json()) as SavedChat
  }

  test('keeps taps by their label, what was shown after each, and no id of that run', async () => {
    const saved = await talk()
    expect(saved.person).toBe('คุณสมศรี')
    expect(saved.steps.map((step) => step.deed)).toEqual([
      { do: 'befriend' },
      { do: 'tap', action: { type: 'postback', label: 'ข' }, label: 'ข' },
      { do: 'write', text: 'ไม่เอา' },
      { do: 'unsend', entry: 'own:1' },
    ])
    expect(saved.steps[1]?.shown).toEqual([{ type: 'text', text: 'ตอบ ข' }])
    expect(JSON.stringify(saved)).not.toContain('first-run')
  })

  test('replays through a bot whose ids are all new, to the same words', async () => {
    const saved = await talk()
    const line = lineWithQuiz('second-run')
    const steps = await replay(line.world, saved, async () => {})
    expect(steps.map((step) => step.shown)).toEqual(saved.steps.map((step) => step.shown))
    expect(steps).toHaveLength(4)
  })

  test('whose button is gone does not replay', async () => {
    const saved = await talk()
    const line = startLine()
    await expect(replay(line.world, saved, async () => {})).rejects.toThrow('no button says "ข"')
  })

  test('carries its photos along', async () => {
    const line = startLine()
    const files = [await fileOf(line, png(4, 4), 'image/png')]
    await line.perform({ do: 'send-files', person: line.somsri, kind: 'image', files })
    const saved = (await (await line.app.request(`/phone/save?person=${line.somsri}`)).json()) as SavedChat
    const other = startLine()
    await replay(other.world, saved, async () => {})
    const id = other.events()[0].message.id
    const content = await other.app.request(`/v2/bot/message/${id}/content`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    })
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(png(4, 4))
  })
})
