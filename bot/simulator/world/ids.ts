/** Ids in the shapes LINE gives them. They carry no meaning but the ULID's time. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** A ULID: 48 bits of time (ms UTC) and 80 random bits, in Crockford's base 32. */
export function ulid(timeMs: number): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let bits = (BigInt(Math.max(0, Math.floor(timeMs))) << 80n) | BigInt(`0x${randomBytes(10).toString('hex')}`)
  let text = ''
  for (let place = 0; place < 26; place += 1) {
    text = (alphabet[Number(bits & 31n)] ?? '0') + text
    bits >>= 5n
  }
  return text
}

/** The same name always gives the same id, so that a restarted simulator meets the people the bot remembers. */
export function steadyId(prefix: 'U' | 'C', name: string): string {
  return prefix + createHash('sha256').update(`riandee simulator ${name}`).digest('hex').slice(0, 32)
}

export const replyTokenId = () => randomBytes(16).toString('hex')
export const requestId = () => randomUUID()
export const quoteToken = () => randomBytes(24).toString('base64url')
export const accessToken = () => `simulated.${randomBytes(32).toString('base64url')}`
export const richMenuId = () => `richmenu-${randomBytes(16).toString('hex')}`
export const fileId = () => randomBytes(12).toString('hex')

let lastMessage = 0n

/** Message ids are numbers in a string, growing, and never met again after a restart. */
export function messageId(): string {
  const made = BigInt(Date.now()) * 100_000n + 400_000_000_000_000_000n
  lastMessage = made > lastMessage ? made : lastMessage + 1n
  return lastMessage.toString()
}
