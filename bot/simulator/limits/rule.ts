/**
 * Small rules that check a value and say where it is wrong, to be put together into LINE's limits.
 * They know how to look, not what LINE allows.
 */
import { units } from './counting'

export type Path = readonly (string | number)[]
export type Problem = { path: Path; message: string }
/** Where the message will stand; `unknown` for validate and for many people at once. */
export type Where = { chat: 'user' | 'group' | 'unknown' }
export type Rule = (value: unknown, path: Path, where: Where) => Problem[]
type Fields = Record<string, unknown>

export const one = (path: Path, message: string): Problem[] => [{ path, message }]
export const isThing = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isAbsent = (value: unknown) => value === undefined || value === null

/** Absent (or null) is fine; else the rule holds. */
export const optional =
  (rule: Rule): Rule =>
  (value, path, where) =>
    isAbsent(value) ? [] : rule(value, path, where)

export const anything: Rule = () => []

/** A text of `min` (default 1) to `max` counted by `count` (default UTF-16 units). */
export function text(limits: {
  max: number
  min?: number
  count?: (text: string) => number
  empty?: string
}): Rule {
  const { max, min = 1, count = units, empty = 'May not be empty' } = limits
  return (value, path) => {
    if (isAbsent(value) || (value === '' && min > 0)) return one(path, empty)
    if (typeof value !== 'string') return one(path, 'Must be a string')
    const length = count(value)
    return length > max || length < min ? one(path, `Length must be between ${min} and ${max}`) : []
  }
}

/** A text of a certain form. */
export const form =
  (pattern: RegExp, message = 'invalid property'): Rule =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? [] : one(path, message)

export const flag: Rule = (value, path) => (typeof value === 'boolean' ? [] : one(path, 'Must be a boolean'))

export const integer =
  (min: number, max = 2_147_483_647): Rule =>
  (value, path) =>
    // `isInteger` says so to us, but not to the compiler
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? []
      : one(path, `Must be an integer between ${min} and ${max}`)

export const decimal =
  (min: number, max: number): Rule =>
  (value, path) =>
    typeof value === 'number' && value >= min && value <= max
      ? []
      : one(path, `Must be a number between ${min} and ${max}`)

export const oneOf =
  (...allowed: string[]): Rule =>
  (value, path) =>
    typeof value === 'string' && allowed.includes(value)
      ? []
      : one(path, `Must be one of the following values: [${allowed.join(', ')}]`)

/** A list of `min` to `max` things, each by the rule. */
export function list(rule: Rule, limits: { min?: number; max: number }): Rule {
  const { min = 1, max } = limits
  return (value, path, where) => {
    if (!Array.isArray(value)) return one(path, isAbsent(value) ? 'May not be empty' : 'Must be an array')
    const size =
      value.length < min || value.length > max ? one(path, `Size must be between ${min} and ${max}`) : []
    return [...size, ...value.flatMap((item, at) => rule(item, [...path, at], where))]
  }
}

/** An object with these fields. `closed` refuses fields that are not named, as Flex does. */
export function thing(fields: Record<string, Rule>, closed = false): Rule {
  return (value, path, where) => {
    if (!isThing(value)) return one(path, isAbsent(value) ? 'May not be empty' : 'Must be an object')
    const known = Object.entries(fields).flatMap(([name, rule]) => rule(value[name], [...path, name], where))
    const unknown = closed ? Object.keys(value).filter((name) => !Object.hasOwn(fields, name)) : []
    return [...known, ...unknown.flatMap((name) => one([...path, name], 'unknown field'))]
  }
}

/** Chooses the rule by the field `type`. */
export function byType(kinds: Record<string, Rule>): Rule {
  return (value, path, where) => {
    if (!isThing(value)) return one(path, isAbsent(value) ? 'May not be empty' : 'Must be an object')
    const rule =
      typeof value.type === 'string' && Object.hasOwn(kinds, value.type) ? kinds[value.type] : undefined
    const types = Object.keys(kinds).join(', ')
    return rule
      ? rule(value, path, where)
      : one([...path, 'type'], `Must be one of the following values: [${types}]`)
  }
}

/** All of these rules hold. */
export const all =
  (...rules: Rule[]): Rule =>
  (value, path, where) =>
    rules.flatMap((rule) => rule(value, path, where))

/** A rule over the fields of an object, for what two fields say together. */
export const also =
  (check: (fields: Fields, path: Path, where: Where) => Problem[]): Rule =>
  (value, path, where) =>
    isThing(value) ? check(value, path, where) : []
