/** How values of a document that comes from anywhere are read: nothing is believed to be there, or to be of its form. */
import type { Json } from './canonical'

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON-LD writes one thing with or without a list around it. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** Whether `type` says so, alone or among others. */
export const isOfType = (value: Json, type: string): boolean => listOf(value.type).includes(type)

/** The id of a thing that is written as its id alone, or as an object. */
export function idOf(value: unknown): string | undefined {
  const id = isObject(value) ? value.id : value
  return typeof id === 'string' ? id : undefined
}

/** A JSON object in these bytes or this text; undefined for anything else. */
export function jsonObject(source: string | Uint8Array): Json | undefined {
  try {
    const text =
      typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source)
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** UTC ms of an xsd:dateTime, which is UTC when it names no zone; undefined when it is none. */
export function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  const [, when, zone = 'Z'] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? []
  const ms = when === undefined ? Number.NaN : Date.parse(when + zone)
  return Number.isNaN(ms) ? undefined : ms
}
