/** The environment, read once and checked: a missing or wrong value stops the start with one sentence naming it. */
import * as z from 'zod/mini'
import { whereMoreIs, whereToGet } from './where-to-get'

/** What the environment says, in our words. */
export interface Config {
  /** True when no LINE keys are set: then LINE is simulated on this computer. */
  simulated: boolean
  port: number
  host: string
  /** Without a slash at its end; every link is built from it. */
  publicUrl: string
  databaseFile: string
  filesDir: string
  /**
   * A folder that a start empties: the simulated people live in memory and begin anew each time, so what the bot
   * remembers of them does too. Undefined when real, and when DATABASE_FILE was given.
   */
  passingFolder?: string
  line: {
    channelSecret: string
    /** Long-lived; empty when tokens are fetched with `channelId` and `channelSecret`. */
    channelAccessToken: string
    channelId: string
    loginChannelId: string
    loginChannelSecret: string
    liffId: string
    apiUrl: string
    dataApiUrl: string
  }
  simulatorPort: number
  office: { name: string; phone?: string }
  /** Undefined on Node when not given: then made once and kept beside the database. */
  sessionSecret?: string
  operatorKey?: string
}

/** A start that cannot be: the sentences say which values to set and where to get them. */
export class ConfigError extends Error {
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'))
  }
}

const text = (least = 1, why = 'must not be empty') => z.string().check(z.minLength(least, why))
const matching = (form: RegExp, why: string) => z.string().check(z.regex(form, why))
const address = z.url({ protocol: /^https?$/, error: 'must be an address' })
const port = z.coerce
  .number('must be a number')
  .check(
    z.int('must be a whole number'),
    z.minimum(0, 'must be 0 to 65535'),
    z.maximum(65_535, 'must be 0 to 65535'),
  )

const Environment = z.object({
  PORT: z._default(port, 3000),
  HOST: z._default(text(), '127.0.0.1'),
  PUBLIC_URL: z.optional(
    matching(
      /^https:\/\/[^/\s]+$/,
      'must be an https address without a path, such as https://learn.example.ac.th',
    ),
  ),
  DATABASE_FILE: z.optional(text()),
  FILES_DIR: z.optional(text()),
  LINE_CHANNEL_SECRET: z.optional(text()),
  LINE_CHANNEL_ACCESS_TOKEN: z.optional(text()),
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
  OPERATOR_KEY: z.optional(text(16, 'must have at least 16 characters')),
})

/** What a runtime demands beside LINE's values; on one computer nothing, since there it can be simulated and made. */
export interface Demands {
  /** False where LINE cannot be simulated: then its keys are missing when they are not there. */
  maySimulate: boolean
  /** More names that must be set, and where to get each. */
  required: Record<string, string>
}

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

/**
 * Reads the environment.
 *
 * @throws ConfigError with one sentence for each value that is missing or wrong; values themselves are never repeated
 */
export function readConfig(
  env: Record<string, unknown>,
  { maySimulate, required }: Demands = { maySimulate: true, required: {} },
): Config {
  const given = givenIn(env)
  const simulated = maySimulate && !given.LINE_CHANNEL_SECRET && !given.LINE_CHANNEL_ACCESS_TOKEN
  const problems = simulated ? wrongIn(given, whereToGet) : problemsIn(env, required)
  if (problems.length > 0) throw new ConfigError(problems.map(sentenceOf))
  const values = Environment.parse(given)
  return simulated ? simulatedConfig(values) : configOf(values)
}

/** An empty value is none. */
const givenIn = (env: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

function wrongIn(given: Record<string, unknown>, places: Record<string, string>): ConfigProblem[] {
  const known: Record<string, string> = { ...places, ...whereMoreIs }
  return (Environment.safeParse(given).error?.issues ?? []).map(({ path, message }) => {
    const name = path.join('.')
    return { name, why: message, place: known[name] }
  })
}

/** Where id and secret are, a token is fetched whenever one is needed. */
const isGiven = (given: Record<string, unknown>, name: string): boolean =>
  given[name] !== undefined || (name === 'LINE_CHANNEL_ACCESS_TOKEN' && given.LINE_CHANNEL_ID !== undefined)

const sentenceOf = ({ name, why = 'is missing', place }: ConfigProblem): string =>
  `${name} ${why}.${place ? ` Where to get it: ${place}.` : ''}`

const configOf = (values: z.infer<typeof Environment>): Config => ({
  simulated: false,
  port: values.PORT,
  host: values.HOST,
  publicUrl: values.PUBLIC_URL ?? '',
  databaseFile: values.DATABASE_FILE ?? 'data/riandee.sqlite',
  filesDir: values.FILES_DIR ?? 'data/files',
  line: {
    channelSecret: values.LINE_CHANNEL_SECRET ?? '',
    channelAccessToken: values.LINE_CHANNEL_ACCESS_TOKEN ?? '',
    channelId: values.LINE_CHANNEL_ID ?? '',
    loginChannelId: values.LINE_LOGIN_CHANNEL_ID ?? '',
    loginChannelSecret: values.LINE_LOGIN_CHANNEL_SECRET,
    liffId: values.LIFF_ID ?? '',
    apiUrl: values.LINE_API_URL ?? 'https://api.line.me',
    dataApiUrl: values.LINE_DATA_API_URL ?? 'https://api-data.line.me',
  },
  simulatorPort: values.SIMULATOR_PORT,
  office: { name: values.OFFICE_NAME, phone: values.OFFICE_PHONE },
  sessionSecret: values.SESSION_SECRET,
  operatorKey: values.OPERATOR_KEY,
})

/** Apart from real learners' data, which no simulated start may touch. */
const simulatedFolder = 'data/simulated'

/** Keys of the simulated LINE: both processes are given the same, and they open nothing else. */
const simulatedConfig = (values: z.infer<typeof Environment>): Config => {
  const simulator = `http://127.0.0.1:${values.SIMULATOR_PORT}`
  const config = configOf({
    ...values,
    DATABASE_FILE: values.DATABASE_FILE ?? `${simulatedFolder}/riandee.sqlite`,
    FILES_DIR: values.FILES_DIR ?? `${simulatedFolder}/files`,
    PUBLIC_URL: values.PUBLIC_URL ?? 'https://riandee.example',
    LINE_CHANNEL_SECRET: 'simulated-channel-secret',
    LINE_CHANNEL_ACCESS_TOKEN: 'simulated-channel-access-token',
    LINE_CHANNEL_ID: '1650000000',
    LINE_LOGIN_CHANNEL_ID: values.LINE_LOGIN_CHANNEL_ID ?? '1650000001',
    LINE_LOGIN_CHANNEL_SECRET: 'simulated-login-secret',
    LIFF_ID: values.LIFF_ID ?? '1650000001-simulate',
    LINE_API_URL: values.LINE_API_URL ?? simulator,
    LINE_DATA_API_URL: values.LINE_DATA_API_URL ?? simulator,
    OFFICE_PHONE: values.OFFICE_PHONE ?? '02-000-0000',
  })
  const passingFolder = values.DATABASE_FILE === undefined ? simulatedFolder : undefined
  return { ...config, simulated: true, passingFolder }
}
