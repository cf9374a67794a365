/** What earlier versions kept is still there in the tables of today. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../db/database'
import { openSqlite } from '../../db/sqlite'
import { createStore } from '../../db/store'

const folder = join(import.meta.dirname, '../../db/migrations')

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'riandee-migrations-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

/** Rows as the first version wrote them. */
const first = [
  `INSERT INTO people (number, id, line_user_id, language, address, menu, consent, created_at)
    VALUES (7, 'p', 'U1', 'th', 'khun', 'learner', 1, 1)`,
  `INSERT INTO people (number, id, language, address, menu, created_at, erased_at) VALUES (8, 'gone', 'th', 'khun', 'newcomer', 1, 2)`,
  `INSERT INTO enrolments VALUES ('p', 'e', 'c', 2, 1, 5)`,
  `INSERT INTO enrolments VALUES ('p', 'open', 'd', 1, 1, NULL)`,
  `INSERT INTO cards VALUES ('p', 'c', 'q1', 2, 0, 10), ('p', 'c', 'q2', 2, 1, 20)`,
  `INSERT INTO turns VALUES ('p', 1, 'E1', 'p', '{"at":"menu"}', 1), ('gone', 1, 'E0', 'gone', '{"at":"menu"}', 1)`,
  `INSERT INTO jobs VALUES ('j', 'p', '{"kind":"forget-files"}', 3, 1, 0)`,
  `INSERT INTO keepsakes VALUES ('p', 'k', 'm1', 'voice', 4, 4, NULL), ('p', 'own', 'm3', 'picture', 4, 4, NULL)`,
  `INSERT INTO help_requests VALUES ('p', 'h', 3, NULL)`,
  `INSERT INTO help_words VALUES ('p', 'h', 'E2', 3, 'ช่วยด้วย', 'm2'), ('p', 'h', 'E3', 4, NULL, 'm1')`,
]

/** The same file, opened by the version of today. */
async function migrated(): Promise<Database & { close(): void }> {
  mkdirSync(join(place, 'first'))
  copyFileSync(join(folder, '0000_first.sql'), join(place, 'first/0000_first.sql'))
  const old = openSqlite(join(place, 'riandee.sqlite'), join(place, 'first'))
  await old.batch(first.map((text) => ({ text, values: [] })))
  old.close()
  return openSqlite(join(place, 'riandee.sqlite'))
}

test('cards, jobs, requests for help and people of the first version are there, and forgotten events are known', async () => {
  const database = await migrated()
  const store = createStore(database, () => 'new')
  const scene = await store.turns.scene('p', 'p', 15)
  expect(scene).toMatchObject({ seq: 1, person: { consent: 1 }, lineUserId: 'U1' })
  const card = { enrolment: 'e', course: 'c', edition: 2, question: 'q1', stage: 0, dueAt: 10 }
  expect(scene.dueCards).toEqual([card])
  expect((await store.turns.scene('p', 'p', 99)).dueCards).toHaveLength(2)
  expect(await store.jobs.due(3, 9)).toMatchObject([{ id: 'j', tries: 1, job: { kind: 'forget-files' } }])
  expect(await store.help.waiting(9)).toMatchObject([
    { request: 'h', words: [{ text: 'ช่วยด้วย' }, { keepsake: 'k', media: 'voice' }] },
  ])
  const known = {
    eventId: 'E0',
    at: 1,
    chat: { kind: 'direct' },
    lineUserId: 'U9',
    event: { kind: 'followed' },
  } as const
  expect(await store.inbox.receive([known], 50)).toEqual([])
  await store.inbox.receive([{ ...known, eventId: 'E9' }], 50)
  const [rows] = await database.batch([{ text: 'SELECT number FROM people ORDER BY number', values: [] }])
  expect(rows?.map(({ number }) => number)).toEqual([7, 8, 9])
  database.close()
})
