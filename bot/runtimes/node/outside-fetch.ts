/**
 * A `fetch` for what strangers link to: a name is looked up once, every address that comes is looked at, and the connection goes
 * to that very address, whatever the name stands for a moment later. Follows no redirect; https only.
 */
import { lookup } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { isPublicAddress } from './public-address'

/** A name that leads into a network of ours. */
class NotPublic extends Error {}

/** What differs in a test that has an https server of its own. */
interface Ground {
  lookup: typeof lookup
  isPublic: (address: string) => boolean
  ca?: string
  port?: number
}

const world: Ground = { lookup, isPublic: isPublicAddress }

/** @returns as `fetch`, of an https address with headers and a signal; rejects when no public address answers */
export const outsideFetch =
  (ground: Ground = world): typeof fetch =>
  async (input, { headers, signal } = {}) => {
    const url = new URL(String(input))
    const message = await new Promise<IncomingMessage>((answered, failed) => {
      const how = {
        headers: { ...Object.fromEntries(new Headers(headers)), 'accept-encoding': 'identity' },
        signal: signal ?? undefined,
        lookup: publicLookup(ground),
        // A connection of its own each time: none is left over that was looked at for another name.
        agent: false as const,
        ca: ground.ca,
        port: ground.port,
      }
      request(url, how).once('response', answered).once('error', failed).end()
    })
    return responseOf(message)
  }

/** Refuses a name as soon as one of its addresses is not public, since nobody can tell which one would be taken. */
const publicLookup =
  (ground: Ground): LookupFunction =>
  (name, options, done) => {
    ground.lookup(name, { ...options, all: true }, (error, found) => {
      const isOpen = !error && found.length > 0 && found.every(({ address }) => ground.isPublic(address))
      if (!isOpen) done(error ?? new NotPublic(name), [])
      else if (options.all) done(null, found)
      else done(null, found[0]?.address ?? '', found[0]?.family)
    })
  }

function responseOf(message: IncomingMessage): Response {
  const { statusCode: status = 0, headers } = message
  const kept = ['content-type', 'location'].flatMap((name) => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as [string, string]] : []
  })
  const isBodiless = status === 204 || status === 205 || status === 304
  if (isBodiless) message.resume()
  // Node's type of the very same stream is another one than the DOM's.
  const body = isBodiless ? null : (Readable.toWeb(message) as ReadableStream<Uint8Array<ArrayBuffer>>)
  return new Response(body, { status, headers: kept })
}
