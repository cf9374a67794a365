/**
 * Fetching what strangers link to without being led astray: https by name only, no address inside a network, few redirects
 * each looked at anew, few bytes, few seconds. What a name stands for is looked at where the runtime asks for it.
 */
import { readAll } from './inflate'

/** What an address answered. */
export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>
  /** Where it was found in the end. */
  address: string
  /** Media type, lower case, without parameters. */
  type: string
}

/** `refused`: this fence does not let anybody go there. `missing`: the address says that it has none. */
export type Unfetched = 'refused' | 'missing' | 'unreachable' | 'too-large'

export interface Asking {
  accept: string
  signal: AbortSignal
  fetch: typeof fetch
  /** Nobody is led back to us. */
  isOurs(address: URL): boolean
  /** Takes one of the requests that are left; each redirect is one. */
  mayAsk(): boolean
}

/** A badge's picture may be large; whatever else is read is a few kilobytes. */
export const mostBytes = 5 * 1024 * 1024
const mostRedirects = 3

export async function fencedFetch(url: URL, asking: Asking): Promise<Fetched | Unfetched> {
  let at = url
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (!isOpenTo(at) || asking.isOurs(at) || !asking.mayAsk()) return 'refused'
    const answer = await ask(at, asking)
    if (!answer) return 'unreachable'
    const next = whereTo(answer, at)
    if (!next) return take(answer, at)
    await letGo(answer)
    at = next
  }
  return 'refused'
}

/** Whether a stranger's link may lead there: a name that the whole world can look up, on the port that https has. */
export function isOpenTo({ protocol, port, username, password, hostname }: URL): boolean {
  const isNamed = /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/.test(hostname)
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    isNamed &&
    !inside.test(hostname)
  )
}

/** Names that are looked up within a network: RFC 6761, 6762, 8375, 9476, and what clouds call themselves. */
const inside =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|localdomain|onion|test|invalid|alt)$/

async function ask(url: URL, { accept, signal, fetch }: Asking): Promise<Response | undefined> {
  try {
    return await fetch(url.href, { redirect: 'manual', headers: { accept, 'user-agent': 'riandee' }, signal })
  } catch {
    return undefined
  }
}

function whereTo(answer: Response, from: URL): URL | undefined {
  const location = answer.headers.get('location')
  const leads = [301, 302, 303, 307, 308].includes(answer.status) && location !== null
  return leads && URL.canParse(location, from.href) ? new URL(location, from.href) : undefined
}

async function take(answer: Response, url: URL): Promise<Fetched | Unfetched> {
  if (!answer.ok || !answer.body) {
    await letGo(answer)
    return answer.status === 404 || answer.status === 410 ? 'missing' : 'unreachable'
  }
  const [type = ''] = (answer.headers.get('content-type') ?? '').toLowerCase().split(';')
  try {
    const bytes = await readAll(answer.body, mostBytes)
    return bytes ? { bytes, address: url.href, type: type.trim() } : 'too-large'
  } catch {
    return 'unreachable'
  }
}

const letGo = async (answer: Response): Promise<void> => {
  await answer.body?.cancel().catch(() => undefined)
}
