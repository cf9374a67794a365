/** What was drawn once for a person, kept under what it was drawn from; a cache, and gone with its person. */
import type { Ports } from '../ports'

/** One thing to draw: `from` is everything that it depends on. */
interface Drawing {
  person: string
  from: string
  type: 'image/png' | 'application/pdf'
  draw(): Promise<Uint8Array<ArrayBuffer>>
}

const folderOf = (person: string): string => `drawn/${person}/`

/** The kept bytes, or what is drawn now. Two who ask at once may both draw: the bytes are the same. */
export async function drawnOnce(
  { person, from, type, draw }: Drawing,
  { files }: Pick<Ports, 'files'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${folderOf(person)}${await sha256(from)}.${type === 'image/png' ? 'png' : 'pdf'}`
  const kept = await files.get(key)
  if (kept) return new Uint8Array(await new Response(kept.body).arrayBuffer())
  const bytes = await draw()
  await files.put(key, bytes, type)
  return bytes
}

/** Takes away everything that was drawn for a person; what is asked for again is drawn again. */
export async function forgetDrawn(person: string, { files }: Pick<Ports, 'files'>): Promise<void> {
  for (const key of await files.list(folderOf(person))) await files.remove(key)
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
