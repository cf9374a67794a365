/** Laws of the inbox: nothing that came in is lost, and nothing is in it twice. */
import { describe, expect, test } from 'vitest'
import { type Bench, start, words, wrote } from './bench'

export const inboxLaws = (bench: () => Bench) =>
  describe('the inbox', () => {
    test('a person is known by an id of ours, the same at every arrival', async () => {
      const { arrive } = bench()
      const first = await arrive('E1')
      const second = await arrive('E2')
      expect(first).toMatchObject({ isNew: true, person: first.conversation })
      expect(second.person).toBe(first.person)
      expect(first.person).not.toBe('U1')
    })
    test('an event that comes twice is new only once, before and after its turn', async () => {
      const { arrive, keep } = bench()
      const first = await arrive('E1', { at: start })
      expect((await arrive('E1', { at: start })).isNew).toBe(false)
      await keep(first)
      expect((await arrive('E1', { at: start })).isNew).toBe(false)
      expect((await bench().store.turns.scene(first.conversation, first.person, start)).next).toBeUndefined()
    })
    test('an event is known by its id, whatever time it is delivered under, before and after its turn', async () => {
      const { arrive, keep } = bench()
      const chat = { kind: 'group' as const, lineChatId: 'C1' }
      for (const place of [{}, { chat }, { chat, lineUserId: undefined }]) {
        const id = JSON.stringify(place)
        const first = await arrive(id, { at: start, ...place })
        expect((await arrive(id, { at: start + 7, ...place })).isNew).toBe(false)
        await keep(first, { seq: 1 })
        expect((await arrive(id, { at: start + 8, ...place })).isNew).toBe(false)
      }
    })
    test('several people in one webhook come in together, each into their own conversation', async () => {
      const { store } = bench()
      const arrivals = ['U1', 'U2', 'U1'].map((lineUserId, i) => ({
        eventId: `E${i}`,
        at: start + i,
        chat: { kind: 'direct' as const },
        lineUserId,
        event: wrote('x'),
      }))
      const [one, two, three] = await store.inbox.receive(arrivals, start)
      expect(one?.conversation).toBe(three?.conversation)
      expect(two?.conversation).not.toBe(one?.conversation)
      expect(await store.inbox.receive([], start)).toEqual([])
    })
    test('in a group each person stands in a place of their own, and the group itself in one without a person', async () => {
      const { arrive } = bench()
      const chat = { kind: 'group' as const, lineChatId: 'C1' }
      const alone = await arrive('E1')
      const inGroup = await arrive('E2', { chat })
      const other = await arrive('E3', { chat, lineUserId: 'U2' })
      const group = await arrive('E4', { chat, lineUserId: undefined })
      expect(inGroup.person).toBe(alone.person)
      expect(new Set([alone, inGroup, other, group].map((one) => one.conversation)).size).toBe(4)
      expect(inGroup.conversation).toBe(`${alone.person}.${group.conversation}`)
    })
    test('the oldest event waits in front, whatever the order of arrival', async () => {
      const { arrive, store } = bench()
      const where = await arrive('late', { at: start + 9 })
      await arrive('early', { at: start + 1 })
      expect((await store.turns.scene(where.conversation, where.person, start)).next).toMatchObject({
        eventId: 'early',
        event: wrote('early'),
        replyToken: 'token-early',
      })
    })
    test('an event that throws five times is a dead letter, and the next one is in front', async () => {
      const { arrive, store } = bench()
      const where = await arrive('bad')
      await arrive('good')
      const bad = (await store.turns.scene(where.conversation, where.person, start)).next
      if (!bad) throw new Error('nothing waits')
      const fates = []
      for (let i = 0; i < 5; i++) fates.push(await store.inbox.threw(bad))
      expect(fates).toEqual(['again', 'again', 'again', 'again', 'dead'])
      expect((await store.turns.scene(where.conversation, where.person, start)).next?.eventId).toBe('good')
    })
    test('what nobody took is found, once per conversation, however often one looks', async () => {
      const { arrive, store } = bench()
      const where = await arrive('E1')
      await arrive('E2')
      expect(await store.inbox.leftBehind(start, 10)).toEqual([])
      const { conversation, person } = where
      for (let i = 0; i < 9; i++) {
        expect(await store.inbox.leftBehind(start + 1000, 10)).toEqual([{ conversation, person }])
      }
      expect((await store.turns.scene(conversation, person, start)).next).toMatchObject({
        eventId: 'E1',
        tries: 0,
      })
    })
    test('only the event in front is to blame for a death; at its fifth it is a dead letter, those behind live', async () => {
      const { arrive, store } = bench()
      const { conversation, person } = await arrive('E1')
      await arrive('E2')
      const front = async () => (await store.turns.scene(conversation, person, start)).next
      for (let i = 1; i < 5; i++) {
        await store.inbox.blameFront()
        expect(await front()).toMatchObject({ eventId: 'E1', tries: i })
      }
      await store.inbox.blameFront()
      expect(await front()).toMatchObject({ eventId: 'E2', tries: 0 })
    })
    test('unspoken words are claimed once: by the safety net or by a turn', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      await keep(where, { say: [words('hello')] })
      const [waiting] = await store.inbox.silent(start + 1000, start - 1000, 10)
      if (!waiting) throw new Error('no words wait')
      await store.inbox.unspoken(waiting)
      expect(await store.inbox.claim(waiting)).toBe(true)
      expect((await store.turns.scene(where.conversation, where.person, start)).unspoken).toEqual([])
      await store.inbox.settled(waiting)
      expect(await store.inbox.claim(waiting)).toBe(false)
    })
    test('words wait until they are spoken, and those surely unspoken open the next scene', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      await keep(where, { say: [words('hello')] })
      const [waiting] = await store.inbox.silent(start + 1000, start - 1000, 10)
      expect(waiting).toMatchObject({ eventId: 'E1', replyToken: 'token-E1', say: [words('hello')] })
      if (!waiting) throw new Error('no words wait')
      expect((await store.turns.scene(where.conversation, where.person, start)).unspoken).toEqual([])
      await store.inbox.unspoken(waiting)
      expect((await store.turns.scene(where.conversation, where.person, start)).unspoken).toMatchObject([
        { eventId: 'E1', say: [words('hello')] },
      ])
      await store.inbox.settled(waiting)
      expect(await store.inbox.silent(start + 1000, start - 1000, 10)).toEqual([])
    })
    test('what is buried waits for an operator, and what was decided already is dropped, but never words', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      await arrive('E2')
      const front = async () => (await store.turns.scene(where.conversation, where.person, start)).next
      const first = await front()
      if (first) await store.inbox.bury(first)
      const second = await front()
      expect(second?.eventId).toBe('E2')
      await keep(where, { say: [words('hello')] })
      if (second) await store.inbox.drop(second)
      expect(await store.inbox.silent(start + 1000, start - 1000, 10)).toHaveLength(1)
      await arrive('E3')
      const third = await front()
      if (third) await store.inbox.drop(third)
      expect(await front()).toBeUndefined()
    })
    test('what nobody is left to hear goes, and nothing else', async () => {
      const { arrive, store } = bench()
      const stranger = await arrive('E1', { at: start })
      await arrive('E2', { at: start, chat: { kind: 'group', lineChatId: 'C1' }, lineUserId: undefined })
      expect(await store.inbox.dropUnreachable(start + 1000)).toBe(0)
      await bench().database.batch([
        { text: 'UPDATE people SET line_user_id = NULL WHERE id = ?', values: [stranger.person] },
      ])
      expect(await store.inbox.dropUnreachable(start)).toBe(0)
      expect(await store.inbox.dropUnreachable(start + 1000)).toBe(1)
    })
    test('unspoken words are tried again only while their token may live', async () => {
      const { arrive, keep, store } = bench()
      await keep(await arrive('E1'), { say: [words('hello')] })
      const [waiting] = await store.inbox.silent(start + 1000, start - 1000, 10)
      if (waiting) await store.inbox.unspoken(waiting)
      expect(await store.inbox.silent(start + 99_000, start - 1000, 10)).toHaveLength(1)
      expect(await store.inbox.silent(start + 99_000, start + 60_000, 10)).toHaveLength(0)
    })
  })
