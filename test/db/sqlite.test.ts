/** Laws of the database on one computer: batches of one moment share a commit, and are strangers to each other all the same. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite, type SqliteDatabase } from '../../db/sqlite'

let folder: string
let database: SqliteDatabase
const file = () => join(folder, 'riandee.sqlite')
const run = (...texts: string[]) => database.batch(texts.map((text) => ({ text, values: [] })))
const value = (name: string) => `INSERT INTO house (name, value) VALUES ('${name}', '')`
const names = async () => (await run('SELECT name FROM house ORDER BY name'))[0]?.map(({ name }) => name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riandee-sqlite-'))
  database = openSqlite(file())
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a batch that fails takes none of its own rows along, and no other batch of the same moment', async () => {
  const fates = await Promise.allSettled([
    run(value('a')),
    run(value('b'), value('a')),
    run(value('c')),
    run('SELECT nothing'),
  ])
  expect(fates.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
  expect(await names()).toEqual(['a', 'c'])
})

test('batches take effect in the order in which they came', async () => {
  const counts = await Promise.all(
    ['a', 'b', 'c'].map((name) => run(value(name), 'SELECT count(*) AS rows FROM house')),
  )
  expect(counts.map((answers) => answers[1]?.[0]?.rows)).toEqual([1, 2, 3])
})

test('who is told of an answer can read it from the file with another connection', async () => {
  await run(value('a'))
  const other = openSqlite(file())
  expect(await other.batch([{ text: 'SELECT name FROM house', values: [] }])).toEqual([[{ name: 'a' }]])
  other.close()
})

test('what came in before the database was closed is kept', async () => {
  const kept = run(value('a'))
  database.close()
  await kept
  database = openSqlite(file())
  expect(await names()).toEqual(['a'])
})

test('a disk that is full loses a whole moment, tells everybody so, and goes on afterwards', async () => {
  const [[pages] = []] = await run('PRAGMA page_count')
  await run(`PRAGMA max_page_count = ${Number(pages?.page_count)}`)
  const huge = `INSERT INTO house VALUES ('huge', '${'x'.repeat(900_000)}')`
  const fates = await Promise.allSettled([run(value('a')), run(huge), run(value('b'))])
  await run('PRAGMA max_page_count = 1000000')
  const kept = fates
    .flatMap(({ status }, i) => (status === 'fulfilled' ? [['a', 'huge', 'b'][i]] : []))
    .sort()
  expect(kept).not.toContain('huge')
  expect(await names()).toEqual(kept)
  await run(value('c'))
  expect(await names()).toEqual([...kept, 'c'])
})
