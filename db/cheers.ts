/** Cheers for learners: taken as far as there is room, told once, thanked for, hidden, reported. */
import { type SQL, sql } from 'drizzle-orm'
import type { CheerSign } from '../shared/api-badges'
import { type CheerKept, type CheerWishes, usualCheerWishes } from '../shared/cheer'
import type { Bilingual, Cloth } from '../shared/course'
import { bangkokDay, dayMs } from '../shared/dates'
import { untilDaytimeMs } from '../shared/daytime'
import type { Job } from '../shared/job'
import { type Database, json, type Row, repeatably, rowsOf } from './database'
import type { Writers } from './fact'

/** A cheer as it comes in. */
export type CheerSent = Omit<CheerKept, 'id' | 'at' | 'isThanked'> & { person: string }

/** A cheer that its learner showed to the office. */
export interface CheerReported extends Omit<CheerKept, 'isThanked'> {
  person: string
}

/** What a learner may do with a cheer of theirs. */
export type CheerDeed = 'thanks' | 'hide' | 'report'

/** Cheers; every deed is one round trip. */
export interface Cheers {
  /**
   * Takes a cheer, with the job of telling a learner who would be pushed one. The same again within ten minutes is the one
   * that came first: a form sent twice.
   *
   * @returns its id; `full` when its badge had enough of them within an hour, or its learner within a day; `closed` when the
   * learner takes none, or may not be remembered
   */
  send(cheer: CheerSent, now: number): Promise<{ id: string } | 'full' | 'closed'>
  /** One cheer of this person, hidden or not. */
  one(person: string, cheer: string): Promise<CheerKept | undefined>
  /** The newest first, without those that were hidden, at most `limit`. */
  ofPerson(person: string, limit: number): Promise<CheerKept[]>
  /** False when there is no such cheer. Done twice it stays as it was. */
  does(person: string, cheer: string, deed: CheerDeed, now: number): Promise<boolean>
  wishes(person: string): Promise<CheerWishes>
  wish(person: string, wishes: CheerWishes): Promise<void>
  /** What learners showed to the office, longest ago first, at most `limit`. */
  reported(limit: number): Promise<CheerReported[]>
  /** Takes a reported cheer away for good; false when there is none. */
  remove(person: string, cheer: string): Promise<boolean>
}

const hourMs = 3_600_000
/** Of one badge within an hour, of one person within a day, of one person at all. */
const most = { anHour: 20, aDay: 100, kept: 500 }
const sameWithinMs = 600_000

/** Writers of what a learner does with cheers in the chat. */
export const cheerFacts: Writers<'cheers-told' | 'cheer-done' | 'cheers-thanked' | 'cheers-wished'> = {
  'cheers-told': ({ cheers, at }, { person }) => [
    sql`UPDATE cheers SET told_at = ${at} WHERE person = ${person} AND told_at IS NULL
      AND id IN (SELECT value FROM json_each(${json(cheers)}))`,
  ],
  'cheer-done': ({ cheer, deed }, { person, at }) => [doing(person, cheer, deed, at)],
  'cheers-thanked': ({ until }, { person, at }) => [
    sql`UPDATE cheers SET thanked_at = ${at} WHERE person = ${person} AND told_at <= ${until}
      AND thanked_at IS NULL AND hidden_at IS NULL`,
  ],
  'cheers-wished': ({ takes, mayPush }, { person }) => [wishing(person, { takes, mayPush })],
}

/** @param newId ids of cheers, and of the jobs that tell of them */
export const createCheers = (db: Database, newId: () => string): Cheers => ({
  send: (cheer, now) => send(db, cheer, { id: newId(), job: newId(), now }),
  async one(person, cheer) {
    const [row] = await rowsOf(db, cheersWhere(sql`person = ${person} AND id = ${cheer}`))
    return row && readCheer(row)
  },
  async ofPerson(person, limit) {
    const shown = sql`person = ${person} AND hidden_at IS NULL ORDER BY at DESC, id LIMIT ${limit}`
    return (await rowsOf(db, cheersWhere(shown))).map(readCheer)
  },
  async does(person, cheer, deed, now) {
    const [, rows] = await repeatably(db, [
      doing(person, cheer, deed, now),
      sql`SELECT 1 FROM cheers WHERE person = ${person} AND id = ${cheer}`,
    ])
    return (rows?.length ?? 0) > 0
  },
  async wishes(person) {
    const [row] = await rowsOf(db, sql`SELECT takes, may_push FROM cheer_settings WHERE person = ${person}`)
    return readWishes(row)
  },
  wish: async (person, wishes) => void (await repeatably(db, [wishing(person, wishes)])),
  async reported(limit) {
    const rows = await rowsOf(
      db,
      cheersWhere(sql`reported_at IS NOT NULL ORDER BY reported_at LIMIT ${limit}`),
    )
    return rows.map((row) => ({ ...readCheer(row), person: String(row.person) }))
  },
  async remove(person, cheer) {
    const rows = await rowsOf(
      db,
      sql`DELETE FROM cheers WHERE person = ${person} AND id = ${cheer} AND reported_at IS NOT NULL RETURNING 1`,
    )
    return rows.length > 0
  },
})

