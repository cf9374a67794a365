/** A text in every language the bot speaks: what courses, badges and their issuer are told in. */
import * as z from 'zod/mini'

/** Thai is required; English may be missing, then Thai is shown. */
export const Bilingual = z.object({
  th: z.string().check(z.minLength(1)),
  en: z.optional(z.string().check(z.minLength(1))),
})
export type Bilingual = z.infer<typeof Bilingual>
