/** Base58 as Bitcoin writes it, with the `z` that says so (multibase). */
import { base58 } from '@scure/base'

/** @returns letters and digits after a `z` */
export const base58btc = (bytes: Uint8Array): string => `z${base58.encode(bytes)}`

/** @returns the bytes; undefined when the text is not base58btc with its `z` */
export function fromBase58btc(text: string): Uint8Array<ArrayBuffer> | undefined {
  // Its decoding takes time by the square of the length, and nothing read here is longer.
  if (!text.startsWith('z') || text.length > 200) return undefined
  try {
    return new Uint8Array(base58.decode(text.slice(1)))
  } catch {
    return undefined
  }
}
