/** What verifiers fetch of this issuer, by its address: read from the store, so that `/verify` need not fetch its own house. */
import type { Language } from '../../shared/person'
import type { Ports } from '../ports'
import { achievementOf } from './achievement'
import { achievedAt, issuerNumber } from './addresses'
import type { Json } from './canonical'
import { ourContexts } from './contexts'
import { issuedBy } from './issue'
import { didDocument, profileOf } from './issuer-document'
import { statusList } from './status-list'

/** The profile as JSON-LD; undefined while the office has set none. */
export async function issuerText(language: Language, ports: Ports): Promise<string | undefined> {
  const by = await issuedBy(ports)
  return by && standing(profileOf(by, language))
}

/** `did.json`. */
export const didText = async ({ issuer, store }: Ports): Promise<string> =>
  JSON.stringify(didDocument(issuer.url, await store.keys.all()))

/** An achievement as JSON-LD, by its name under `/achievements/`. */
export async function achievementText(name: string, ports: Ports): Promise<string | undefined> {
  const achieved = achievedAt(name)
  if (!achieved) return undefined
  const [by, [edition]] = await Promise.all([issuedBy(ports), ports.store.courses.editions([achieved])])
  return by && edition && standing(await achievementOf(edition.course, achieved, by))
}

/**
 * The text behind an address of ours; undefined when it is none of ours, or nothing is there.
 *
 * @param address `/issuers/1`, its `did.json`, an achievement or a status list, under ISSUER_URL
 */
export async function ownDocument(address: string, ports: Ports): Promise<string | undefined> {
  const { url } = ports.issuer
  if (!address.startsWith(`${url}/`)) return undefined
  const path = address.slice(url.length).replace(/[?#].*$/, '')
  if (path === `/issuers/${issuerNumber}`) return issuerText('th', ports)
  if (path === `/issuers/${issuerNumber}/did.json`) return didText(ports)
  const [, room, name = ''] = /^\/(achievements|status)\/([\w.-]+)$/.exec(path) ?? []
  if (room === 'achievements') return achievementText(name, ports)
  return room === 'status' && /^\d{1,6}$/.test(name) ? statusList(Number(name), ports) : undefined
}

/** A part of a credential that stands by itself. */
const standing = (part: Json): string => JSON.stringify({ '@context': [...ourContexts], ...part })
