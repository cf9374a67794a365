/**
 * Everything the bot remembers, in words, over either database. `test/contracts/` holds both to the same.
 */

import { type Badges, createBadges } from './badges'
import { type Cheers, createCheers } from './cheers'
import { type Classes, createClasses } from './classes'
import { type Courses, createCourses } from './courses'
import { type Credentials, createCredentials } from './credentials'
import type { Database } from './database'
import { createHelp, type Help } from './help'
import { createHelping, type Helping } from './helping'
import { createInbox, type Inbox } from './inbox'
import { createIssuer, type Issuer } from './issuer'
import { createJobs, type Jobs } from './jobs'
import { createKeepsakes, type Keepsakes } from './keepsakes'
import { createLives, type Lives } from './lives'
import { createOwedBook, type OwedBook } from './owed'
import { createPeople, type People } from './people'
import { createPlaces, type Places } from './places'
import { createProvider, type Provider } from './provider'
import { createRoles, type Roles } from './roles'
import { createSharing, type Sharing } from './sharing'
import { createSigningKeys, type SigningKeys } from './signing-keys'
import { createStatusLists, type StatusLists } from './status-lists'
import { createTurns, type Turns } from './turns'

/**
 * The memory of the house, a subject each. Every deed is at most one round trip, unless it says otherwise.
 */
export interface Store {
  inbox: Inbox
  turns: Turns
  jobs: Jobs
  courses: Courses
  people: People
  help: Help
  helping: Helping
  keepsakes: Keepsakes
  owed: OwedBook
  provider: Provider
  lives: Lives
  roles: Roles
  classes: Classes
  places: Places
  badges: Badges
  credentials: Credentials
  statusLists: StatusLists
  keys: SigningKeys
  issuer: Issuer
  sharing: Sharing
  cheers: Cheers
}

/** @param newId fresh random ids of ours, 16 letters and digits */
export const createStore = (db: Database, newId: () => string): Store => ({
  inbox: createInbox(db, newId),
  turns: createTurns(db, newId),
  jobs: createJobs(db, newId),
  courses: createCourses(db, newId),
  people: createPeople(db, newId),
  help: createHelp(db),
  helping: createHelping(db),
  keepsakes: createKeepsakes(db),
  owed: createOwedBook(db),
  provider: createProvider(db),
  lives: createLives(db),
  roles: createRoles(db),
  classes: createClasses(db),
  places: createPlaces(db),
  badges: createBadges(db),
  credentials: createCredentials(db, newId),
  statusLists: createStatusLists(db),
  keys: createSigningKeys(db, newId),
  issuer: createIssuer(db),
  sharing: createSharing(db),
  cheers: createCheers(db, newId),
})
