/** Laws of a graceful stop: what was asked is answered, nobody who merely stays connected holds it up, and it has an end. */
import { existsSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../bot/runtimes/node'
import { type NodeBot, nodeBot, wordsOf } from './node-bot'

let house: NodeBot
let bot: Bot
let lines: Line[]
beforeEach(async () => {
  house = nodeBot()
  lines = []
  bot = await house.start()
})
afterEach(() => {
  for (const line of lines) line.socket.destroy()
  house.remove()
})

interface Line {
  socket: Socket
  /** Resolves as soon as it has heard this. */
  hears(words: string): Promise<string>
  ended: Promise<string>
}

/** A connection on which one says what one likes, when one likes. */
async function line(): Promise<Line> {
  const socket = connect(Number(new URL(bot.origin).port), '127.0.0.1')
  let heard = ''
  socket.on('data', (bytes) => (heard += bytes))
  const ended = new Promise<string>((done) => socket.once('close', () => done(heard)))
  await new Promise((connected) => socket.once('connect', connected))
  const hears = async (words: string) => {
    while (!heard.includes(words)) await new Promise((more) => socket.once('data', more))
    return heard
  }
  const made = { socket, hears, ended }
  lines.push(made)
  return made
}

const asks = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`

function webhook(eventId: string): { head: string; body: string } {
  const { body, signature } = wordsOf(eventId, Date.now())
  const head = [
    'POST /line/webhook HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Line-Signature: ${signature}`,
  ]
  return { head: `${head.join('\r\n')}\r\n\r\n`, body }
}

describe('a stop', () => {
  test('waits for nobody who only stays connected, whether or not they ever asked for something', async () => {
    const [asked, silent] = [await line(), await line()]
    asked.socket.write(asks('/health'))
    await asked.hears('{"ok":true}')
    expect(await bot.stop(60_000)).toBe(true)
    expect(await asked.ended).toContain('200 OK')
    expect(await silent.ended).toBe('')
    await expect(fetch(`${bot.origin}/health`)).rejects.toThrow()
  })

  test('takes in the event that is still coming over an open line, answers 200, and then hangs up', async () => {
    const { socket, hears, ended } = await line()
    const { head, body } = webhook('late')
    socket.write(head + body.slice(0, 20))
    const other = await line()
    other.socket.write(asks('/health')) // answered, so the half event was read too
    await other.hears('{"ok":true}')
    const stopped = bot.stop(60_000)
    await other.ended // now it is closing
    socket.write(body.slice(20))
    await hears('{}')
    const heard = await ended
    expect(heard).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(heard).toMatch(/\r\nconnection: close\r\n/i)
    expect(await stopped).toBe(true)
    await house.between(async (_, rows) => {
      expect(await rows('SELECT event_id FROM turns')).toEqual([{ event_id: 'late' }])
    })
  })

  test('tells whoever still asks that it is ready no longer', async () => {
    const { socket, ended } = await line()
    const [half, rest] = ['GET /ready HTTP/1.1\r\nHost: x\r\n', '\r\n']
    socket.write(half)
    const other = await line()
    other.socket.write(asks('/health'))
    await other.hears('{"ok":true}')
    const stopped = bot.stop(60_000)
    await other.ended
    socket.write(rest)
    const heard = await ended
    expect(heard).toMatch(/^HTTP\/1\.1 503 /)
    expect(heard).toContain('"stopping"')
    expect(await stopped).toBe(true)
  })

  test('has an end, also when somebody never comes to theirs; and says that something was cut off', async () => {
    const { socket, ended } = await line()
    const { head, body } = webhook('never')
    socket.write(head + body.slice(0, 20))
    const other = await line()
    other.socket.write(asks('/health'))
    await other.hears('{"ok":true}')
    expect(await bot.stop(50)).toBe(false)
    expect(await ended).toBe('')
  })

  test('leaves the whole database in one file', async () => {
    const { body, signature } = wordsOf('E1', Date.now())
    const headers = { 'x-line-signature': signature }
    const answer = await fetch(`${bot.origin}/line/webhook`, { method: 'POST', body, headers })
    expect(answer.status).toBe(200)
    const [file] = (await house.between(async (_, rows) => rows('PRAGMA database_list'))) as {
      file: string
    }[]
    expect(existsSync(`${file?.file}-wal`)).toBe(true)
    await bot.stop()
    expect(existsSync(`${file?.file}-wal`)).toBe(false)
  })
})
