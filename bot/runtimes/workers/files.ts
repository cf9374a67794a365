/** Files in R2. Twin of `node/files.ts`. */
import { bytesOf } from '../../part'
import type { Files } from '../../ports'

/** The part of an R2 binding that is used; structural, so that no other room needs the types of Workers. */
export interface R2Binding {
  put(key: string, body: Uint8Array, options: { httpMetadata: { contentType: string } }): Promise<unknown>
  get(key: string, options?: { range: { offset: number; length: number } }): Promise<R2Found | null>
  head(key: string): Promise<Omit<R2Found, 'body'> | null>
  delete(keys: string): Promise<void>
  list(options: {
    prefix: string
    cursor?: string
  }): Promise<{ objects: { key: string }[]; truncated: boolean; cursor?: string }>
  createMultipartUpload(key: string, options: { httpMetadata: { contentType: string } }): Promise<R2Upload>
}
interface R2Found {
  size: number
  httpMetadata?: { contentType?: string }
  body: ReadableStream<Uint8Array>
}
interface R2Upload {
  uploadPart(number: number, body: Uint8Array): Promise<object>
  complete(parts: object[]): Promise<unknown>
  abort(): Promise<void>
}

/** R2 wants all parts of an upload equal but the last. */
const partBytes = 8 * 1024 * 1024

export const r2Files = (bucket: R2Binding): Files => ({
  async put(key, body, type) {
    const options = { httpMetadata: { contentType: type } }
    if (body instanceof Uint8Array) await bucket.put(key, body, options)
    else await putStream(bucket, key, body, options)
  },
  async get(key, part) {
    const head = await bucket.head(key)
    if (!head) return undefined
    const bytes = part && bytesOf(part, head.size)
    const range = bytes && { offset: bytes.from, length: bytes.to - bytes.from + 1 }
    const found = await bucket.get(key, range && { range })
    return found ? { body: found.body, sizeBytes: head.size, type: typeOf(head), part: bytes } : undefined
  },
  async head(key) {
    const head = await bucket.head(key)
    return head ? { sizeBytes: head.size, type: typeOf(head) } : undefined
  },
  remove: (key) => bucket.delete(key),
  async list(prefix) {
    const keys: string[] = []
    let cursor: string | undefined
    do {
      const page = await bucket.list({ prefix, cursor })
      keys.push(...page.objects.map((object) => object.key))
      cursor = page.truncated ? page.cursor : undefined
    } while (cursor)
    return keys
  },
})

const typeOf = (found: { httpMetadata?: { contentType?: string } }): string =>
  found.httpMetadata?.contentType ?? 'application/octet-stream'

/** A body of unknown length goes in parts; what fits into one part needs no upload of parts. */
async function putStream(
  bucket: R2Binding,
  key: string,
  body: ReadableStream<Uint8Array>,
  options: { httpMetadata: { contentType: string } },
): Promise<void> {
  const parts = inParts(body)
  const first = await parts.next()
  const second = first.done ? first : await parts.next()
  if (first.done || second.done) {
    await bucket.put(key, first.done ? new Uint8Array() : first.value, options)
    return
  }
  const upload = await bucket.createMultipartUpload(key, options)
  try {
    const done = [await upload.uploadPart(1, first.value), await upload.uploadPart(2, second.value)]
    for await (const part of parts) done.push(await upload.uploadPart(done.length + 1, part))
    await upload.complete(done)
  } catch (error) {
    await upload.abort()
    throw error
  }
}

/** Cuts a stream into pieces of `partBytes`, the last one shorter. */
async function* inParts(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let part = new Uint8Array(partBytes)
  let filled = 0
  for await (let chunk of body) {
    while (chunk.length > 0) {
      const taken = chunk.subarray(0, partBytes - filled)
      part.set(taken, filled)
      filled += taken.length
      chunk = chunk.subarray(taken.length)
      if (filled === partBytes) {
        yield part
        part = new Uint8Array(partBytes)
        filled = 0
      }
    }
  }
  if (filled > 0) yield part.subarray(0, filled)
}
