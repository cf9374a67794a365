// Our own session: a signed note of who holds the phone, so that LINE is asked once in twelve hours. Stateless: whether
// the person still exists is asked by whoever opens it. Knows nothing of HTTP.
import * as z from 'zod/mini'
import type { Session } from '../../shared/api'
import { Refusal } from '../refusal'

const hourMs = 3_600_000
const livesMs = 12 * hourMs
/** A session used after this much of its life is made anew, so that it slides without a new token at every call. */
const renewAfterMs = hourMs
const mark = 's1'

const Note = z.object({ person: z.string().check(z.minLength(1)), until: z.int() })

/** An opened session. `isDueForRenewal` asks the door to hand out a fresh one with its answer. */
interface OpenSession {
  person: string
  isDueForRenewal: boolean
}

/** True for what this file made, whoever signed it; an ID token of LINE's is none. */
export const isSessionToken = (token: string): boolean => token.startsWith(`${mark}.`)

/** Makes a session for a person, good for twelve hours from `now` (UTC ms). `secret` is SESSION_SECRET. */
export async function makeSession(person: string, secret: string, now: number): Promise<Session> {
  const expiresAt = now + livesMs
  const note = toBase64Url(new TextEncoder().encode(JSON.stringify({ person, until: expiresAt })))
  const seal = await crypto.subtle.sign('HMAC', await keyOf(secret), bytesOf(`${mark}.${note}`))
  return { token: `${mark}.${note}.${toBase64Url(new Uint8Array(seal))}`, expiresAt }
}

/**
 * Opens a session. Throws `not-signed-in` when we did not sign it, `sign-in-expired` when its twelve hours are over.
 */
export async function openSession(token: string, secret: string, now: number): Promise<OpenSession> {
  const [head, note, seal, ...rest] = token.split('.')
  if (head !== mark || !note || !seal || rest.length > 0) throw new Refusal('not-signed-in')
  const isOurs = await crypto.subtle.verify(
    'HMAC',
    await keyOf(secret),
    fromBase64Url(seal),
    bytesOf(`${mark}.${note}`),
  )
  if (!isOurs) throw new Refusal('not-signed-in')
  const { person, until } = Note.parse(JSON.parse(new TextDecoder().decode(fromBase64Url(note))))
  if (until <= now) throw new Refusal('sign-in-expired')
  return { person, isDueForRenewal: until - now <= livesMs - renewAfterMs }
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

const keyOf = (secret: string) =>
  crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])

function toBase64Url(bytes: Uint8Array): string {
  const plain = btoa(String.fromCharCode(...bytes))
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Anything that is not base64 becomes no bytes at all, which no seal fits. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text)) return new Uint8Array()
  const plain = text.replaceAll('-', '+').replaceAll('_', '/')
  if (plain.length % 4 === 1) return new Uint8Array()
  return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0))
}
