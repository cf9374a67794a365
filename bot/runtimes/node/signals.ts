/** When a process is asked to end: once is a wish, again is impatience. Knows nothing of what ends. */

/** npm, a service manager and a terminal may each hand the same wish on: within this long they are one. */
const oneWishMs = 1_000

/** What happens to the wishes. */
export interface Endings {
  /** The first wish. */
  gently(): void
  /** A second one, when the first has had its time to echo. */
  atOnce(): void
  /** Ms of any clock that only goes forward. */
  now(): number
}

/** @returns what to call at each signal */
export function onWish({ gently, atOnce, now }: Endings): () => void {
  let wishedAt: number | undefined
  return () => {
    if (wishedAt === undefined) {
      wishedAt = now()
      gently()
    } else if (now() - wishedAt > oneWishMs) atOnce()
  }
}
