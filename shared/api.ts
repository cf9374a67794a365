/**
 * What the mini-app asks the bot and what it is answered, in one place for both sides. `zod/mini`, because the phone
 * carries it too. Nothing here knows LIFF, HTTP headers or rows.
 */
import * as z from 'zod/mini'

/** `POST /api/session`: a LIFF ID token, once, for a session of ours. An ID token of LINE's is under 4 kB. */
export const SessionAsked = z.object({ idToken: z.string().check(z.minLength(1), z.maxLength(4096)) })

/** The session: sent as `Authorization: Bearer`. `expiresAt` is UTC ms; using it moves it on. */
export const Session = z.object({ token: z.string(), expiresAt: z.int() })
export type Session = z.infer<typeof Session>

/** A session that was renewed on the way comes back under this header, as `expiresAt` and token with a blank between. */
export const renewedHeader = 'Riandee-Session'

/** `GET /api/me`. */
export const Me = z.object({
  /** As they wish to be called; absent until they said so in the chat. */
  name: z.optional(z.string()),
  /** LINE's display name; only when the caller showed an ID token, for it is not stored. */
  lineName: z.optional(z.string()),
  language: z.enum(['th', 'en']),
})
export type Me = z.infer<typeof Me>

/** Any refusal of `/api/*`: `code` for the page, `message` for whoever reads it, Thai first. */
export const Refused = z.object({ code: z.string(), message: z.string() })
export type Refused = z.infer<typeof Refused>
