/** Secrets that nobody gave: made once and kept beside the database, readable by its owner only. */
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { office } from '../../../shared/texts/office'
import { type Config, ConfigError } from '../config'
import { newId } from '../new-id'

const SecretJwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() })

/** A file of before there was a setup code has none: then SETUP_CODE is to be given. */
const Secrets = z.object({
  sessionSecret: z.string(),
  operatorKey: z.string(),
  setupCode: z.optional(z.string()),
  /** Signs badges; a file of before there were any gets one at the next start. */
  issuerKey: z.optional(SecretJwk),
})
export type Secrets = z.infer<typeof Secrets>

type IssuerKeyKept = z.infer<typeof SecretJwk>

const secretsFile = (config: Pick<Config, 'databaseFile'>): string =>
  join(dirname(config.databaseFile), 'secrets.json')

/**
 * The given secrets, and made ones for what was not given. `madeAt` is the file when it was written just now.
 *
 * @throws ConfigError when the file is not what was once written: making new keys unasked would sign everybody out
 */
export function secretsOf(config: Config): Secrets & { madeAt?: string } {
  const file = secretsFile(config)
  const before = existsSync(file) ? secretsIn(file) : undefined
  const made = before?.issuerKey ? undefined : file
  if (made) write(file, { ...(before ?? newSecrets()), issuerKey: newIssuerKey() })
  const kept = secretsIn(file)
  return {
    sessionSecret: config.sessionSecret ?? kept.sessionSecret,
    operatorKey: config.operatorKey ?? kept.operatorKey,
    setupCode: config.setupCode ?? kept.setupCode,
    issuerKey: config.issuerKey ?? kept.issuerKey,
    madeAt: made,
  }
}

/** Puts a new key that signs badges in the place of the old one. */
export function renewIssuerKey(config: Pick<Config, 'databaseFile'>): IssuerKeyKept {
  const file = secretsFile(config)
  const issuerKey = newIssuerKey()
  write(file, { ...secretsIn(file), issuerKey })
  return issuerKey
}

/** The operator's key that an earlier start made; undefined when there was none. Throws ConfigError as `secretsOf`. */
export function madeOperatorKey(config: Config): string | undefined {
  const file = secretsFile(config)
  return existsSync(file) ? secretsIn(file).operatorKey : undefined
}

const newSecrets = (): Secrets => ({
  sessionSecret: newId() + newId(),
  operatorKey: newId() + newId(),
  setupCode: newId(),
})

function newIssuerKey(): IssuerKeyKept {
  const { privateKey } = generateKeyPairSync('ed25519')
  return SecretJwk.parse(privateKey.export({ format: 'jwk' }))
}

/** Whole or not at all: a start that dies on the way must not leave half a file to the next. */
function write(file: string, secrets: Secrets): void {
  const unfinished = `${file}.unfinished`
  mkdirSync(dirname(file), { recursive: true })
  rmSync(unfinished, { force: true })
  writeFileSync(unfinished, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(unfinished, file)
}

function secretsIn(file: string): Secrets {
  const kept = Secrets.safeParse(jsonOf(readFileSync(file, 'utf8')))
  if (!kept.success) throw new ConfigError([office.secretsBroken({ file })])
  return kept.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
