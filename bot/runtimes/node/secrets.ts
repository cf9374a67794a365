/** Secrets that nobody gave: made once and kept beside the database, readable by its owner only. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { office } from '../../../shared/texts/office'
import { type Config, ConfigError } from '../config'
import { newId } from '../new-id'

/** A file of before there was a setup code has none: then SETUP_CODE is to be given. */
const Secrets = z.object({
  sessionSecret: z.string(),
  operatorKey: z.string(),
  setupCode: z.optional(z.string()),
})
export type Secrets = z.infer<typeof Secrets>

const secretsFile = (config: Pick<Config, 'databaseFile'>): string =>
  join(dirname(config.databaseFile), 'secrets.json')

/**
 * The given secrets, and made ones for what was not given. `madeAt` is the file when it was written just now.
 *
 * @throws ConfigError when the file is not what was once written: making new keys unasked would sign everybody out
 */
export function secretsOf(config: Config): Secrets & { madeAt?: string } {
  const file = secretsFile(config)
  const made = existsSync(file) ? undefined : file
  if (made) make(file)
  const kept = secretsIn(file)
  return {
    sessionSecret: config.sessionSecret ?? kept.sessionSecret,
    operatorKey: config.operatorKey ?? kept.operatorKey,
    setupCode: config.setupCode ?? kept.setupCode,
    madeAt: made,
  }
}

/** The operator's key that an earlier start made; undefined when there was none. Throws ConfigError as `secretsOf`. */
export function madeOperatorKey(config: Config): string | undefined {
  const file = secretsFile(config)
  return existsSync(file) ? secretsIn(file).operatorKey : undefined
}

/** Whole or not at all: a start that dies on the way must not leave half a file to the next. */
function make(file: string): void {
  const unfinished = `${file}.unfinished`
  mkdirSync(dirname(file), { recursive: true })
  rmSync(unfinished, { force: true })
  const made: Secrets = {
    sessionSecret: newId() + newId(),
    operatorKey: newId() + newId(),
    setupCode: newId(),
  }
  writeFileSync(unfinished, JSON.stringify(made), { mode: 0o600 })
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
