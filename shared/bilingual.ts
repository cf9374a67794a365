/** Small words that courses, badges and the mini-app share. Apart from courses, so that the phone need not carry those. */
import * as z from 'zod/mini'

/** A text in every language the bot speaks. Thai is required; English may be missing, then Thai is shown. */
export const Bilingual = z.object({
  th: z.string().check(z.minLength(1)),
  en: z.optional(z.string().check(z.minLength(1))),
})
export type Bilingual = z.infer<typeof Bilingual>

/**
 * A picture or video. In a course file: the name of a file beside it. In a published edition: the SHA-256 of its
 * bytes in hex, under which `/media/:hash` serves it.
 */
export const Media = z.string().check(z.minLength(1), z.maxLength(120))

/** The dyed cloth that gives a course its colour; see `shared/look/`. */
export const Cloth = z.enum(['line', 'photo', 'shop'])
export type Cloth = z.infer<typeof Cloth>
