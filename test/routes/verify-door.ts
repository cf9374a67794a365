/** The door /verify in a small world: a school with a badge, its list, and links of every kind. */
import type { Json } from '../../bot/credentials/canonical'
import { verifyRoutes } from '../../bot/routes/verify'
import {
  didAddress,
  didDocument,
  listAddress,
  listed,
  now,
  signed,
  statusList,
  unsignedBadge,
} from '../credentials/foreign-issuer'

/** What the school took back. */
export const revokedBit = 13

/** A badge of the school, as its file. */
export const badgeFile = async (change: Json = {}, by: { key?: number } = {}): Promise<string> =>
  JSON.stringify(await signed(unsignedBadge({ ...listed(7), ...change }), by))

export async function verifyDoor(
  more: { typeface?: string; pages?: Record<string, string>; officePhone?: string } = {},
) {
  const documents: Record<string, string> = {
    [didAddress]: JSON.stringify(await didDocument()),
    [listAddress]: JSON.stringify(await statusList([revokedBit])),
    'https://school.example/b.json': await badgeFile(),
    ...more.pages,
  }
  const own = await badgeFile()
  const asked: string[] = []
  const fetch = async (input: unknown) => {
    asked.push(String(input))
    const body = documents[String(input)]
    if (body === undefined) throw new TypeError('fetch failed')
    return new Response(body, { headers: { 'content-type': 'application/json' } })
  }
  const app = verifyRoutes({
    outside: {
      fetch: fetch as typeof globalThis.fetch, // takes what is asked here
      isOurs: ({ origin }) => origin === 'https://riandee.example',
      ownDocument: async (address) =>
        address === 'https://riandee.example/badges/t0k3n/credential.json' ? own : undefined,
    },
    typeface: async () => more.typeface ?? '',
    officePhone: more.officePhone ?? '053-123-456',
    now: () => now,
  })
  const post = (parts: Record<string, string | Blob>, language = 'th') => {
    const form = new FormData()
    for (const [name, part] of Object.entries(parts)) form.append(name, part)
    return app.request(`/verify?lang=${language}`, { method: 'POST', body: form })
  }
  const link = (address: string, language = 'th') =>
    app.request(`/verify?lang=${language}&link=${encodeURIComponent(address)}`)
  return { app, asked, post, link }
}

/** The words of a page, as they are read. */
export async function wordsOf(answer: Response): Promise<string> {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/body>/.exec(await answer.text()) ?? []
  return main
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
}
