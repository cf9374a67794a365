/** Unpacks what comes from outside, and stops where it swells. */
import { joined } from '../../shared/joined'

/** @returns the bytes; undefined when they are not packed so, or more than `mostBytes` */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  how: 'gzip' | 'deflate',
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream(how))
  try {
    return await readAll(stream, mostBytes)
  } catch {
    return undefined
  }
}

/** All of a stream; undefined, and the stream is let go, when it is more than `mostBytes`. Throws as the stream does. */
export async function readAll(
  stream: ReadableStream<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = []
  let sizeBytes = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    sizeBytes += value.length
    if (sizeBytes > mostBytes) {
      await reader.cancel().catch(() => undefined)
      return undefined
    }
    pieces.push(value)
  }
  return joined(pieces)
}
