/** Laws of turns under everything a network and two thumbs can do to them. */
import { beforeEach, describe, expect, test } from 'vitest'
import { takeUp } from '../../bot/sweep'
import { DatabaseAway } from '../../db/patient'
import { choiceAction, type Open, operatorKey, type TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { keepATurn, rowsIn, toFirstQuestion, until } from './ways'

let bot: TestBot

const ask = (path: string, body: object = {}) =>
  bot.simulator.app.request(`/test/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
const fault = (on: string, name: string, times = 1) => ask('faults', { on, fault: name, times })
const count = async (table: string) => (await rowsIn(bot, table)).length

/** Turns when LINE, the database or the process has a bad minute; run on both runtimes. */
export function turnsUnderFaults(open: Open) {
  beforeEach(async () => {
    bot = await open([fixture])
    await toFirstQuestion(bot)
  })

  describe('an event', () => {
    test('that LINE brings twice takes effect once and is answered once', async () => {
      const [shown, turns] = [bot.shown().length, await count('turns')]
      await fault('webhook', 'duplicate')
      await bot.chooses('answer')
      expect([await count('answers'), await count('turns')]).toEqual([1, turns + 1])
      expect(bot.shown().length).toBe(shown + 1)
    })
    test('that LINE brings fifty times at once is answered once, without one push', async () => {
      const shown = bot.shown().length
      await ask('hold')
      await bot.chooses('answer')
      const [held] = bot.simulator.world.heldBack.splice(0)
      bot.simulator.world.heldBack.push(...Array.from({ length: 50 }, () => held as NonNullable<typeof held>))
      await ask('release', { order: 'one-post' })
      await bot.life.tasks.finished()
      expect(await count('answers')).toBe(1)
      expect(bot.shown().length).toBe(shown + 1)
      expect(bot.shown().some((entry) => entry.pushed)).toBe(false)
    })
    test('that is delivered again a day later takes no effect', async () => {
      await ask('hold')
      await bot.chooses('answer')
      const held = [...bot.simulator.world.heldBack]
      await ask('release')
      await bot.life.tasks.finished()
      const [turns, shown] = [await count('turns'), bot.shown().length]
      bot.clock.pass(86_400_000)
      bot.simulator.world.heldBack.push(...held)
      await ask('release')
      await bot.life.tasks.finished()
      expect([await count('turns'), bot.shown().length, await count('inbox')]).toEqual([turns, shown, 0])
    })
    test('tapped twice at once is one answer, and the second tap is answered kindly', async () => {
      const person = bot.first
      const action = choiceAction(bot.shown(), 'answer')
      await Promise.all([1, 2].map(() => bot.simulator.perform({ do: 'tap', person, action })))
      await bot.life.tasks.finished()
      expect(await count('answers')).toBe(1)
      expect(await count('inbox')).toBe(0)
    })
    test('that comes out of order takes effect in the order in which it happened', async () => {
      await ask('hold')
      await bot.writes('หนึ่ง')
      bot.clock.pass(5)
      await bot.writes('สอง')
      const wrote = bot.simulator.world.heldBack.map((event) => event.webhookEventId)
      await ask('release', { order: 'one-post' })
      await bot.life.tasks.finished()
      const turns = (await rowsIn(bot, 'turns')).sort((a, b) => Number(a.seq) - Number(b.seq)).slice(-2)
      expect(turns.map((turn) => turn.event_id)).toEqual(wrote)
    })
    test('of one person does not wait for another person’s', async () => {
      const [, other = ''] = [...bot.simulator.world.people.keys()]
      let slow = true
      const waiting: (() => void)[] = []
      await bot.restart({
        database: (database) => ({
          async batch(statements) {
            if (slow && keepATurn(statements)) {
              slow = false
              await new Promise<void>((go) => waiting.push(go))
            }
            return database.batch(statements)
          },
        }),
      })
      await bot.simulator.perform({ do: 'write', person: bot.first, text: 'เมนู' })
      await until(() => waiting.length > 0)
      expect(waiting).toHaveLength(1)
      const before = bot.shown().length
      await bot.simulator.perform({ do: 'befriend', person: other })
      await until(() => bot.shown(other).length > 0)
      expect(bot.shown(other)).toHaveLength(1)
      expect(bot.shown().length).toBe(before)
      waiting[0]?.()
      await bot.life.tasks.finished()
      expect(bot.shown().length).toBeGreaterThan(before)
    })
  })

  describe('an answer', () => {
    test('that LINE cut off after taking it is tried with the same token and heard once', async () => {
      const shown = bot.shown().length
      await fault('reply', 'cut-after-taking')
      await bot.chooses('answer')
      expect(bot.shown().length).toBe(shown + 1)
      expect(await count('inbox')).toBe(0)
    })
    test('is tried again when LINE answers 500, and carries no retry key', async () => {
      const shown = bot.shown().length
      await fault('reply', '500', 2)
      await bot.chooses('answer')
      expect(bot.shown().length).toBe(shown + 1)
      const replies = bot.simulator.world.log.filter((entry) => entry.path.endsWith('/message/reply'))
      expect(replies.slice(-3).map((entry) => entry.status)).toEqual([500, 500, 200])
    })
    test('that LINE surely did not take opens the next one, and nothing is pushed', async () => {
      await fault('reply', 'rate-429', 3)
      await bot.chooses('answer')
      const shown = bot.shown().length
      expect((await rowsIn(bot, 'inbox')).map((row) => row.unspoken)).toEqual([1])
      bot.clock.pass(120_000)
      await takeUp(bot.life.ports)
      expect(bot.shown().length).toBe(shown)
      await bot.does({ do: 'sticker', person: bot.first, packageId: '446', stickerId: '1988' })
      const explained = bot
        .shown()
        .slice(shown)
        .filter((entry) => JSON.stringify(entry.message).includes('เพราะ-a1'))
      expect(explained).toHaveLength(1)
      expect(await count('inbox')).toBe(0)
      expect(bot.shown().some((entry) => entry.pushed)).toBe(false)
    })
    test('that LINE did not take is spoken by the safety net while its token lives', async () => {
      await fault('reply', 'rate-429', 3)
      await bot.chooses('answer')
      const shown = bot.shown().length
      bot.clock.pass(15_000)
      await takeUp(bot.life.ports)
      expect(bot.shown().length).toBe(shown + 1)
      expect(await count('inbox')).toBe(0)
    })
    test('whose fate nobody knows is let go when its token has died; the next message shows the pending step', async () => {
      await fault('reply', '500', 99)
      await bot.chooses('answer')
      await bot.simulator.app.request('/test/faults', { method: 'DELETE' })
      const shown = bot.shown().length
      bot.clock.pass(120_000)
      await takeUp(bot.life.ports)
      expect([bot.shown().length, await count('inbox')]).toEqual([shown, 0])
      await bot.does({ do: 'sticker', person: bot.first, packageId: '446', stickerId: '1988' })
      expect(bot.shown().length).toBeGreaterThan(shown)
    })
    test('that takes long is preceded by the loading animation, and a quick one is not', async () => {
      const loadings = () =>
        bot.simulator.world.log.filter((entry) => entry.path.includes('/chat/loading')).length
      await bot.chooses('answer')
      expect(loadings()).toBe(0)
      await bot.restart({
        database: (database) => ({
          async batch(statements) {
            if (keepATurn(statements)) bot.clock.pass(1000)
            return database.batch(statements)
          },
        }),
      })
      await bot.chooses('next')
      expect(loadings()).toBe(1)
    })
  })

  describe('clocks that do not agree', () => {
    test('a bot whose clock runs ten minutes ahead of LINE’s still answers', async () => {
      const shown = bot.shown().length
      const timestamp = bot.clock.now() - 600_000
      const message = { type: 'text', id: '77', text: 'เมนู' }
      await ask('webhook', { events: [{ type: 'message', person: bot.first, timestamp, message }] })
      await bot.life.tasks.finished()
      expect(bot.shown().length).toBeGreaterThan(shown)
      expect(await count('inbox')).toBe(0)
    })
  })

  describe('a stored place of another version', () => {
    test('is told kindly, and no answer grows beyond what LINE shows', async () => {
      await bot.database.batch([
        { text: `UPDATE turns SET state = '{"at":"quiz.asking-in-2025"}'`, values: [] },
      ])
      const shown = bot.shown().length
      await bot.writes('เมนู')
      const said = bot.shown().slice(shown)
      expect(said.length).toBeGreaterThan(1)
      expect(said.length).toBeLessThanOrEqual(5)
    })
  })

  describe('a database that is away', () => {
    test('for longer than anybody is patient makes no dead letter: the event is answered when it is back', async () => {
      let away = true
      await bot.restart({
        database: (database) => ({
          async batch(statements, harmlessTwice) {
            if (away && keepATurn(statements)) throw new DatabaseAway(new Error('Network connection lost.'))
            return database.batch(statements, harmlessTwice)
          },
        }),
      })
      const shown = bot.shown().length
      await bot.chooses('answer', { option: 'a1r' })
      bot.clock.pass(11_000)
      for (let i = 0; i < 9; i++) expect(await takeUp(bot.life.ports)).toBe(false)
      expect((await rowsIn(bot, 'inbox')).map(({ tries, dead }) => [tries, dead])).toEqual([[0, 0]])
      away = false
      expect(await takeUp(bot.life.ports)).toBe(true)
      expect([bot.shown().length, await count('inbox')]).toEqual([shown + 1, 0])
    })
  })

  describe('the safety net', () => {
    test('is woken once per POST that brings events, before their turns are taken', async () => {
      const woken: number[] = []
      await bot.restart({ wake: async () => void woken.push(await count('inbox')) })
      await ask('hold')
      await bot.writes('เมนู')
      bot.clock.pass(5)
      await bot.writes('ตั้งค่า')
      await ask('release', { order: 'one-post' })
      await bot.life.tasks.finished()
      expect(woken).toEqual([2])
    })
    test('that cannot be woken leaves everything else as it is', async () => {
      const shown = bot.shown().length
      await bot.restart({ wake: () => Promise.reject(new Error('Too Many Requests')) })
      await bot.chooses('answer')
      expect([bot.shown().length, await count('inbox')]).toEqual([shown + 1, 0])
    })
  })

  describe('an event that cannot be decided', () => {
    test('is a dead letter after five throws; the person is told kindly, and the conversation goes on', async () => {
      const { office, store } = bot.life.ports
      Object.defineProperty(office, 'phone', {
        configurable: true,
        get() {
          throw new Error('a bug of ours')
        },
      })
      const shown = bot.shown().length
      await bot.chooses('go', { to: 'help' })
      expect(bot.shown().length).toBe(shown + 1)
      expect((await rowsIn(bot, 'inbox')).map((row) => [row.dead, row.tries])).toEqual([[1, 5]])
      const [owed] = await store.owed.list(0, 9)
      expect(owed).toMatchObject({ what: 'event', dead: true, kind: 'tapped' })

      await bot.writes('เมนู')
      expect(bot.shown().length).toBeGreaterThan(shown + 1)

      Object.defineProperty(office, 'phone', { value: '02-000-0000' })
      const answer = await bot.life.app.request(`/api/office/owed/${owed?.id}/retry`, {
        method: 'POST',
        headers: { authorization: `Bearer ${operatorKey}` },
      })
      expect(answer.status).toBe(200)
      expect((await rowsIn(bot, 'help_requests')).length).toBe(1)
    })
  })
}
