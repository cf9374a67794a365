/** The doorkeeper stands before every door and asks the table who may enter; no door lets anybody in by itself. */
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { type Deed, may } from '../../shared/roles'
import { type Entrant, entrantOf } from '../doors'
import { Refusal } from '../refusal'
import { sameSecret } from '../secret'
import type { Reception } from './who-asks'

interface Keys {
  reception: Reception
  /** OPERATOR_KEY. */
  operatorKey: string
}

/** Mount it first. An address without a row in the table is answered as if nothing were there. */
export function doorkeeper(keys: Keys): MiddlewareHandler {
  return async (c, next) => {
    // A browser's question before it asks across origins: it carries no keys, and opens nothing.
    if (c.req.method !== 'OPTIONS') await letIn(entrantOf(matchedRoutes(c)), c, keys)
    await next()
  }
}

async function letIn(entrant: Entrant | undefined, c: Context, keys: Keys): Promise<void> {
  switch (entrant) {
    case undefined:
      throw new Refusal('not-found')
    case 'anyone':
    case 'line':
    case 'sealed':
      return
    case 'person':
      await keys.reception.whoAsks(c)
      return
    default:
      await letInFor(entrant, c, keys)
  }
}

/** By the operator's key; or by a role, as it stands at this request. */
async function letInFor(deed: Deed, c: Context, { reception, operatorKey }: Keys): Promise<void> {
  const given = c.req.header('authorization')?.replace(/^Bearer +/i, '') ?? ''
  if (await sameSecret(given, operatorKey)) return
  if (!isSignedNote(given)) throw new Refusal('not-operator')
  const { person } = await reception.whoAsks(c)
  if (!may(person.roles, deed)) throw new Refusal('not-yours')
}

/** A session of ours and an ID token of LINE's have three parts; a mistyped key hears that it is no key. */
const isSignedNote = (token: string): boolean => token.split('.').length === 3
