/** Documents of this house as anybody gets them, for a check of a badge that begins with a link of ours. */
import type { Hono } from 'hono'

/** Doors of ours that answer with a document: a clip behind another would be read whole into memory. */
const documents = /^\/(?:(?:issuers|achievements|status)\/.+|(?:my-)?badges\/[^/]+\/credential\.json)$/

/** What a door of ours would answer to everybody. A Worker that fetches its own address would wait for itself. */
export const documentBehind = (app: Pick<Hono, 'request'>) => async (address: string) => {
  const { pathname } = new URL(address)
  if (!documents.test(pathname)) return undefined
  const answer = await app.request(pathname, { headers: { accept: 'application/json' } })
  return answer.ok ? answer.text() : undefined
}
