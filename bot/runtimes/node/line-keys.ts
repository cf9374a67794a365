/** LINE's keys as an operator gives them: what is missing, what cannot be right by its mere form. Asks nobody. */
import { keysText } from '../../../shared/texts/setup-line'
import type { Config } from '../config'
import { whereMoreIs, whereToGet } from '../where-to-get'

type Env = Record<string, string | undefined>

export type KeyName =
  | 'LINE_CHANNEL_ID'
  | 'LINE_CHANNEL_SECRET'
  | 'LINE_CHANNEL_ACCESS_TOKEN'
  | 'LINE_LOGIN_CHANNEL_ID'
  | 'LINE_LOGIN_CHANNEL_SECRET'
  | 'LIFF_ID'
  | 'PUBLIC_URL'

/** A value that has to be given, or given otherwise, and the sentence for it. */
export interface KeyFault {
  name: KeyName
  sentence: string
}

/** Where to find each, in LINE's own words. */
export const placeOf = (name: KeyName): string => ({ ...whereToGet, ...whereMoreIs })[name]

/** Keys a terminal must not show while they are typed. */
export const isSecret = (name: KeyName): boolean => /SECRET|TOKEN/.test(name)

export type LineKeys = Pick<Config, 'line' | 'publicUrl'>

/** The keys of an environment, as far as they are there. */
export const keysIn = (env: Env): LineKeys => ({
  publicUrl: env.PUBLIC_URL ?? '',
  line: {
    channelId: env.LINE_CHANNEL_ID ?? '',
    channelSecret: env.LINE_CHANNEL_SECRET ?? '',
    channelAccessToken: env.LINE_CHANNEL_ACCESS_TOKEN ?? '',
    loginChannelId: env.LINE_LOGIN_CHANNEL_ID ?? '',
    loginChannelSecret: env.LINE_LOGIN_CHANNEL_SECRET ?? '',
    liffId: env.LIFF_ID ?? '',
    apiUrl: env.LINE_API_URL || 'https://api.line.me',
    dataApiUrl: env.LINE_DATA_API_URL || 'https://api-data.line.me',
  },
})

/** One fault a key, in the order a person would look them up; none when LINE can be asked about them. */
export const faultsIn = (env: Env): KeyFault[] => [...missing(env), ...misformed(env)]

function missing(env: Env): KeyFault[] {
  const plain = (name: KeyName): KeyFault => ({ name, sentence: keysText.missing({ name }) })
  const hasToken = env.LINE_CHANNEL_ID || env.LINE_CHANNEL_ACCESS_TOKEN
  const hasApp = env.LINE_LOGIN_CHANNEL_SECRET || env.LIFF_ID
  const faults: (KeyFault | false)[] = [
    !hasToken && { name: 'LINE_CHANNEL_ID', sentence: keysText.missingToken },
    !env.LINE_CHANNEL_SECRET && plain('LINE_CHANNEL_SECRET'),
    !env.LINE_LOGIN_CHANNEL_ID && plain('LINE_LOGIN_CHANNEL_ID'),
    !hasApp && { name: 'LINE_LOGIN_CHANNEL_SECRET', sentence: keysText.missingLogin },
    !env.PUBLIC_URL && plain('PUBLIC_URL'),
  ]
  return faults.filter((fault) => fault !== false)
}

function misformed(env: Env): KeyFault[] {
  const faults = (['LINE_CHANNEL_ID', 'LINE_LOGIN_CHANNEL_ID'] as const)
    .filter((name) => !/^\d*$/.test(env[name] ?? ''))
    .map((name): KeyFault => ({ name, sentence: keysText.notDigits({ name }) }))
  const { LINE_CHANNEL_ID: id, LINE_LOGIN_CHANNEL_ID: login, LIFF_ID: liff, PUBLIC_URL: address } = env
  if (id && id === login) faults.push({ name: 'LINE_LOGIN_CHANNEL_ID', sentence: keysText.oneChannel })
  if (liff && !/^\d+-\w+$/.test(liff)) faults.push({ name: 'LIFF_ID', sentence: keysText.noLiffId })
  else if (liff && login && !liff.startsWith(`${login}-`))
    faults.push({ name: 'LIFF_ID', sentence: keysText.liffOfAnother })
  const sentence = address ? againstAddress(address) : undefined
  return sentence ? [...faults, { name: 'PUBLIC_URL', sentence }] : faults
}

/** Why LINE could not call this address, whatever it is set to there. */
function againstAddress(address: string): string | undefined {
  if (!URL.canParse(address) || !/^https?:\/\/\S+$/i.test(address)) return keysText.noAddress
  const { protocol, hostname } = new URL(address)
  if (isLocal(hostname)) return keysText.localAddress
  if (protocol !== 'https:') return keysText.noHttps
  return /^https:\/\/[^/?#@\s]+$/.test(address) ? undefined : keysText.withPath
}

const isLocal = (host: string): boolean =>
  /^(localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/.test(host) ||
  /(^|\.)(localhost|local|internal|lan)$/.test(host) ||
  !host.includes('.')
