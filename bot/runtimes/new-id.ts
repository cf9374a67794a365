/** Fresh random ids of ours; both runtimes have WebCrypto. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

/** 16 characters of `A–Z a–z 0–9 _ -`: 96 random bits. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte & 63]).join('')
