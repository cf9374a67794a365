/** A PDF file put together object by object (ISO 32000-1). Knows how one is written, and nothing of what is on a page. */
import { joined } from '../../shared/joined'

/** Writes one file. Objects are numbered as they come; a number may be taken before its object is there. */
export interface PdfWriter {
  /** A number for an object that others already point at. */
  number(): number
  /** An object as PDF writes it, such as `<</Type /Catalog>>`. @returns its number */
  object(body: string, as?: number): number
  /** Bytes, deflated. `entries` stand in its dictionary beside length and filter. @returns its number */
  stream(entries: string, bytes: Uint8Array<ArrayBuffer>): Promise<number>
  /** The whole file. `root` and `info` are numbers of objects. */
  finish(root: number, info: number): Promise<Uint8Array<ArrayBuffer>>
}

/** Begins a file. The same objects give the same bytes: it holds no time and no lot of its own. */
export function pdfWriter(): PdfWriter {
  const objects: Uint8Array[] = []
  const number = (): number => objects.push(new Uint8Array())
  const keep = (body: Uint8Array, as = number()): number => {
    objects[as - 1] = body
    return as
  }
  return {
    number,
    object: (body, as) => keep(ascii(body), as),
    async stream(entries, bytes) {
      const packed = await deflated(bytes)
      const head = `<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`
      return keep(joined([ascii(head), packed, ascii('\nendstream')]))
    },
    finish: (root, info) => fileOf(objects, root, info),
  }
}

/** Any words as a string of PDF: UTF-16, in hex. */
export const pdfText = (say: string): string =>
  `<FEFF${[...Array(say.length).keys()]
    .map((i) => say.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase())
    .join('')}>`

/** A time as PDF writes it; `ms` is UTC. */
export const pdfDate = (ms: number): string =>
  `(D:${new Date(ms).toISOString().replace(/\D/g, '').slice(0, 14)}Z)`

async function fileOf(objects: Uint8Array[], root: number, info: number): Promise<Uint8Array<ArrayBuffer>> {
  // Four bytes above 127 tell whoever passes it on that it is not text.
  const parts = [Uint8Array.of(...ascii('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)]
  let length = parts[0]?.length ?? 0
  const starts = objects.map((body, i) => {
    const start = length
    const whole = joined([ascii(`${i + 1} 0 obj\n`), body, ascii('\nendobj\n')])
    parts.push(whole)
    length += whole.length
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const id = await hexOf(joined(parts))
  const tail = `trailer\n<</Size ${objects.length + 1} /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>]>>`
  return joined([
    ...parts,
    ascii(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${tail}\nstartxref\n${length}\n%%EOF\n`,
    ),
  ])
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const packed = new Response(bytes).body?.pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

const hexOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .slice(0, 16)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
