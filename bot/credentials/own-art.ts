/** A course's own badge art, as a sheet can show it. What came in was checked and drawn anew when the course was added. */
import { artLimits } from '../../shared/look/own-art'
import { mediaTypeOf } from '../../shared/media-type'
import type { Ports } from '../ports'

/** Art may come in through the office's door as well, unseen: what is no small PNG is not shown. */
export async function artHref(
  media: string | undefined,
  { files }: Pick<Ports, 'files'>,
): Promise<string | undefined> {
  const found = media === undefined ? undefined : await files.get(`media/${media}`)
  if (!found) return undefined
  if (found.sizeBytes > artLimits.bytes) {
    await found.body.cancel()
    return undefined
  }
  const bytes = new Uint8Array(await new Response(found.body).arrayBuffer())
  const { type, width = 0, height = 0 } = mediaTypeOf(bytes) ?? {}
  const isFit = type === 'image/png' && width > 0 && Math.max(width, height) <= artLimits.pixels
  return isFit ? `data:image/png;base64,${base64(bytes)}` : undefined
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
