/**
 * Reads a small XML document into a tree, as strictly as it is written. Pure, without entities of its own making: a document
 * that declares any is refused, and so is one that is deeper or fuller than it may be. Text between elements is left out.
 */

/** One element; names as written, with their prefixes. */
export interface XmlElement {
  name: string
  attributes: Map<string, string>
  children: XmlElement[]
}

/** How much of it is read at all. */
export interface XmlLimits {
  deepest: number
  mostElements: number
}

const usual: XmlLimits = { deepest: 64, mostElements: 20_000 }

/** Comments, instructions and stretches of plain text, which say nothing here. */
const passedOver = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|[^<]+/y
const opening = /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const closing = /<\/([A-Za-z_][\w.:-]*)\s*>/y
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The outermost element; undefined for what is no such document. */
export function parseXml(text: string, limits: XmlLimits = usual): XmlElement | undefined {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] }
  const reading: Reading = { text, at: 0, open: [top], count: 0 }
  while (reading.at < text.length) {
    if (!take(passedOver, reading) && !closes(reading) && !opens(reading)) return undefined
    if (reading.count > limits.mostElements || reading.open.length - 1 > limits.deepest) return undefined
  }
  return reading.open.length === 1 && top.children.length === 1 ? top.children[0] : undefined
}

interface Reading {
  text: string
  at: number
  /** The elements that are not closed yet, the outermost first. */
  open: XmlElement[]
  count: number
}

function take(pattern: RegExp, reading: Reading): RegExpExecArray | undefined {
  pattern.lastIndex = reading.at
  const found = pattern.exec(reading.text)
  if (found) reading.at = pattern.lastIndex
  return found ?? undefined
}

function closes(reading: Reading): boolean {
  const found = take(closing, reading)
  return found !== undefined && reading.open.length > 1 && reading.open.pop()?.name === found[1]
}

function opens(reading: Reading): boolean {
  const found = take(opening, reading)
  if (!found) return false
  const [, name = '', written = '', slash = ''] = found
  const pairs = [...written.matchAll(attribute)].map(
    ([, key = '', double, single]) => [key, plain(double ?? single ?? '')] as const,
  )
  const element = { name, attributes: new Map(pairs), children: [] }
  reading.open.at(-1)?.children.push(element)
  reading.count += 1
  if (!slash) reading.open.push(element)
  return true
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five entities that need no declaration, and letters by their number. */
const plain = (value: string): string =>
  // Outlines are long, and have none.
  !value.includes('&')
    ? value
    : value.replace(
        /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
        (whole, name, decimal, hex) => {
          if (name) return named[name] ?? whole
          const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole
        },
      )

/** An element as text again: attributes escaped, no text between elements. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  const inside = children.map(writeXml).join('')
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`
}

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
