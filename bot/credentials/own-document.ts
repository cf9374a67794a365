/** What verifiers fetch of this issuer, as JSON: its profile, its keys, what badges are awarded for. */
import type { Language } from '../../shared/person'
import type { Ports } from '../ports'
import { achievementOf } from './achievement'
import { achievedAt } from './addresses'
import type { Json } from './canonical'
import { ourContexts } from './contexts'
import { issuedBy } from './issue'
import { didDocument, profileOf } from './issuer-document'

/** The profile as JSON-LD; undefined while the office has set none. */
export async function issuerText(language: Language, ports: Ports): Promise<string | undefined> {
  const by = await issuedBy(ports)
  return by && standing(profileOf(by, language))
}

/** `did.json`. */
export const didText = async ({ issuer, store }: Ports): Promise<string> =>
  JSON.stringify(didDocument(issuer.url, await store.keys.all()))

/** An achievement as JSON-LD, by its name under `/achievements/`; in English only of a course that speaks it. */
export async function achievementText(name: string, ports: Ports): Promise<string | undefined> {
  const achieved = achievedAt(name)
  if (!achieved) return undefined
  const [by, [edition]] = await Promise.all([issuedBy(ports), ports.store.courses.editions([achieved])])
  if (!by || !edition || (achieved.language === 'en' && edition.course.title.en === undefined))
    return undefined
  return standing(await achievementOf(edition.course, achieved, by))
}

/** A part of a credential that stands by itself. */
const standing = (part: Json): string => JSON.stringify({ '@context': [...ourContexts], ...part })
