/**
 * Who issues badges, as the office writes it in one file: legal name, address, the body above it, identifiers, and who looks
 * after its quality. It stands in every badge, so it is checked before it is taken.
 */
import * as z from 'zod/mini'
import { Bilingual } from './bilingual'

const text = z.string().check(z.minLength(1), z.maxLength(200))
const url = z.url({ protocol: /^https?$/, error: 'address' })

/** An identifier in a register, such as a ROR or a Thai school code. */
export const IssuerIdentifier = z.object({
  /** One word for the register, of Latin letters. */
  register: z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/, 'register')),
  value: text,
})
export type IssuerIdentifier = z.infer<typeof IssuerIdentifier>

/** See the file's header. Place of issuance is the address. */
export const IssuerProfile = z.object({
  name: Bilingual,
  /** As it is registered, when that differs from the name people know. */
  legalName: z.optional(Bilingual),
  url,
  email: z.optional(z.email({ error: 'email' })),
  phone: z.optional(text),
  about: z.optional(Bilingual),
  address: z.object({
    /** Two letters of ISO 3166, such as TH. */
    country: z.string().check(z.regex(/^[A-Z]{2}$/, 'country')),
    /** Such as a province. */
    region: text,
    locality: z.optional(text),
    street: z.optional(text),
    postalCode: z.optional(text),
  }),
  identifiers: z._default(z.array(IssuerIdentifier).check(z.maxLength(8)), []),
  /** The body that this one belongs to. */
  parent: z.optional(z.object({ name: Bilingual, url })),
  /** Who looks after the quality of its courses, and where that can be read. */
  quality: z.object({ name: Bilingual, url }),
})
export type IssuerProfile = z.infer<typeof IssuerProfile>

/** A profile to begin from: what a simulated start has, and what an office copies and fills in. */
export const exampleIssuer: IssuerProfile = {
  name: { th: 'โรงเรียนผู้สูงอายุเรียนดี (ตัวอย่าง)', en: 'Riandee School for Older People (example)' },
  legalName: { th: 'มูลนิธิเรียนดี (ตัวอย่าง)', en: 'Riandee Foundation (example)' },
  url: 'https://riandee.example',
  email: 'office@riandee.example',
  address: { country: 'TH', region: 'เชียงใหม่', locality: 'เมืองเชียงใหม่', postalCode: '50000' },
  identifiers: [{ register: 'SchoolCode', value: '0000000000' }],
  parent: {
    name: { th: 'เครือข่ายโรงเรียนผู้สูงอายุ (ตัวอย่าง)', en: 'Network of Schools (example)' },
    url: 'https://network.example',
  },
  quality: {
    name: { th: 'คณะกรรมการคุณภาพของเรียนดี (ตัวอย่าง)', en: 'Riandee Quality Committee (example)' },
    url: 'https://riandee.example/quality',
  },
}
