/** A link from anywhere → a credential to check: to the file itself, to a page that names its file, or to a page of ours. */
import type { Json } from './canonical'
import type { Unfetched } from './fenced-fetch'
import { openBytes, type Unopened } from './open'
import type { Read } from './outside'

/** `no-link`: not an address at all. `bare-page`: a page that names no credential. */
export type Unlinked = Unopened | Unfetched | 'no-link' | 'bare-page'

const credentials =
  'application/vc+ld+json, application/vc, application/ld+json;q=0.9, application/json;q=0.9'
const anything = `${credentials}, image/png;q=0.8, image/svg+xml;q=0.8, text/html;q=0.5`

/** @param isOurs whether an address is one of this house */
export async function openLink(
  link: string,
  { read, isOurs }: { read: Read; isOurs(address: URL): boolean },
): Promise<Json | Unlinked> {
  const address = addressIn(link)
  if (!address) return 'no-link'
  const answer = await read(isOurs(address) ? fileOfOurPage(address) : address.href, anything)
  if (typeof answer === 'string') return answer
  if (answer.type !== 'text/html') return openBytes(answer.bytes)
  const file = fileOfPage(new TextDecoder().decode(answer.bytes), answer.address)
  if (!file) return 'bare-page'
  const found = await read(file, credentials)
  return typeof found === 'string' ? found : openBytes(found.bytes)
}

/** People paste without `https://`, or with words around. */
export function addressIn(text: string): URL | undefined {
  const [found] = /https?:\/\/\S+/i.exec(text) ?? []
  const address = found ?? (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text.trim()) ? `https://${text.trim()}` : '')
  return URL.canParse(address) ? new URL(address) : undefined
}

/** Our badge page and each of its files say the same credential. */
function fileOfOurPage({ href, origin, pathname }: URL): string {
  const [, badge] = /^\/((?:my-)?badges\/[\w~.-]+)(?:\/[\w.-]*)?$/.exec(pathname) ?? []
  return badge ? `${origin}/${badge}/credential.json` : href
}

/** What a page says is the same thing in another form: `<link rel="alternate" type="application/vc+ld+json" href="…">`. */
function fileOfPage(page: string, address: string): string | undefined {
  for (const [tag] of page.slice(0, 200_000).matchAll(/<link\b[^>]{0,2000}>/gi)) {
    const rel = attribute(tag, 'rel')
    const isCredential = /^application\/(?:vc\+ld\+json|vc|ld\+json|json)\b/i.test(attribute(tag, 'type'))
    const href = attribute(tag, 'href').replaceAll('&amp;', '&')
    if (/\balternate\b/i.test(rel) && isCredential && href && URL.canParse(href, address))
      return new URL(href, address).href
  }
  return undefined
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
    .exec(tag)
    ?.slice(1)
    .find((text) => text !== undefined) ?? ''
