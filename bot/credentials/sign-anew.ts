/**
 * Signs the credential of a badge anew, under the same id and with a name or none; the one before it is revoked in the same
 * moment.
 */
import type { Credential } from '../../db/credentials'
import type { SignatureMade } from '../../db/signatures'
import type { Badge } from '../../shared/badge'
import type { Ports } from '../ports'
import type { Json } from './canonical'
import { renamed } from './document'
import { hashed, issuedBy } from './issue'
import { drawPlace } from './place'
import { sign } from './sign'

/** What takes the place of `before`, and who wants it. */
export interface Change {
  name?: string
  before: Credential
  actor: SignatureMade['actor']
}

/**
 * `overtaken`: `before` is not the newest any more, or the badge was revoked or erased. Pictures of the badge hold what was
 * signed before: a job that is kept with it takes them away.
 *
 * @throws what the store or the key throws: then `before` counts on
 */
export async function signAnew(badge: Badge, change: Change, ports: Ports): Promise<'kept' | 'overtaken'> {
  const { name, before, actor } = change
  await issuedBy(ports)
  return drawPlace(ports, async (place) => {
    // Newer also to whoever looks at whole seconds.
    const validFrom = Math.max(ports.clock.now(), before.validFrom + 1000)
    const learner = await hashed(badge.person, ports)
    const old = JSON.parse(before.document) as Json // our own writer signed it
    const document = renamed(old, { name, learner, url: ports.issuer.url, place, validFrom })
    const { text, signature } = await sign(document, { what: 'badge', actor }, ports)
    const signed = { place, validFrom, document: text, signature }
    return ports.store.credentials.supersede({ badge: badge.id, name, before, signed })
  })
}
