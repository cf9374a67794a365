/** Laws of what is owed: it can be seen, tried again, and old things go. */
import { describe, expect, test } from 'vitest'
import { type Bench, start, words } from './bench'

const dayMs = 86_400_000

export const officeLaws = (bench: () => Bench) =>
  describe('what is owed', () => {
    test('events, words and jobs that wait too long are listed without a word of theirs, and can be tried again', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      await keep(where, { say: [words('secret')], begin: [{ kind: 'forget-files' }] })
      await arrive('E2')
      const owed = await store.owed.list(start + 1000, 9)
      expect(owed.map(({ what, kind }) => [what, kind]).sort()).toEqual([
        ['event', 'wrote'],
        ['job', 'forget-files'],
        ['words', 'say'],
      ])
      expect(JSON.stringify(owed)).not.toContain('secret')
      expect(await store.owed.retry('nothing', start)).toBeUndefined()
    })
    test('a dead letter waits in front and lives again when an operator says so', async () => {
      const { arrive, store } = bench()
      const where = await arrive('E1')
      const next = (await store.turns.scene(where.conversation, where.person, start)).next
      if (!next) throw new Error('nothing waits')
      for (let i = 0; i < 5; i++) await store.inbox.threw(next)
      expect((await store.owed.list(0, 9))[0]).toMatchObject({ id: 'E1', dead: true, tries: 5 })
      expect(await store.owed.retry('E1', start)).toEqual({
        what: 'event',
        conversation: where.conversation,
        person: where.person,
      })
      expect((await store.turns.scene(where.conversation, where.person, start)).next?.tries).toBe(0)
    })
    test('a job is taken by one at a time, comes again when that one died, and waits for an operator once buried', async () => {
      const { store } = bench()
      await store.jobs.put('p', { kind: 'forget-files' }, start)
      const [job] = await store.jobs.due(start, 9)
      if (!job) throw new Error('no job is due')
      await store.jobs.again(job.id, start + 100)
      expect(await store.jobs.due(start, 9)).toEqual([])
      expect(await store.jobs.due(start + 100, 9)).toMatchObject([{ id: job.id, tries: 1 }])
      expect(await store.jobs.due(start + 200, 9)).toEqual([])
      expect(await store.jobs.due(start + 130_000, 9)).toHaveLength(1)
      await store.jobs.bury(job.id)
      expect(await store.jobs.due(start + dayMs, 9)).toEqual([])
      expect(await store.owed.retry(job.id, start)).toEqual({ what: 'job' })
      await store.jobs.done(job.id)
      expect(await store.jobs.due(start + 100, 9)).toEqual([])
    })
    test('of old turns a conversation keeps its last twenty', async () => {
      const { arrive, keep, store } = bench()
      let where = await arrive('E0')
      for (let i = 0; i < 25; i++) {
        where = await arrive(`E${i + 1}`)
        await keep(where)
      }
      expect(await store.owed.rollUp(start + 30 * dayMs, 100)).toBe(5)
      expect(await store.owed.rollUp(start + 30 * dayMs, 100)).toBe(0)
      expect((await store.turns.scene(where.conversation, where.person, start)).seq).toBe(25)
    })
  })
