/**
 * The whole state of the simulated LINE, in memory: people, chats, menus, tokens, faults, clock.
 * It knows nothing of HTTP; rooms around it read and change it, then say `changed()`.
 */
import type { Deed, LineAction, LogEntry, Switches } from '../phone-api'
import type { Faults } from './faults'
import { noFaults } from './faults'
import { steadyId } from './ids'
import type { Group, Person } from './inhabitants'
import type { Settings } from './options'
import { seedGroups, seedPeople } from './seed'

export type { Group, Person } from './inhabitants'

export type StoredFile = { type: string; name: string; bytes: Uint8Array<ArrayBuffer>; durationMs?: number }

export type RichMenu = {
  richMenuId: string
  size: { width: number; height: number }
  selected: boolean
  name: string
  chatBarText: string
  areas: { bounds: { x: number; y: number; width: number; height: number }; action: LineAction }[]
}

export type ReplyToken = { chat: string; expiresAt: number; used: boolean }
type AcceptedKey = {
  requestId: string
  at: number
  sentMessages?: { id: string; quoteToken?: string }[]
}
export type IssuedToken = {
  channel: 'bot' | 'login' | 'user'
  clientId: string
  expiresAt: number
  person?: string
}

/** One thing a person did, kept for "save this chat": `turn` orders deeds and entries together. */
export type DoneDeed = { turn: number; person: string; deed: Deed; label?: string }

export type LineEvent = { type: string; webhookEventId: string; [key: string]: unknown }

export type World = {
  settings: Settings
  bot: { userId: string; basicId: string; displayName: string }
  people: Map<string, Person>
  groups: Map<string, Group>
  files: Map<string, StoredFile>
  /** Bytes of what people sent, by message id → file id. */
  contents: Map<string, string>
  replyTokens: Map<string, ReplyToken>
  retryKeys: Map<string, AcceptedKey>
  tokens: Map<string, IssuedToken>
  richMenus: Map<string, RichMenu>
  richMenuImages: Map<string, string>
  aliases: Map<string, string>
  /** Batches of menu links: accepted (and done) at that moment, ms UTC, by the id of their request. */
  menuBatches: Map<string, number>
  defaultMenu: string | null
  liffApps: Map<string, Record<string, unknown>>
  /** `active` is "Use webhook" in LINE's console: only a person moves it. */
  webhook: { endpoint: string | null; active: boolean }
  /** LINE's own switch "redelivery": off by default, as with LINE. */
  redelivery: boolean
  undelivered: LineEvent[]
  heldBack: LineEvent[]
  holding: boolean
  quota: { type: 'none' | 'limited'; limit: number; used: Map<string, number> }
  rates: Map<string, { window: number; count: number }>
  faults: Faults
  switches: Switches
  clockMovedMs: number
  log: LogEntry[]
  deeds: DoneDeed[]
  entryTurns: Map<string, number>
  turn: number
  version: number
  watchers: Set<(news: { kind: 'snapshot' } | { kind: 'log'; entry: LogEntry }) => void>
}

/** A new world with its seed people, none of them friends yet. */
export function createWorld(settings: Settings): World {
  return {
    settings,
    bot: { userId: steadyId('U', `bot ${settings.channelId}`), basicId: '@riandee', displayName: 'เรียนดี' },
    ...freshPeople(),
    ...freshChannel(settings),
    ...freshFaults(),
    quota: { type: 'limited', limit: 300, used: new Map() },
    clockMovedMs: 0,
    log: [],
    version: 0,
    watchers: new Set(),
  }
}

/** Back to the first minute: people, chats, faults, quota and clock. What the bot set up in its channel stays. */
export function resetWorld(world: World): void {
  Object.assign(world, freshPeople(), freshFaults(), {
    quota: { type: 'limited', limit: 300, used: new Map() },
    clockMovedMs: 0,
    log: [],
  })
  changed(world)
}

/** Now on the simulator's clock, ms UTC. */
export const nowOf = (world: World): number => world.settings.now() + world.clockMovedMs

/** Tells everybody who looks that the world is another one. */
export function changed(world: World): void {
  world.version += 1
  for (const watch of world.watchers) watch({ kind: 'snapshot' })
}

function freshPeople() {
  const people = seedPeople()
  return {
    people,
    groups: seedGroups([...people.keys()]),
    contents: new Map<string, string>(),
    replyTokens: new Map<string, ReplyToken>(),
    retryKeys: new Map<string, AcceptedKey>(),
    undelivered: [],
    heldBack: [],
    holding: false,
    deeds: [],
    entryTurns: new Map<string, number>(),
    turn: 0,
    rates: new Map(),
  }
}

function freshChannel(settings: Settings) {
  const app = { view: { type: 'full', url: `${settings.publicUrl}/liff/` }, scope: ['openid', 'profile'] }
  return {
    files: new Map<string, StoredFile>(),
    tokens: new Map<string, IssuedToken>(),
    richMenus: new Map<string, RichMenu>(),
    richMenuImages: new Map<string, string>(),
    aliases: new Map<string, string>(),
    menuBatches: new Map<string, number>(),
    defaultMenu: null,
    liffApps: new Map<string, Record<string, unknown>>([[settings.liffId, app]]),
    webhook: { endpoint: settings.webhookEndpoint, active: true },
  }
}

function freshFaults() {
  return {
    redelivery: false,
    faults: noFaults(),
    switches: { slow: false, down: false, duplicates: false },
  }
}
