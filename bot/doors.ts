/**
 * Who may enter by which door: the one table of every address. What has no row is no door, however it is mounted, and an
 * app that has such a door does not start.
 */
import type { Deed } from '../shared/roles'

/**
 * Who may enter.
 * - `anyone`: what is behind is public, or opens by a random token in the address that the door looks up.
 * - `line`: a body that LINE signed; the door asks, for it alone reads the raw bytes.
 * - `sealed`: an address that we sealed and that ends (`signed.ts`); the door asks, for it alone knows the seal's purpose.
 * - `person`: one of our people, by session or ID token.
 * - a deed: whoever has OPERATOR_KEY, or a person with a role that may do it at this moment.
 */
export type Entrant = 'anyone' | 'line' | 'sealed' | 'person' | Deed

/** Method and pattern as they are mounted → who may enter. A HEAD is a GET. */
export const doorTable: Readonly<Record<string, Entrant>> = {
  'POST /line/webhook': 'line',

  'GET /health': 'anyone',
  'GET /ready': 'anyone',
  'GET /liff': 'anyone',
  'GET /liff/*': 'anyone',
  'GET /liff/assets/:file': 'anyone',
  'GET /media/:hash': 'anyone',
  'GET /qr/:file': 'anyone',
  'GET /classes/:code/poster': 'anyone',
  'GET /issuers/1': 'anyone',
  'GET /issuers/1/did.json': 'anyone',
  'GET /achievements/:name': 'anyone',
  'GET /status/:list': 'anyone',
  'GET /verify': 'anyone',
  'GET /badges/:token': 'anyone',
  'POST /badges/:token/cheers': 'anyone',
  'GET /badges/:token/:picture{image.png|square.png|chat.png|medallion.png}': 'anyone',
  'GET /badges/:token/credential.json': 'anyone',
  'GET /badges/:token/certificate.pdf': 'anyone',
  'GET /badges/:token/evidence/:keepsake': 'anyone',
  'GET /api/badges/:token': 'anyone',
  'POST /api/badges/:token/cheers': 'anyone',
  'GET /showcase/:token': 'anyone',
  'POST /verify': 'anyone',

  'GET /classes/cards/:sealed': 'sealed',
  'GET /evidence/:sealed': 'sealed',
  'GET /my-badges/:sealed/:file': 'sealed',

  // Who is asked by the ID token in the body.
  'POST /api/session': 'anyone',
  'GET /api/me': 'person',
  'GET /api/me/badges': 'person',
  'GET /api/me/badges/:id': 'person',
  'PUT /api/me/badges/:id/name': 'person',
  'POST /api/me/badges/:id/shares': 'person',
  'DELETE /api/me/badges/:id/shares': 'person',
  'GET /api/me/showcase': 'person',
  'PUT /api/me/showcase': 'person',
  'DELETE /api/me/showcase': 'person',
  'GET /api/me/cheers': 'person',
  'PUT /api/me/cheers': 'person',
  'POST /api/me/cheers/:id/:deed{thanks|hide|report}': 'person',

  'GET /api/office/courses': 'run-the-house',
  'POST /api/office/courses': 'run-the-house',
  'POST /api/office/courses/:id/retire': 'run-the-house',
  'PUT /api/office/media': 'run-the-house',
  'GET /api/office/owed': 'run-the-house',
  'POST /api/office/owed/:id/retry': 'run-the-house',
  'GET /api/office/files/:person/:keepsake': 'run-the-house',
  'POST /api/office/help/:person/:request/close': 'run-the-house',
  'GET /api/office/provider': 'run-the-house',
  'POST /api/office/cheers/:person/:cheer/remove': 'run-the-house',
  'GET /api/office/badges': 'run-the-house',
  'POST /api/office/badges/:id/revoke': 'run-the-house',
  'POST /api/office/statuses/:list/:position/revoke': 'run-the-house',
  'GET /api/office/issuer': 'run-the-house',
  'PUT /api/office/issuer': 'run-the-house',
  'GET /api/office/keys': 'run-the-house',
  'POST /api/office/keys/rotate': 'run-the-house',
  'POST /api/office/keys/:number/revoke': 'run-the-house',
  // What is not there is no more to be seen from outside than what is.
  'ALL /api/office/*': 'run-the-house',

  // Mounted only where LINE is simulated.
  'POST /simulated/clock': 'anyone',
}

/** A route as the app lists it. */
interface Mounted {
  method: string
  path: string
}

/** Under which name a route stands in the table. */
export const doorName = ({ method, path }: Mounted): string => `${method} ${path}`

/** Who may enter by the first of these routes that has a row; undefined when none has one. */
export const entrantOf = (routes: readonly Mounted[]): Entrant | undefined =>
  routes.map((route) => doorTable[doorName(route)]).find((entrant) => entrant !== undefined)

/**
 * @param routes everything an app has mounted. Only what is mounted for all methods below a path is taken for middleware:
 * by itself it opens nothing
 * @throws naming the doors that have no row
 */
export function refuseUnknownDoors(routes: readonly Mounted[]): void {
  const unknown = routes.map(doorName).filter((name) => !/^ALL .*\/\*$/.test(name) && !(name in doorTable))
  if (unknown.length > 0)
    throw new Error(`[doors] no row in bot/doors.ts says who may enter: ${unknown.join(', ')}`)
}
