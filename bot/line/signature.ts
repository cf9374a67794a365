/** Whether a webhook's bytes really come from LINE. Knows nothing of what is in them. */

/** HMAC-SHA256 of the bytes under a secret: 32 bytes. */
export type Hmac = (secret: string, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/**
 * Checks LINE's signature over the raw body, before anything is parsed, in constant time.
 *
 * @param rawBody the bytes as they arrived
 * @param header `x-line-signature`: base64 of the HMAC-SHA256; null when it is absent
 * @param hmac a runtime's own, where it has a quicker one than WebCrypto
 * @returns false for anything but the right signature, also for what is no base64 at all
 */
export async function isFromLine(
  rawBody: Uint8Array,
  header: string | null,
  channelSecret: string,
  hmac: Hmac = webHmac,
): Promise<boolean> {
  const signature = bytesOf(header ?? '')
  if (signature?.length !== 32) return false
  const right = await hmac(channelSecret, rawBody)
  // Every byte is looked at, so that the time tells nothing.
  return signature.reduce((differs, byte, i) => differs | (byte ^ (right[i] ?? 0)), 0) === 0
}

const webHmac: Hmac = async (secret, bytes) =>
  new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret), asBuffer(bytes)))

let known: { secret: string; key: CryptoKey } | undefined

/** The imported key is kept, not the promise: a promise must not cross from one request to another in workerd. */
async function keyOf(secret: string): Promise<CryptoKey> {
  if (known?.secret === secret) return known.key
  const bytes = new TextEncoder().encode(secret)
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  known = { secret, key }
  return key
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** WebCrypto's types exclude shared memory, which no request body is. */
const asBuffer = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>
