/**
 * What may stand in an environment: every value a bot reads, its form, and which are missing or wrong. Values themselves
 * are never repeated. Knows nothing of what they mean to a bot.
 */
import * as z from 'zod/mini'
import { whereMoreIs, whereToGet } from './where-to-get'

const text = (least = 1, why = 'must not be empty') => z.string().check(z.minLength(least, why))
const matching = (form: RegExp, why: string) => z.string().check(z.regex(form, why))
const address = z.url({ protocol: /^https?$/, error: 'must be an address' })
/** What a header of HTTP can carry. */
export const tokenLetters: RegExp = /^[\x21-\x7e]+$/
/** Nothing but https and a name, in letters of either size; `originOf` makes them small. */
export const isPublicAddress = (address: string): boolean =>
  /^https:\/\/[^/?#@\s]+$/i.test(address) && URL.canParse(address)
const publicAddress = z
  .string()
  .check(
    z.refine(isPublicAddress, 'must be an https address without a path, such as https://learn.example.ac.th'),
  )
const half = z.string().check(z.regex(/^[\w-]{43}$/))
const SecretJwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: half, d: half })
const secretKey = z.pipe(
  z
    .string()
    .check(z.refine((text) => SecretJwk.safeParse(jsonIn(text)).success, 'must be an Ed25519 key as JWK')),
  z.transform((text) => SecretJwk.parse(jsonIn(text))),
)
const port = z.coerce
  .number('must be a number')
  .check(
    z.int('must be a whole number'),
    z.minimum(0, 'must be 0 to 65535'),
    z.maximum(65_535, 'must be 0 to 65535'),
  )

/** Every value, with its form and what stands for it when it is not given. */
export const Environment = z.object({
  PORT: z._default(port, 3000),
  HOST: z._default(text(), '127.0.0.1'),
  PUBLIC_URL: z.optional(publicAddress),
  ISSUER_URL: z.optional(publicAddress),
  ISSUER_KEY: z.optional(secretKey),
  DATABASE_FILE: z.optional(text()),
  FILES_DIR: z.optional(text()),
  LINE_CHANNEL_SECRET: z.optional(text()),
  LINE_CHANNEL_ACCESS_TOKEN: z.optional(
    matching(tokenLetters, 'must be one word of Latin letters and signs'),
  ),
  LINE_CHANNEL_ID: z.optional(matching(/^\d+$/, 'must be digits only')),
  LINE_LOGIN_CHANNEL_ID: z.optional(matching(/^\d+$/, 'must be digits only')),
  LINE_LOGIN_CHANNEL_SECRET: z._default(z.string(), ''),
  LIFF_ID: z.optional(matching(/^\d+-\w+$/, 'must look like 1234567890-abcdefgh')),
  LINE_API_URL: z.optional(address),
  LINE_DATA_API_URL: z.optional(address),
  SIMULATOR_PORT: z._default(port, 3001),
  OFFICE_NAME: z._default(text(), 'สำนักงานเรียนดี'),
  OFFICE_PHONE: z.optional(matching(/^0[\d-]{8,14}$/, 'must be a Thai phone number such as 02-123-4567')),
  SESSION_SECRET: z.optional(text(32, 'must have at least 32 characters')),
  SETUP_CODE: z.optional(
    matching(/^[\x21-\x7e]{8,64}$/, 'must have 8 to 64 Latin letters, digits or signs and no space'),
  ),
  OPERATOR_KEY: z.optional(
    matching(/^[\x21-\x7e]{16,}$/, 'must have at least 16 Latin letters, digits or signs and no space'),
  ),
})

/** One value that keeps a bot from starting. Values themselves are never repeated. */
export interface ConfigProblem {
  name: string
  /** What it must be, when it is there and is not; undefined when it is missing. */
  why?: string
  /** Where it is found, or how it is made. */
  place?: string
}

/** The names of all values that a bot reads, needed or not. */
export const valueNames: string[] = Object.keys(Environment.shape)

/**
 * Every value that is missing or wrong, wrong ones first; empty when a bot can start with these.
 *
 * @param setElsewhere names that are set where nobody can read them back
 */
export function problemsIn(
  env: Record<string, unknown>,
  required: Record<string, string>,
  setElsewhere: string[] = [],
): ConfigProblem[] {
  const given = givenIn(env)
  const places: Record<string, string> = { ...whereToGet, ...required }
  const set = { ...Object.fromEntries(setElsewhere.map((name) => [name, true])), ...given }
  const missing = Object.entries(places).filter(([name]) => !isGiven(set, name))
  return [...wrongIn(given, places), ...missing.map(([name, place]) => ({ name, place }))]
}

/** What an environment really gives: an empty value is none, and spaces around one only came along with a copy. */
export const givenIn = <T>(env: Record<string, T>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, (typeof value === 'string' ? value.trim() : value) as T] as const)
      .filter(([, value]) => value !== '' && value !== undefined),
  )

/** Every value that is there and cannot be. */
export function wrongIn(given: Record<string, unknown>, places: Record<string, string>): ConfigProblem[] {
  const known: Record<string, string> = { ...places, ...whereMoreIs }
  return (Environment.safeParse(given).error?.issues ?? []).map(({ path, message }) => {
    const name = path.join('.')
    return { name, why: message, place: known[name] }
  })
}

/** Where id and secret are, a token is fetched whenever one is needed. */
const isGiven = (given: Record<string, unknown>, name: string): boolean =>
  given[name] !== undefined || (name === 'LINE_CHANNEL_ACCESS_TOKEN' && given.LINE_CHANNEL_ID !== undefined)

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** As LINE and browsers write it, so that it can be compared with what they tell: small letters, no `:443`. */
export const originOf = (address: string): string => new URL(address).origin
