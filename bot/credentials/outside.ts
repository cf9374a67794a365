/**
 * Documents by their address, for one check: our own from within the house, all others over a fence. One check has a few requests
 * and a few seconds, however many links lead on.
 */
import { type Fetched, fencedFetch, type Unfetched } from './fenced-fetch'

/** Asks for a document. `accept` is what is understood, as in HTTP. */
export type Read = (address: string, accept: string) => Promise<Fetched | Unfetched>

/** What the house gives for asking. */
export interface Outside {
  /** The runtime's way to the world, as `fetch` with `redirect: 'manual'`. */
  fetch: typeof fetch
  /** Whether an address is one of this house: such a one is never asked for over the network. */
  isOurs(address: URL): boolean
  /** A credential, issuer, achievement or status list of ours by its address; undefined when there is none. */
  ownDocument(address: string): Promise<string | undefined>
}

/** Redirects included. */
const mostRequests = 6
const togetherMs = 8000

/** A reader for one check; what was asked once is not asked again. */
export function readerOf({ fetch, isOurs, ownDocument }: Outside): Read {
  const signal = AbortSignal.timeout(togetherMs)
  const asked = new Map<string, ReturnType<Read>>()
  let left = mostRequests
  const mayAsk = (): boolean => left-- > 0
  const ask: Read = async (address, accept) => {
    const url = URL.canParse(address) ? new URL(address) : undefined
    if (url && isOurs(url)) return within(url.href, await ownDocument(url.href))
    return url ? fencedFetch(url, { accept, signal, fetch, isOurs, mayAsk }) : 'refused'
  }
  return (address, accept) => {
    const answer = asked.get(address) ?? ask(address, accept)
    asked.set(address, answer)
    return answer
  }
}

const within = (address: string, text: string | undefined): Fetched | Unfetched =>
  text === undefined
    ? 'missing'
    : { bytes: new TextEncoder().encode(text), address, type: 'application/vc+ld+json' }
