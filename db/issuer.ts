/** Who issues badges: the profile that the office set, and the address that was fixed at the first badge. */
import { sql } from 'drizzle-orm'
import { IssuerProfile } from '../shared/issuer'
import { type Database, json, repeatably, rowsOf } from './database'

/** What is known of the issuer. */
export interface IssuerStanding {
  /** Absent until the office set one. */
  profile?: IssuerProfile
  /** Absent until the first badge. */
  url?: string
}

/** The issuer of this house. */
export interface Issuer {
  standing(): Promise<IssuerStanding>
  /** Sets the profile; badges that were signed keep the one they were signed with. */
  set(profile: IssuerProfile): Promise<void>
}

/** The issuer over either database: two rows of `house`. */
export const createIssuer = (db: Database): Issuer => ({
  async standing() {
    const rows = await rowsOf(
      db,
      sql`SELECT name, value FROM house WHERE name IN ('issuer profile', 'issuer url')`,
    )
    const values = new Map(rows.map((row) => [row.name, String(row.value)]))
    const [profile, url] = [values.get('issuer profile'), values.get('issuer url')]
    return {
      ...(profile === undefined ? {} : { profile: IssuerProfile.safeParse(JSON.parse(profile)).data }),
      ...(url === undefined ? {} : { url }),
    }
  },
  set: async (profile) =>
    void (await repeatably(db, [
      sql`INSERT INTO house (name, value) VALUES ('issuer profile', ${json(profile)})
        ON CONFLICT DO UPDATE SET value = excluded.value`,
    ])),
})
