/** What the bot needs from outside. Each runtime brings its own (`bot/runtimes/`), tests bring fakes. */
import type { Store } from '../db/store'
import type { Language } from '../shared/person'
import type { Saying } from '../shared/saying'
import type { Badges } from './badge-needs'
import type { Office } from './flows/flow'
import type { Shelf } from './shelf'

/**
 * Everything of the world that a turn, a job or a door may use. What is not in here cannot be reached from
 * inside.
 */
export interface Ports {
  store: Store
  files: Files
  mouth: Mouth
  shelf: Shelf
  office: Office
  /**
   * Has the safety net look in some seconds whether everything was answered that is in the inbox now; asked once per
   * POST. It carries nothing and may be lost: what is owed is a row already.
   */
  wake: () => Promise<void>
  /** What makes the first administrator; absent when none was given. */
  setupCode?: string
  /** Where something that somebody sent can be seen or heard by whoever has the address, for a day. */
  evidenceLink: (person: string, keepsake: string) => Promise<string>
  /** Where the cards of a class list are printed from, for a day. */
  cardsLink: (classId: string) => Promise<string>
  /** Badges as they were issued, and their pictures; without them there are no doors of badges. */
  badges?: Badges
  /** Address of a public page of ours. */
  site: (path: `/${string}`) => string
  /** Link to a page of the mini-app. */
  miniApp: (path: `/${string}`) => string
  clock: Clock
  /** A fresh random id: 16 letters and digits, 95 bits. */
  newId: () => string
}

/** Time, so that tests move it instead of waiting. */
export interface Clock {
  /** UTC ms. */
  now(): number
  /** Calls `ring` once after `ms`, unless cancelled by what it returns. */
  after(ms: number, ring: () => void): () => void
}

/**
 * Whether words reached LINE. `gone`: their token had been used or had died before; `perhaps`: nobody can know;
 * `refused`: LINE, or our own gate, does not take these very words, and the token is as good as before.
 */
export type Fate = 'spoken' | 'perhaps' | 'not-spoken' | 'gone' | 'refused'

/** How something is said; who hears it is in the token. */
export interface Tone {
  chat: 'direct' | 'group'
  language: Language
}

/** Gets LINE's ids of the bubbles that were said, in their order: somebody may quote one. */
export type Heard = (lineMessageIds: string[]) => void

/** LINE, as far as the bot speaks with it; `bot/line/speak.ts` is the real one. */
export interface Mouth {
  /** Answers with a reply token; never pushes. */
  reply(token: string, say: Saying[], tone: Tone, heard?: Heard): Promise<Fate>
  /** Says it unasked, which costs. The same words and key may be given again for a day. */
  push(lineUserId: string, say: Saying[], tone: Tone, retryKey: string, heard?: Heard): Promise<Fate>
  /** The month's messages that cost; undefined when there is no limit, or LINE does not say in time. */
  quota(): Promise<{ of: number; left: number } | undefined>
  /** The account's basic id, with its `@`; undefined if LINE does not tell it within 1.5 s. */
  botId(): Promise<string | undefined>
  /** Shows "…" in a chat of two; a failure is only logged. */
  loading(lineUserId: string, seconds: number): Promise<void>
  /** LINE's display name, if LINE tells it within 1.5 s. */
  nameOf(lineUserId: string): Promise<string | undefined>
  /** Whether LINE tells the bot of somebody by this id; undefined if it does not say within 1.5 s. */
  isKnown(lineUserId: string): Promise<boolean | undefined>
  /** Links the rich menu that stands under an alias. */
  linkMenu(lineUserId: string, alias: string): Promise<void>
  /** Takes a person's own rich menu away, so that the default shows. */
  unlinkMenu(lineUserId: string): Promise<void>
  /** The bytes of something a person sent. Not ready: LINE still prepares it. `gone`: unsent, or no longer kept. */
  content(
    lineMessageId: string,
  ): Promise<{ ready: false } | { ready: true; type: string; body: ReadableStream<Uint8Array> } | 'gone'>
}

/** Bytes under keys such as `media/<sha256>` and `evidence/<person>/<id>`; disk or R2. */
export interface Files {
  /** Stores all of `body` or nothing. */
  put(key: string, body: Uint8Array | ReadableStream<Uint8Array>, type: string): Promise<void>
  /** The file, or the part of it that was asked for; undefined when there is none. */
  get(key: string, part?: Part): Promise<FileFound | undefined>
  /** Size and type without the bytes. */
  head(key: string): Promise<{ sizeBytes: number; type: string } | undefined>
  /** Nothing happens when it is not there. */
  remove(key: string): Promise<void>
  /** Keys that begin with `prefix`. */
  list(prefix: string): Promise<string[]>
}

/** Bytes `from` to `to`, both included, counted from 0; `last` is the number of bytes from the end. */
export type Part = { from: number; to?: number } | { last: number }

/** A stored file, or a part of one, as it is read: `body` is still a stream, to be read or cancelled once. */
export interface FileFound {
  body: ReadableStream<Uint8Array>
  /** Of the whole file. */
  sizeBytes: number
  type: string
  /** What `body` holds, when a part was asked for. */
  part?: { from: number; to: number }
}
