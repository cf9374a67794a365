/** The log of every request both ways. Keys and tokens never enter it. */
import type { LogEntry } from '../phone-api'
import type { World } from './world'
import { nowOf } from './world'

const KEPT = 2000
const BODY_LIMIT = 20_000
let lastId = 0

/** Writes one request down and tells those who watch. */
export function writeLog(world: World, entry: Omit<LogEntry, 'id' | 'at'>): LogEntry {
  lastId += 1
  const made = { id: lastId, at: nowOf(world), ...entry }
  world.log.push(made)
  if (world.log.length > KEPT) world.log.splice(0, world.log.length - KEPT)
  for (const watch of world.watchers) watch({ kind: 'log', entry: made })
  return made
}

/** A body as the log shows it: JSON indented, secrets blotted out, cut at 20,000 characters. */
export function readable(body: string): string {
  return pretty(
    body.replace(/((?:client_secret|client_assertion|access_token|id_token)=)[^&]+/g, '$1…'),
  ).slice(0, BODY_LIMIT)
}

function pretty(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body)
    return JSON.stringify(parsed, blotted, 2)
  } catch {
    return body // forms and plain text are shown as they came
  }
}

const blotted = (key: string, value: unknown) =>
  /^(access_token|id_token|userAccessToken)$/.test(key) && typeof value === 'string' ? '…' : value
