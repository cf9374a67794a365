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
      await store.jobs.later(job, start + 50)
      const [later] = await store.jobs.due(start + 50, 9)
      expect(later).toMatchObject({ id: job.id, tries: 0 })
      if (later) await store.jobs.again(later, start + 100)
      expect(await store.jobs.due(start, 9)).toEqual([])
      expect(await store.jobs.due(start + 100, 9)).toMatchObject([{ id: job.id, tries: 1 }])
      expect(await store.jobs.due(start + 200, 9)).toEqual([])
      const [late] = await store.jobs.due(start + 130_000, 9)
      expect(late).toMatchObject({ id: job.id })
      await store.jobs.done(job)
      if (late) await store.jobs.bury(late)
      expect(await store.jobs.due(start + dayMs, 9)).toEqual([])
      expect(await store.owed.retry(job.id, start)).toEqual({ what: 'job' })
      const [last] = await store.jobs.due(start + dayMs, 9)
      expect(last).toMatchObject({ id: job.id, tries: 0 })
      if (last) await store.jobs.done(last)
      expect(await store.jobs.due(start + 2 * dayMs, 9)).toEqual([])
    })
    test('of old turns a conversation keeps its last, which says where it stands, and no newer one goes', async () => {
      const { arrive, keep, store } = bench()
      let where = await arrive('E0')
      for (let i = 0; i < 25; i++) {
        where = await arrive(`E${i + 1}`)
        await keep(where)
      }
      const turns = async () => {
        const [rows] = await bench().database.batch([{ text: 'SELECT seq FROM turns', values: [] }])
        return (rows ?? []).map(({ seq }) => seq)
      }
      await store.owed.rollUp(start, 100)
      expect(await turns()).toHaveLength(25)
      await store.owed.rollUp(start + 30 * dayMs, 100)
      expect(await turns()).toEqual([25])
      expect((await store.turns.scene(where.conversation, where.person, start)).seq).toBe(25)
    })
    test('the broom goes through a large table in small steps, goes on where it was, and begins anew', async () => {
      const { arrive, keep, store } = bench()
      for (const lineUserId of ['U1', 'U2', 'U3', 'U4', 'U5']) {
        for (const event of ['a', 'b', 'c'])
          await keep(await arrive(`${lineUserId}-${event}`, { lineUserId }))
      }
      const left = async () => {
        const [rows] = await bench().database.batch([{ text: 'SELECT seq FROM turns', values: [] }])
        return rows?.length
      }
      const steps: unknown[] = []
      do steps.push(await left())
      while (await store.owed.rollUp(start + 30 * dayMs, 4))
      expect([...steps, await left()]).toEqual([15, 11, 7, 5])
      await keep(await arrive('late', { lineUserId: 'U1' }))
      await store.owed.rollUp(start + 30 * dayMs, 99)
      expect(await left()).toBe(5)
    })
  })
