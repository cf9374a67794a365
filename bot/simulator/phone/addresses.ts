// Where an address in a message leads on this machine. Pure; knows no chat and opens nothing.
import type { Snapshot } from '../phone-api'

/** The facts that decide where an address leads. */
export type Origins = Pick<Snapshot, 'publicOrigin' | 'localOrigin' | 'liffId' | 'botId'>

/** What a tapped address asks the phone to do. `line` is something only the real LINE app can open. */
type Destination =
  | { kind: 'liff' | 'page' | 'line'; address: string }
  | { kind: 'call'; number: string }
  /** The bot's own chat, with these words ready to be sent. */
  | { kind: 'chat'; words: string }

/** The same address, fetched from this machine when it lies on the public origin (with http or https); else unchanged. */
export function onThisMachine(address: string, origins: Origins): string {
  const url = parse(address)
  if (!url || url.host !== parse(origins.publicOrigin)?.host) return address
  return `${origins.localOrigin}${url.pathname}${url.search}${url.hash}`
}

/** Reads a `uri` action's address. Our own LIFF link becomes the mini-app's address with its `liff.state`. */
export function whereTo(uri: string, origins: Origins): Destination {
  if (uri.startsWith('tel:')) return { kind: 'call', number: decodeURIComponent(uri.slice(4)) }
  const url = parse(uri)
  if (!url?.protocol.startsWith('http')) return { kind: 'line', address: uri }
  if (url.host === 'liff.line.me') return liff(url, origins)
  if (url.host === 'line.me') return lineLink(url, origins)
  return { kind: 'page', address: onThisMachine(uri, origins) }
}

/** `/R/oaMessage/@id/?words` and `/R/ti/p/@id`, LINE's links to an account's chat. */
function lineLink(url: URL, { botId }: Origins): Destination {
  const [, kind, account] = /^\/R\/(oaMessage|ti\/p)\/([^/]+)\/?$/.exec(url.pathname) ?? []
  if (plain(account ?? '') !== botId) return { kind: 'line', address: url.href }
  return { kind: 'chat', words: kind === 'oaMessage' ? plain(url.search.slice(1)) : '' }
}

/** Without its percent signs; as it came where they make no letters. */
function plain(coded: string): string {
  try {
    return decodeURIComponent(coded)
  } catch {
    return coded
  }
}

function liff(url: URL, origins: Origins): Destination {
  const mine = `/${origins.liffId}`
  const rest = url.pathname.slice(mine.length)
  if (!url.pathname.startsWith(mine) || (rest && !rest.startsWith('/'))) {
    return { kind: 'line', address: url.href }
  }
  const state = `${rest}${url.search}${url.hash}`
  const query = state && state !== '/' ? `?liff.state=${encodeURIComponent(state)}` : ''
  return { kind: 'liff', address: `${origins.localOrigin}/liff/${query}` }
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
