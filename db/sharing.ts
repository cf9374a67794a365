/** What a learner shows of their badges: links to single ones, a showcase of several, and on how many days they were seen. */
import { type SQL, sql } from 'drizzle-orm'
import { type Database, json, type Row, repeatably, rowsOf } from './database'

/** A badge that is shown under a link. */
export interface ShareKept {
  person: string
  badge: string
  token: string
  /** Ids of keepsakes that are shown beside it. */
  evidence: string[]
  /** UTC ms. */
  since: number
  seenOnDays: number
}

/** A showcase; its badges in the order shown. Some may not be shared any more. */
export interface ShowcaseKept {
  person: string
  token: string
  badges: string[]
  seenOnDays: number
}

/** What is shown, by person and by link. Every deed is one round trip. */
export interface Sharing {
  /**
   * Shows a badge, or changes what its link shows: then `token` is not used, and the link stays. The consent to share is
   * noted with it.
   */
  share(asked: Omit<ShareKept, 'since' | 'seenOnDays'>, now: number): Promise<ShareKept>
  /** Ends a link for ever, and its place in the showcase; with the last one the consent to share ends too. */
  end(person: string, badge: string, now: number): Promise<void>
  ofPerson(person: string): Promise<ShareKept[]>
  byToken(token: string): Promise<ShareKept | undefined>
  /** Notes that somebody looked at a link on this day (see `bangkokDay`); nothing when the link has ended. */
  seen(person: string, token: string, day: number): Promise<void>
  /** Makes a showcase, or changes its badges: then `token` is not used. */
  keepShowcase(asked: Omit<ShowcaseKept, 'seenOnDays'>): Promise<ShowcaseKept>
  endShowcase(person: string): Promise<void>
  showcase(person: string): Promise<ShowcaseKept | undefined>
  showcaseByToken(token: string): Promise<ShowcaseKept | undefined>
}

/** Raised whenever the words that the page of sharing says before it shares change in meaning. */
const shareConsent = 1

/** Sharing over either database. */
export const createSharing = (db: Database): Sharing => ({ ...links(db), ...showcases(db) })

const links = (db: Database): Pick<Sharing, 'share' | 'end' | 'ofPerson' | 'byToken' | 'seen'> => ({
  async share({ person, badge, token, evidence }, now) {
    // Twice is once: the badge is the key, and the first token stays.
    const [, , rows] = await repeatably(db, [
      sql`INSERT INTO shares (person, badge, token, evidence, since)
        VALUES (${person}, ${badge}, ${token}, ${json(evidence)}, ${now})
        ON CONFLICT (person, badge) DO UPDATE SET evidence = excluded.evidence`,
      agreed(person, shareConsent, now),
      sharesWhere(sql`person = ${person} AND badge = ${badge}`),
    ])
    return readShare(rows?.[0] ?? {})
  },
  end: async (person, badge, now) =>
    void (await repeatably(db, [
      sql`DELETE FROM sightings WHERE person = ${person}
        AND token IN (SELECT token FROM shares WHERE person = ${person} AND badge = ${badge})`,
      sql`DELETE FROM shares WHERE person = ${person} AND badge = ${badge}`,
      // Shared anew it stands under no address that was given away before.
      sql`UPDATE showcases SET badges = (SELECT json_group_array(value) FROM json_each(showcases.badges)
        WHERE value <> ${badge}) WHERE person = ${person}`,
      sql`${withdrawn(person, now)} AND NOT EXISTS (SELECT 1 FROM shares WHERE person = ${person})`,
    ])),
  ofPerson: async (person) => (await rowsOf(db, sharesWhere(sql`person = ${person}`))).map(readShare),
  async byToken(token) {
    const [row] = await rowsOf(db, sharesWhere(sql`token = ${token}`))
    return row && readShare(row)
  },
  seen: async (person, token, day) =>
    void (await repeatably(db, [
      sql`INSERT INTO sightings (person, token, day) SELECT ${person}, ${token}, ${day}
        WHERE EXISTS (SELECT 1 FROM shares WHERE token = ${token} UNION ALL SELECT 1 FROM showcases WHERE token = ${token})
        ON CONFLICT DO NOTHING`,
    ])),
})

/** Ends everything that a person shows, and the consent to show it. */
export const endingAll = (person: string, now: number): SQL[] => [
  sql`DELETE FROM sightings WHERE person = ${person}`,
  sql`DELETE FROM shares WHERE person = ${person}`,
  sql`DELETE FROM showcases WHERE person = ${person}`,
  withdrawn(person, now),
]

const agreed = (person: string, version: number, now: number): SQL =>
  sql`INSERT INTO consents (person, purpose, at, version) VALUES (${person}, 'share', ${now}, ${version})
    ON CONFLICT DO UPDATE SET version = excluded.version`

/** Only a consent that stands can be withdrawn; what more the statement asks follows with AND. */
const withdrawn = (person: string, now: number): SQL =>
  sql`INSERT OR REPLACE INTO consents (person, purpose, at, version) SELECT ${person}, 'share', ${now}, NULL
    WHERE (SELECT version FROM consents WHERE person = ${person} AND purpose = 'share' ORDER BY at DESC LIMIT 1) IS NOT NULL`

const seenOnDays = (table: 'shares' | 'showcases'): SQL =>
  sql`(SELECT count(*) FROM sightings s WHERE s.person = ${sql.identifier(table)}.person
    AND s.token = ${sql.identifier(table)}.token) AS seen`

const sharesWhere = (where: SQL): SQL =>
  sql`SELECT person, badge, token, evidence, since, ${seenOnDays('shares')} FROM shares WHERE ${where}`

const readShare = (row: Row): ShareKept => ({
  person: String(row.person),
  badge: String(row.badge),
  token: String(row.token),
  evidence: JSON.parse(String(row.evidence)) as string[], // written above
  since: Number(row.since),
  seenOnDays: Number(row.seen),
})

const showcases = (
  db: Database,
): Pick<Sharing, 'keepShowcase' | 'endShowcase' | 'showcase' | 'showcaseByToken'> => ({
  async keepShowcase({ person, token, badges }) {
    const [, rows] = await repeatably(db, [
      sql`INSERT INTO showcases (person, token, badges) VALUES (${person}, ${token}, ${json(badges)})
        ON CONFLICT (person) DO UPDATE SET badges = excluded.badges`,
      showcasesWhere(sql`person = ${person}`),
    ])
    return readShowcase(rows?.[0] ?? {})
  },
  endShowcase: async (person) =>
    void (await repeatably(db, [
      sql`DELETE FROM sightings WHERE person = ${person}
        AND token IN (SELECT token FROM showcases WHERE person = ${person})`,
      sql`DELETE FROM showcases WHERE person = ${person}`,
    ])),
  showcase: (person) => oneShowcase(db, sql`person = ${person}`),
  showcaseByToken: (token) => oneShowcase(db, sql`token = ${token}`),
})

async function oneShowcase(db: Database, where: SQL): Promise<ShowcaseKept | undefined> {
  const [row] = await rowsOf(db, showcasesWhere(where))
  return row && readShowcase(row)
}

const showcasesWhere = (where: SQL): SQL =>
  sql`SELECT person, token, badges, ${seenOnDays('showcases')} FROM showcases WHERE ${where}`

const readShowcase = (row: Row): ShowcaseKept => ({
  person: String(row.person),
  token: String(row.token),
  badges: JSON.parse(String(row.badges)) as string[], // written above
  seenOnDays: Number(row.seen),
})
