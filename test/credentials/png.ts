/** The smallest PNG there is, with words of its own in it. */

/** How a PNG may hold words. */
export type HeldAs = 'iTXt' | 'packed iTXt' | 'tEXt' | 'zTXt'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const joined = (parts: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => [...part]))

/** A PNG of one pixel with these chunks before its end. Sums are left at nought: whoever looks for words reads none. */
export const pngOf = (chunks: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunks,
    chunk('IEND', new Uint8Array()),
  ])

export async function textChunk(keyword: string, text: string, how: HeldAs): Promise<Uint8Array> {
  const key = bytesOf(`${keyword}\0`)
  const words = bytesOf(text)
  if (how === 'tEXt') return chunk(how, joined([key, words]))
  if (how === 'zTXt') return chunk(how, joined([key, new Uint8Array([0]), await packed(words)]))
  const isPacked = how === 'packed iTXt'
  const head = new Uint8Array([isPacked ? 1 : 0, 0, 0, 0])
  return chunk('iTXt', joined([key, head, isPacked ? await packed(words) : words]))
}

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, data.length)
  return joined([length, bytesOf(kind), data, new Uint8Array(4)])
}
