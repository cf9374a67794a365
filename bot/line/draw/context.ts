/** What drawing needs to know beside the words: where pictures live and who is looking. */

import type { Cloth } from '../../../shared/course'
import { bandPicture, type HousePicture, housePictures } from '../../../shared/look/picture'
import type { Language } from '../../../shared/person'
import type { Picture } from '../../../shared/saying'

/** Where the bubbles will be seen. */
export interface DrawContext {
  /** https, without a slash at its end. */
  publicUrl: string
  chat: 'direct' | 'group'
  language: Language
}

/** The address of a picture or clip by the hash of its bytes. */
export const mediaUrl = (hash: string, context: DrawContext): string => `${context.publicUrl}/media/${hash}`

/** The QR picture of one of our codes. */
const qrUrl = (code: string, context: DrawContext): string => `${context.publicUrl}/qr/${code}.png`

/** A picture ready to be shown: its address, and its aspect as LINE writes it where we know it. */
export type Shown = { url: string; aspectRatio?: string }

/** One of our own drawings. Throws for a name that the drawing room does not have: a bug, never a person's doing. */
export function housePicture(name: string, context: DrawContext): Required<Shown> {
  const pictures: Record<string, HousePicture> = housePictures
  const picture = pictures[name]
  if (!picture) throw new Error(`[line/draw] no house picture is called ${name}`)
  return {
    url: mediaUrl(picture.hash, context),
    aspectRatio: `${picture.width}:${picture.height}`,
  }
}

/** The woven band of a course, `done` of its `of` lessons woven. */
export const wovenBand = (cloth: Cloth, of: number, done: number, context: DrawContext): Required<Shown> =>
  housePicture(bandPicture(cloth, of, done), context)

/** A picture that a saying names. Those of a course have the aspect their place gives them. */
export const shown = (picture: Picture, context: DrawContext): Shown =>
  'house' in picture
    ? housePicture(picture.house, context)
    : { url: 'code' in picture ? qrUrl(picture.code, context) : mediaUrl(picture.media, context) }
