/** Fresh random ids of ours; both runtimes have WebCrypto. */

// No `_`: LINE does not take it in a clip's trackingId. No `.`: it parts ids from each other.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

const idLength = 16
/** Chance is drawn for many ids at a time; what was used is never used again. */
const drawn = new Uint8Array(256 * idLength)
let used = drawn.length

/** 16 letters and digits: 95 random bits. */
export function newId(): string {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn)
    used = 0
  }
  let id = ''
  for (const end = used + idLength; used < end; used++) id += letters[(drawn[used] ?? 0) % 62]
  return id
}
