/** A body that is read as it comes has no end of waiting of its own: this gives it one. Knows not whose bytes they are. */
import { LineSilent } from './wire'

/** Between two pieces of a file LINE needs a moment; after this long the connection is dead, though nobody said so. */
const stallMs = 30_000

/** The same bytes; when none come for `stallMs` while somebody waits for them, the call is cut and reading throws LineSilent. */
export function unlessStalled(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const source = body.getReader()
  return new ReadableStream<Uint8Array>({
    async pull(to) {
      const { done, value } = await next(source)
      if (done) to.close()
      else to.enqueue(value)
    },
    cancel: (why) => source.cancel(why),
  })
}

async function next(source: ReadableStreamDefaultReader<Uint8Array>) {
  const stall = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const silent = new LineSilent(true, { cause: `no byte for ${stallMs} ms` })
    stall.reject(silent)
    // Lets go of the connection; whether that works out concerns nobody any more.
    source.cancel(silent).catch(() => undefined)
  }, stallMs)
  try {
    return await Promise.race([source.read(), stall.promise])
  } finally {
    clearTimeout(timer)
  }
}
