/** Reads the text of a course file, YAML or JSON, and remembers where every field stands. Knows nothing of courses. */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { CourseCheckTexts } from '../../../shared/texts/course-check'
import { type FieldPath, inBoth, type Problem } from './course-file-problem'

/** The plain value of the file, and the place of a field: its name, or the nearest thing above it that exists. */
export type ReadText = { value: unknown; placeOf: (path: FieldPath) => Place }
export type Place = { line: number; column: number }

type Speak = (texts: CourseCheckTexts) => string

/**
 * JSON is read as the YAML it is, so both have lines. An empty file has the value null. Of slips in the writing only
 * the first is told: what comes after it is seldom what it seems.
 */
export const readText = (bytes: Uint8Array): ReadText | { slip: Omit<Problem, 'file'> } => {
  const slipAt = (place: Place, speak: Speak) => ({ slip: { ...place, field: '', says: inBoth(speak) } })
  const text = decoded(bytes)
  if (text === undefined) return slipAt({ line: 1, column: 1 }, (texts) => texts.notUtf8())
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const slip = firstSlip(document, (offset) => place(offset).line)
  if (slip !== undefined) return slipAt(place(slip.offset), slip.speak)
  return {
    value: document.toJS(),
    placeOf: (path) => place(offsetOf(document.contents, path)),
  }
}

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

type Slip = { offset: number; speak: Speak }

const firstSlip = (document: Document, lineOf: (offset: number) => number): Slip | undefined => {
  const [first] = document.errors
  if (first === undefined) return firstAlias(document)
  const offset = first.pos[0]
  if (/^Missing closing .*quote/.test(first.message))
    return { offset: openedBefore(document, offset), speak: (texts) => texts.quote() }
  const beside = document.errors.filter((error) => lineOf(error.pos[0]) === lineOf(offset))
  return { offset, speak: speakOf(first, beside) }
}

/** Courses repeat nothing by reference, so a star is a text that lacks its quotes. */
const firstAlias = (document: Document): Slip | undefined => {
  let found: Slip | undefined
  visit(document, {
    Alias: (_, alias) => {
      found = { offset: alias.range?.[0] ?? 0, speak: (texts) => texts.needsQuotes() }
      return visit.BREAK
    },
  })
  return found
}

/** The parser notices an open quote at the end of the file; the author looks where it begins. */
const openedBefore = (document: Document, offset: number): number => {
  let opened = offset
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.type?.startsWith('QUOTE')) opened = scalar.range?.[0] ?? opened
    },
  })
  return opened
}

/** By the parser's own codes; some mean two things, told apart by their wording or by what else is on the line. */
const speakOf = (first: YAMLError, beside: YAMLError[]): Speak => {
  const { code, message } = first
  const torn = beside.some((error) => error.code === 'MULTILINE_IMPLICIT_KEY')
  if (code === 'TAB_AS_INDENT') return (texts) => texts.tab()
  if (code === 'DUPLICATE_KEY') return (texts) => texts.keyTwice()
  if (message.startsWith('Flow') || message.includes('end with a')) return (texts) => texts.bracket()
  if (code === 'MULTILINE_IMPLICIT_KEY') return (texts) => texts.colon()
  if (code === 'BAD_INDENT' || code === 'MISSING_CHAR' || torn) return (texts) => texts.indent()
  return needQuotes.has(code) ? (texts) => texts.needsQuotes() : (texts) => texts.syntax()
}

const needQuotes = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'BAD_ALIAS', 'UNEXPECTED_TOKEN'])

const offsetOf = (root: Node | null, path: FieldPath): number => {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of path) {
    const next = stepInto(node, step)
    if (next === undefined) return offset
    offset = next.offset ?? offset
    node = next.node
  }
  return offset
}

/** A field stands where its name does; an item of a list where it begins itself. */
const stepInto = (node: unknown, step: string | number): { node: unknown; offset?: number } | undefined => {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step)
    return pair && { node: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined }
  }
  if (!isSeq(node) || typeof step !== 'number') return undefined
  const item = node.items[step] as Node | undefined
  return item && { node: item, offset: item.range?.[0] }
}
