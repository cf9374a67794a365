/** The environment, read once and checked: a missing or wrong value stops the start with one sentence naming it. */
import type * as z from 'zod/mini'
import { valuesText } from '../../shared/texts/values'
import type { SecretJwk } from '../credentials/issuer-key'
import { type ConfigProblem, Environment, givenIn, originOf, problemsIn, wrongIn } from './environment'
import { whereToGet } from './where-to-get'

/** What the environment says, in our words. */
export interface Config {
  /** True when no LINE keys are set: then LINE is simulated on this computer. */
  simulated: boolean
  port: number
  host: string
  /** Without a slash at its end; every link is built from it. */
  publicUrl: string
  /** Where badges are issued from; fixed at the first one. */
  issuerUrl: string
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
  issuerKey?: SecretJwk
  /** Makes the first administrator. */
  setupCode?: string
}

/** A start that cannot be: the sentences say which values to set and where to get them. */
export class ConfigError extends Error {
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'))
  }
}

type LineValue = Extract<keyof typeof Environment.shape, `LINE_${string}` | 'LIFF_ID'>

/** What a runtime demands beside LINE's values; on one computer nothing, since there it can be simulated and made. */
export interface Demands {
  /** False where LINE cannot be simulated: then its keys are missing when they are not there. */
  maySimulate: boolean
  /** More names that must be set, and where to get each. */
  required: Record<string, string>
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

const sentenceOf = ({ name, why, place }: ConfigProblem): string =>
  why === undefined ? valuesText.missing({ name, place }) : valuesText.wrong({ name, why, place })

/** What is given of LINE, empty where nothing is. */
export const lineIn = (values: Partial<Record<LineValue, string>>): Config['line'] => ({
  channelSecret: values.LINE_CHANNEL_SECRET ?? '',
  channelAccessToken: values.LINE_CHANNEL_ACCESS_TOKEN ?? '',
  channelId: values.LINE_CHANNEL_ID ?? '',
  loginChannelId: values.LINE_LOGIN_CHANNEL_ID ?? '',
  loginChannelSecret: values.LINE_LOGIN_CHANNEL_SECRET ?? '',
  liffId: values.LIFF_ID ?? '',
  apiUrl: values.LINE_API_URL ?? 'https://api.line.me',
  dataApiUrl: values.LINE_DATA_API_URL ?? 'https://api-data.line.me',
})

const configOf = (values: z.infer<typeof Environment>): Config => ({
  simulated: false,
  port: values.PORT,
  host: values.HOST,
  publicUrl: values.PUBLIC_URL ? originOf(values.PUBLIC_URL) : '',
  issuerUrl: originOf(values.ISSUER_URL ?? values.PUBLIC_URL ?? 'https://riandee.example'),
  databaseFile: values.DATABASE_FILE ?? 'data/riandee.sqlite',
  filesDir: values.FILES_DIR ?? 'data/files',
  line: lineIn(values),
  simulatorPort: values.SIMULATOR_PORT,
  office: { name: values.OFFICE_NAME, phone: values.OFFICE_PHONE },
  sessionSecret: values.SESSION_SECRET,
  operatorKey: values.OPERATOR_KEY,
  issuerKey: values.ISSUER_KEY,
  setupCode: values.SETUP_CODE,
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
    SETUP_CODE: values.SETUP_CODE ?? 'first-administrator',
  })
  const passingFolder = values.DATABASE_FILE === undefined ? simulatedFolder : undefined
  return { ...config, simulated: true, passingFolder }
}
