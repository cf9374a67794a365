/**
 * LINE's own API description as a checker of values, where its files are at hand.
 * It reads the parts of OpenAPI these files use: $ref, allOf, oneOf, discriminator, and plain limits.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Schema = {
  $ref?: string
  allOf?: Schema[]
  oneOf?: Schema[]
  type?: string
  nullable?: boolean
  enum?: unknown[]
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  discriminator?: { propertyName: string; mapping: Record<string, string> }
  pattern?: string
  maxLength?: number
  minLength?: number
  maxItems?: number
  minItems?: number
  maximum?: number
  minimum?: number
}
type Schemas = Record<string, Schema>
type Book = 'messaging-api' | 'webhook' | 'liff' | 'channel-access-token'

const folder = new URL('../../../shared/line-openapi/', import.meta.url)
const books = new Map<Book, Schemas>()

/** False when LINE's files are not beside this project; tests then skip. */
export const hasOpenApi = existsSync(new URL('messaging-api.yml', folder))

/**
 * Everything in which a value differs from LINE's schema of that name; empty when it fits.
 * Each problem opens with its place (`$.messages[0].text: …`). Properties the schema does not know are problems too.
 */
export function problemsOf(schemaName: string, value: unknown, book: Book = 'messaging-api'): string[] {
  const schemas = schemasOf(book)
  const schema = schemas[schemaName]
  if (!schema) throw new Error(`${book} has no schema ${schemaName}`)
  return check(schemas, schema, value, '$')
}

function schemasOf(book: Book): Schemas {
  const known = books.get(book)
  if (known) return known
  const file = parse(readFileSync(new URL(`${book}.yml`, folder), 'utf8')) as {
    components: { schemas: Schemas }
  }
  books.set(book, file.components.schemas)
  return file.components.schemas
}

function check(schemas: Schemas, given: Schema, value: unknown, at: string): string[] {
  const schema = dispatched(schemas, resolved(schemas, given), value)
  if (typeof schema === 'string') return [`${at}: ${schema}`]
  if (value === null) return schema.nullable ? [] : [`${at}: is null`]
  if (schema.oneOf) return oneOfProblems(schemas, schema.oneOf, value, at)
  const parts = flat(schemas, schema)
  const type = typeOf(parts)
  if (type && !isOf(type, value)) return [`${at}: is no ${type}`]
  return [
    ...parts.flatMap((part) => limitProblems(part, value, at)),
    ...(type === 'array' ? itemProblems(schemas, parts, value as unknown[], at) : []),
    ...(type === 'object' ? fieldProblems(schemas, parts, value as object, at) : []),
  ]
}

const typeOf = (parts: Schema[]) =>
  parts.map((part) => part.type).find(Boolean) ??
  (parts.some((part) => part.properties) ? 'object' : undefined)

function itemProblems(schemas: Schemas, parts: Schema[], value: unknown[], at: string): string[] {
  const items = parts.map((part) => part.items).find(Boolean)
  return items ? value.flatMap((one, n) => check(schemas, items, one, `${at}[${n}]`)) : []
}

/** All schemas that hold at once: this one and everything it is made of. Bases are not dispatched again. */
function flat(schemas: Schemas, schema: Schema): Schema[] {
  return [schema, ...(schema.allOf ?? []).flatMap((part) => flat(schemas, resolved(schemas, part)))]
}

function resolved(schemas: Schemas, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  if (!name) return schema
  const found = schemas[name]
  if (!found) throw new Error(`no schema ${name}`)
  return resolved(schemas, found)
}

/** The schema for this value's kind, or what is wrong with its kind. */
function dispatched(schemas: Schemas, schema: Schema, value: unknown): Schema | string {
  if (!schema.discriminator || typeof value !== 'object' || value === null) return schema
  const { propertyName, mapping } = schema.discriminator
  const kind = String((value as Record<string, unknown>)[propertyName])
  const ref = Object.hasOwn(mapping, kind) ? mapping[kind] : undefined
  return ref
    ? resolved(schemas, { $ref: ref })
    : `${propertyName} is ${kind}, none of ${Object.keys(mapping).join(', ')}`
}

function oneOfProblems(schemas: Schemas, choices: Schema[], value: unknown, at: string): string[] {
  const tried = choices.map((choice) => check(schemas, choice, value, at))
  return tried.some((problems) => problems.length === 0) ? [] : (tried[0] ?? [])
}

function fieldProblems(schemas: Schemas, parts: Schema[], value: object, at: string): string[] {
  const fields: Record<string, Schema> = Object.assign({}, ...parts.map((part) => part.properties ?? {}))
  const open = parts.map((part) => part.additionalProperties).find((more) => more !== undefined)
  const isClosed = Object.keys(fields).length > 0 && open === undefined
  const missing = parts
    .flatMap((part) => part.required ?? [])
    .filter((name) => (value as Record<string, unknown>)[name] === undefined)
  const inside = Object.entries(value).flatMap(([name, inner]) => {
    if (inner === undefined) return []
    const field = fields[name] ?? (typeof open === 'object' ? open : undefined)
    if (field) return check(schemas, field, inner, `${at}.${name}`)
    return isClosed ? [`${at}.${name}: is unknown`] : []
  })
  return [...[...new Set(missing)].map((name) => `${at}.${name}: is missing`), ...inside]
}

function limitProblems(schema: Schema, value: unknown, at: string): string[] {
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined
  const number = typeof value === 'number' ? value : undefined
  const tests: [boolean, string][] = [
    [
      schema.enum !== undefined && !schema.enum.includes(value),
      `is ${String(value)}, none of ${schema.enum?.join(', ')}`,
    ],
    [
      typeof value === 'string' && !new RegExp(schema.pattern ?? '', 'u').test(value),
      `does not match ${schema.pattern}`,
    ],
    [over(size, typeof value === 'string' ? schema.maxLength : schema.maxItems), 'is too long'],
    [under(size, typeof value === 'string' ? schema.minLength : schema.minItems), 'is too short'],
    [over(number, schema.maximum), `is over ${schema.maximum}`],
    [under(number, schema.minimum), `is under ${schema.minimum}`],
  ]
  return tests.flatMap(([isWrong, message]) => (isWrong ? [`${at}: ${message}`] : []))
}

const over = (value: number | undefined, most: number | undefined) =>
  value !== undefined && most !== undefined && value > most
const under = (value: number | undefined, least: number | undefined) =>
  value !== undefined && least !== undefined && value < least

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value)
  return typeof value === type
}
