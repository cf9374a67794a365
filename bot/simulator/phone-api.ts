/**
 * What the phone page and the simulator say to each other: one snapshot, one stream, one list of deeds.
 * The page draws what is here and decides nothing; LINE's rules live in the server.
 */

/** LINE's own message JSON, as the bot sent it (`text`, `flex`, `video` …). The page draws it; unknown kinds are shown as JSON. */
export type LineMessage = { type: string; [key: string]: unknown }

/** LINE's own action JSON (`postback`, `message`, `uri`, `camera` …). */
export type LineAction = { type: string; label?: string; [key: string]: unknown }

/** One entry of a chat, oldest first. */
export type ChatEntry = {
  id: string
  /** Milliseconds UTC, on the simulator's clock. */
  at: number
  /** A person's id, or `bot`; `system` for "… joined". */
  from: string
  /** What is drawn. For people: text, image, video, audio, file, sticker, location. `unsent: true` is drawn as LINE does. */
  message: LineMessage
  unsent?: boolean
  /** True for what cost a paid message (push, multicast …), so that the page can show it. */
  pushed?: boolean
}

export type RichMenuShown = {
  id: string
  imageUrl: string
  size: { width: number; height: number }
  chatBarText: string
  selected: boolean
  areas: { bounds: { x: number; y: number; width: number; height: number }; action: LineAction }[]
}

export type PersonShown = {
  id: string
  name: string
  /** Friend of the bot; `blocked` people get nothing. */
  friend: boolean
  blocked: boolean
  language: string
  richMenu: RichMenuShown | null
  /** While the bot's loading animation runs (UTC ms when it ends), else null. */
  loadingUntil: number | null
  chat: ChatEntry[]
}

export type GroupShown = { id: string; name: string; members: string[]; botIn: boolean; chat: ChatEntry[] }

/** One HTTP request, either way, newest last. Bodies are pretty JSON, cut at 20,000 characters. */
export type LogEntry = {
  id: number
  at: number
  direction: 'to-bot' | 'from-bot'
  method: string
  path: string
  status: number
  requestId: string
  ms: number
  request: string
  response: string
}

/** The three switches of the page. */
export type Switches = { slow: boolean; down: boolean; duplicates: boolean }

export type Snapshot = {
  /** Grows by one at every change; the stream sends the new snapshot's parts. */
  version: number
  now: number
  /** How far the clock was moved, in ms. */
  clockMovedMs: number
  /** What `https://riandee.example` stands for on this machine: media and pages are fetched from here. */
  publicOrigin: string
  localOrigin: string
  liffId: string
  /** The bot's basic id, `@riandee`: links with it open its chat. */
  botId: string
  people: PersonShown[]
  groups: GroupShown[]
  switches: Switches
  /** Paid messages so far, and the month's quota. */
  quota: { limit: number; used: number }
}

/**
 * `POST /phone/deeds`: what a person does on the phone. `chat` is the group's id, or absent for the chat with the bot.
 * Answers 200 `{ ok: true }` when done (webhook delivered or failed, see the log), 400 `{ message }` when it makes no sense.
 */
export type Deed =
  | { do: 'befriend' | 'block' | 'unblock'; person: string }
  | { do: 'write'; person: string; chat?: string; text: string; mentionsBot?: boolean; quotes?: string }
  | { do: 'tap'; person: string; chat?: string; action: LineAction; params?: Record<string, string> }
  | { do: 'sticker'; person: string; chat?: string; packageId: string; stickerId: string }
  /** `files` are uploaded first by `POST /phone/files` (raw body, its content type) → `{ id }`. Two or more images are an album. */
  | {
      do: 'send-files'
      person: string
      chat?: string
      kind: 'image' | 'video' | 'audio' | 'file'
      files: string[]
    }
  | { do: 'place'; person: string; chat?: string; title: string; latitude: number; longitude: number }
  | { do: 'unsend'; person: string; chat?: string; entry: string }
  | { do: 'video-watched'; person: string; trackingId: string }
  | { do: 'share'; person: string; to: string[]; messages: LineMessage[] }
  | { do: 'add-person'; name: string }
  | { do: 'add-bot' | 'remove-bot'; group: string; person?: string }
  | { do: 'move-clock'; days: number }
  | { do: 'switches'; switches: Switches }

/** `GET /phone/codes`: a QR code in a chat, with what it says and whose screen shows it; newest first. */
export type CodeSeen = { picture: string; says: string; shownTo: string }

/** `GET /phone/id-token?person=…` → `{ idToken, profile: { userId, displayName } }`: what LIFF would hand out, signed with ES256. */
export type IdTokenAnswer = { idToken: string; profile: { userId: string; displayName: string } }

/**
 * `GET /phone/save?person=…` → the chat so far, for a replay through the whole bot: who did what, and what was shown after it.
 * Ids that are made anew in every run (message ids, tokens) are left out; an action is kept by the label that was tapped.
 */
export type SavedChat = {
  savedAt: string
  person: string
  steps: { deed: Omit<Deed, 'person'> & { label?: string }; shown: LineMessage[] }[]
}
