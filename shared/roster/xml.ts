/**
 * Reads the plain XML that spreadsheets are made of, one tag after the other. No document type and no entity of its own is
 * followed, so nothing in a file can grow or reach out.
 */
import { NoTable } from './table'

/** A tag, without the prefix of its name space, and the text that stands before it. */
export interface Tag {
  kind: 'open' | 'close' | 'empty'
  name: string
  /** By name without prefix; values are unescaped. */
  attributes: Record<string, string>
  before: string
}

/**
 * The tags of a document in their order. Reads forward only, so that no document takes longer than its length.
 *
 * @throws NoTable `broken` for a document that ends within a tag, or declares a type or entities
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let text = ''
  let last = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', last)) {
    text += unescaped(xml.slice(last, at))
    const [begins, ends] = brackets.find(([sign]) => xml.startsWith(sign, at)) ?? ['<', '>']
    const end = xml.indexOf(ends, at + begins.length)
    if (end < 0 || begins === '<!') throw new NoTable('broken')
    const inner = xml.slice(at + begins.length, end)
    last = end + ends.length
    if (begins === '<![CDATA[') text += inner
    if (begins !== '<') continue
    yield { ...read(inner), before: text }
    text = ''
  }
}

const brackets = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
] as const

function read(inner: string): Omit<Tag, 'before'> {
  const [, closes, name = '', rest = '', isEmpty] = /^(\/?)([^\s/]*)([\s\S]*?)(\/?)$/.exec(inner) ?? []
  return {
    kind: closes ? 'close' : isEmpty ? 'empty' : 'open',
    name: withoutPrefix(name),
    attributes: attributesOf(rest),
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', one, other]) => [withoutPrefix(name), unescaped(one ?? other ?? '')],
    ),
  )

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