async function send(
  db: Database,
  cheer: CheerSent,
  { id, job, now }: { id: string; job: string; now: number },
): Promise<{ id: string } | 'full' | 'closed'> {
  const { person, badge, title, cloth, from, sign, line } = cheer
  const takes = sql`(EXISTS (SELECT 1 FROM people WHERE id = ${person} AND consent IS NOT NULL)
    AND coalesce((SELECT takes FROM cheer_settings WHERE person = ${person}), 1))`
  const counted = (since: number, more = sql``) =>
    sql`(SELECT count(*) FROM cheers WHERE person = ${person} AND at > ${since}${more})`
  const same = sql`SELECT id FROM cheers WHERE person = ${person} AND badge = ${badge} AND sender = ${from}
    AND sign IS ${sign ?? null} AND line IS ${line ?? null} AND at > ${now - sameWithinMs} ORDER BY at LIMIT 1`
  // Twice is once: ids were drawn before, and the same cheer again is the one that came first.
  const [wishes, , , , kept] = await repeatably(db, [
    sql`SELECT ${takes} AS takes`,
    sql`INSERT INTO cheers (person, id, badge, title, cloth, sender, sign, line, at)
      SELECT ${person}, ${id}, ${badge}, ${json(title)}, ${cloth}, ${from}, ${sign ?? null}, ${line ?? null}, ${now}
      WHERE ${takes} = 1 AND NOT EXISTS (${same})
        AND ${counted(now - hourMs, sql` AND badge = ${badge}`)} < ${most.anHour} AND ${counted(now - dayMs)} < ${most.aDay}`,
    telling(person, { cheer: id, job }, now),
    sql`DELETE FROM cheers WHERE person = ${person} AND id IN (SELECT id FROM cheers WHERE person = ${person}
      ORDER BY at DESC LIMIT -1 OFFSET ${most.kept})`,
    same,
  ])
  if (kept?.[0]) return { id: String(kept[0].id) }
  return wishes?.[0]?.takes === 0 ? 'closed' : 'full'
}

/** A push, for who asked for it: at most one on the day it will be told, which tells of all that waits. */
function telling(person: string, ids: { cheer: string; job: string }, now: number): SQL {
  const once = `cheers.${person}.${bangkokDay(now + untilDaytimeMs(now))}`
  const job: Job = { kind: 'tell', to: person, event: { kind: 'cheered' }, lane: 'cheer', once }
  return sql`INSERT INTO jobs (id, person, job, due_at, tries, dead)
    SELECT ${ids.job}, ${person}, ${json(job)}, ${now}, 0, 0 FROM cheer_settings
    WHERE person = ${person} AND may_push = 1 AND EXISTS (SELECT 1 FROM cheers WHERE person = ${person} AND id = ${ids.cheer})
    ON CONFLICT DO NOTHING`
}

const columns = { thanks: 'thanked_at', hide: 'hidden_at', report: 'reported_at' } as const

/** What is reported is not seen any more either. */
function doing(person: string, cheer: string, deed: CheerDeed, now: number): SQL {
  const column = sql.identifier(columns[deed])
  const hides = deed === 'report' ? sql`, hidden_at = coalesce(hidden_at, ${now})` : sql``
  return sql`UPDATE cheers SET ${column} = coalesce(${column}, ${now})${hides} WHERE person = ${person} AND id = ${cheer}`
}

const wishing = (person: string, { takes, mayPush }: CheerWishes): SQL =>
  sql`INSERT INTO cheer_settings (person, takes, may_push) VALUES (${person}, ${takes ? 1 : 0}, ${mayPush ? 1 : 0})
    ON CONFLICT (person) DO UPDATE SET takes = excluded.takes, may_push = excluded.may_push`

const cheersWhere = (where: SQL): SQL =>
  sql`SELECT person, id, badge, title, cloth, sender, sign, line, at, thanked_at FROM cheers WHERE ${where}`

/** From a row of `cheer_settings`, which may not be there. */
export const readWishes = (row?: Row): CheerWishes =>
  row ? { takes: row.takes === 1, mayPush: row.may_push === 1 } : usualCheerWishes

/** A cheer from its row; words of ours were checked when they came in. */
export const readCheer = (row: Row): CheerKept => ({
  id: String(row.id),
  badge: String(row.badge),
  title: JSON.parse(String(row.title)) as Bilingual,
  cloth: row.cloth as Cloth,
  from: String(row.sender),
  ...(row.sign === null ? {} : { sign: row.sign as CheerSign }),
  ...(row.line === null ? {} : { line: String(row.line) }),
  at: Number(row.at),
  isThanked: row.thanked_at !== null,
})
