/** How pictures and papers of badges are answered: nobody keeps them for long, since a link may end at any moment. */
import type { Badge } from '../../shared/badge'

const shortly = 'private, max-age=60'

const answer = (body: BodyInit, type: string, more: Record<string, string> = {}): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'cache-control': shortly,
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...more,
    },
  })

/** Named by a number that says nothing of whose it is. */
const named = ({ id }: Pick<Badge, 'id'>, ending: string, how: 'inline' | 'attachment') => ({
  'content-disposition': `${how}; filename="riandee-${id.slice(0, 6)}.${ending}"`,
})

/** A picture to be looked at. */
export const pngFile = (bytes: Uint8Array<ArrayBuffer>, name = 'badge.png'): Response =>
  answer(bytes, 'image/png', { 'content-disposition': `inline; filename="${name}"` })

/** The baked picture, to be kept as it is. */
export const badgeFile = (bytes: Uint8Array<ArrayBuffer>, badge: Badge): Response =>
  answer(bytes, 'image/png', named(badge, 'png', 'attachment'))

/** The certificate, to be looked at and printed. */
export const pdfFile = (bytes: Uint8Array<ArrayBuffer>, badge: Badge): Response =>
  answer(bytes, 'application/pdf', named(badge, 'pdf', 'inline'))

/** The signed text. Any page may read it, and who asks for plain JSON is answered so. */
export const credentialFile = (text: string, badge: Badge, accept = ''): Response =>
  answer(text, typeFor(accept), {
    ...named(badge, 'json', 'inline'),
    'access-control-allow-origin': '*',
    vary: 'Accept',
  })

/** See https://www.imsglobal.org/spec/ob/v3p0/#media-types: theirs unless another that says the same is asked for. */
const typeFor = (accept: string): string =>
  ['application/vc+ld+json', 'application/vc', 'application/ld+json', 'application/json'].find((type) =>
    accept
      .split(',')
      .map((one) => one.split(';')[0]?.trim())
      .includes(type),
  ) ?? 'application/vc+ld+json'
