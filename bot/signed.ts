/** Addresses that open one thing for a while: what they open stands in them, sealed with SESSION_SECRET. */

/** What a seal is for: one made for a file opens no download. */
type Purpose = string

/** @returns `payload` and `until` (UTC ms) with their seal, in letters that an address takes */
export async function seal(
  purpose: Purpose,
  payload: string,
  until: number,
  secret: string,
): Promise<string> {
  const note = `${until.toString(36)}.${payload}`
  return `${note}.${await sealOf(purpose, note, secret)}`
}

/** The payload of an address that we sealed for this purpose and whose time is not over; else undefined. */
export async function unseal(
  purpose: Purpose,
  sealed: string,
  { secret, now }: { secret: string; now: number },
): Promise<string | undefined> {
  const end = sealed.lastIndexOf('.')
  const note = sealed.slice(0, end)
  const [until = '', ...payload] = note.split('.')
  const bytes = fromHex(sealed.slice(end + 1))
  const isOurs = await crypto.subtle.verify('HMAC', await keyOf(secret), bytes, bytesOf(`${purpose} ${note}`))
  return isOurs && Number.parseInt(until, 36) > now ? payload.join('.') : undefined
}

const sealOf = async (purpose: Purpose, note: string, secret: string): Promise<string> => {
  const bytes = await crypto.subtle.sign('HMAC', await keyOf(secret), bytesOf(`${purpose} ${note}`))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

const keyOf = (secret: string) =>
  crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])

/** Anything that is not hexadecimal becomes no bytes at all, which no seal fits. */
const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  /^([0-9a-f]{2})+$/.test(text)
    ? Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : new Uint8Array()
