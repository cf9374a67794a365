/** LINE's keys as an operator gives them: what is missing, what cannot be right by its mere form. Asks nobody. */
import { keyProblems, keysText } from '../../../shared/texts/setup-line'
import { type Config, lineIn } from '../config'
import { isPublicAddress, originOf, tokenLetters } from '../environment'
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
  | 'LINE_API_URL'
  | 'LINE_DATA_API_URL'

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

/** The keys of an environment in which `faultsIn` finds none. */
export const keysIn = (env: Env): LineKeys => ({
  publicUrl: env.PUBLIC_URL ? originOf(env.PUBLIC_URL) : '',
  line: lineIn(env),
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

/** Why a value that is there cannot be right. */
const against: { [Name in KeyName]?: (value: string, env: Env) => string | false } = {
  LINE_CHANNEL_ID: (id) => againstNumber('LINE_CHANNEL_ID', id),
  LINE_LOGIN_CHANNEL_ID: (id, { LINE_CHANNEL_ID }) =>
    againstNumber('LINE_LOGIN_CHANNEL_ID', id) || (id === LINE_CHANNEL_ID && keysText.oneChannel),
  LINE_CHANNEL_ACCESS_TOKEN: (token) => !tokenLetters.test(token) && keyProblems['token-refused'],
  LIFF_ID: (id, { LINE_LOGIN_CHANNEL_ID: login }) =>
    /^\d+-\w+$/.test(id)
      ? login !== undefined && !id.startsWith(`${login}-`) && keysText.liffOfAnother
      : keysText.noLiffId,
  PUBLIC_URL: againstAddress,
  LINE_API_URL: (address) => againstLine('LINE_API_URL', address),
  LINE_DATA_API_URL: (address) => againstLine('LINE_DATA_API_URL', address),
}

const misformed = (env: Env): KeyFault[] =>
  (Object.keys(against) as KeyName[]).flatMap((name) => {
    const value = env[name]
    const sentence = value && against[name]?.(value, env)
    return sentence ? [{ name, sentence }] : []
  })

const againstNumber = (name: KeyName, value: string): string | false =>
  !/^\d+$/.test(value) && keysText.notDigits({ name })

const againstLine = (name: KeyName, address: string): string | false =>
  !/^https?:$/.test(URL.parse(address)?.protocol ?? '') && keysText.notAnAddress({ name })

/** Why LINE could not call this address, whatever it is set to there. */
function againstAddress(address: string): string | false {
  if (!URL.canParse(address) || !/^https?:\/\/\S+$/i.test(address)) return keysText.noAddress
  const { protocol, hostname } = new URL(address)
  if (isLocal(hostname)) return keysText.localAddress
  if (protocol !== 'https:') return keysText.noHttps
  return !isPublicAddress(address) && keysText.withPath
}

const isLocal = (host: string): boolean =>
  /^(localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/.test(host) ||
  /(^|\.)(localhost|local|internal|lan)$/.test(host) ||
  !host.includes('.')
