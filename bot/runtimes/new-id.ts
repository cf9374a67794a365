/** Fresh random ids of ours; both runtimes have WebCrypto. */

// No `_`: LINE does not take it in a clip's trackingId. No `.`: it parts ids from each other.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** 16 letters and digits: 95 random bits. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % 62]).join('')
