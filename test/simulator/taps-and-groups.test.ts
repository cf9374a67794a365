import { describe, expect, test } from 'vitest'
import { startLine } from './line'

describe('taps', () => {
  const tap = (
    line: ReturnType<typeof startLine>,
    action: { type: string; [key: string]: unknown },
    params?: Record<string, string>,
  ) => line.perform({ do: 'tap', person: line.somsri, action, ...(params ? { params } : {}) })

  test('a postback carries its data, and its display text stands in the chat', async () => {
    const line = startLine()
    await tap(line, { type: 'postback', data: 'quiz:1', displayText: 'ข้อ ก' })
    expect(line.events()[0]).toMatchObject({ type: 'postback', postback: { data: 'quiz:1' } })
    expect(line.world.people.get(line.somsri)?.chat[0]?.message.text).toBe('ข้อ ก')
  })

  test('a message button writes its text for the person', async () => {
    const line = startLine()
    await tap(line, { type: 'message', text: 'เรียน' })
    expect(line.events()[0].message).toMatchObject({ type: 'text', text: 'เรียน' })
  })

  test('a picked date comes as params', async () => {
    const line = startLine()
    await tap(line, { type: 'datetimepicker', data: 'when', mode: 'date' }, { date: '2026-11-30' })
    expect(line.events()[0].postback).toEqual({ data: 'when', params: { date: '2026-11-30' } })
  })

  test('a link opens on the phone and tells the bot nothing', async () => {
    const line = startLine()
    await tap(line, { type: 'uri', uri: 'https://liff.line.me/1' })
    expect(line.events()).toEqual([])
  })
})

describe('groups', () => {
  test('a bot outside hears nothing; a bot inside hears everything with the group as source', async () => {
    const line = startLine()
    await line.perform({ do: 'write', person: line.praew, chat: line.family, text: 'ก่อน' })
    expect(line.events()).toEqual([])
    await line.perform({ do: 'add-bot', group: line.family, person: line.praew })
    await line.perform({ do: 'write', person: line.praew, chat: line.family, text: 'หลัง' })
    const [join, message] = line.events()
    expect(join).toMatchObject({ type: 'join', source: { type: 'group', groupId: line.family } })
    expect(message.source).toEqual({ type: 'group', groupId: line.family, userId: line.praew })
  })

  test('a mention of the bot is marked as itself, at its place in UTF-16 units', async () => {
    const line = startLine()
    await line.perform({ do: 'add-bot', group: line.family })
    await line.perform({
      do: 'write',
      person: line.praew,
      chat: line.family,
      text: '😀 @เรียนดี ช่วยด้วย',
      mentionsBot: true,
    })
    const { mention, text } = line.events()[1].message
    const [self] = mention.mentionees
    expect(self).toMatchObject({ type: 'user', isSelf: true, userId: line.world.bot.userId, index: 3 })
    expect(text.slice(self.index, self.index + self.length)).toBe('@เรียนดี')
  })

  test('members come and go, and so does the bot', async () => {
    const line = startLine()
    await line.perform({ do: 'add-bot', group: line.family })
    await line.test(`/groups/${line.family}/members`, { person: line.prasert, inside: false })
    await line.test(`/groups/${line.family}/members`, { person: line.prasert, inside: true })
    await line.perform({ do: 'remove-bot', group: line.family })
    const [, left, joined, leave] = line.events()
    expect(left).toMatchObject({
      type: 'memberLeft',
      left: { members: [{ type: 'user', userId: line.prasert }] },
    })
    expect(joined).toMatchObject({ type: 'memberJoined', joined: { members: [{ userId: line.prasert }] } })
    expect(joined).toHaveProperty('replyToken')
    expect(leave.type).toBe('leave')
    expect(leave).not.toHaveProperty('replyToken')
  })

  test('the bot may leave by itself', async () => {
    const line = startLine()
    await line.perform({ do: 'add-bot', group: line.family })
    expect((await line.call('POST', `/v2/bot/group/${line.family}/leave`)).status).toBe(200)
    expect((await line.call('GET', `/v2/bot/group/${line.family}/summary`)).status).toBe(404)
  })
})

describe('deeds no phone would let happen', () => {
  test.each([
    [
      'an empty text',
      (line: ReturnType<typeof startLine>) => ({ do: 'write', person: line.somsri, text: ' ' }),
    ],
    ['a stranger', () => ({ do: 'write', person: 'Unobody', text: 'x' })],
    ['a word nobody knows', (line) => ({ do: 'sing', person: line.somsri })],
    ['a block by somebody who is no friend', (line) => ({ do: 'block', person: line.somsri })],
    ['unsending what another said', (line) => ({ do: 'unsend', person: line.somsri, entry: '1' })],
  ] as [string, (line: ReturnType<typeof startLine>) => unknown][])(
    '%s is refused with a reason',
    async (_, deed) => {
      const line = startLine()
      const answer = await line.test('/deeds', deed(line))
      expect(answer.status).toBe(400)
      expect(answer.json.message).toBeTruthy()
      expect(line.events()).toEqual([])
    },
  )
})
