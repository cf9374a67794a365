/** Secrets that nobody gave: made once and kept beside the database, readable by its owner only. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import type { Config } from '../config'
import { newId } from '../new-id'

const Secrets = z.object({ sessionSecret: z.string(), operatorKey: z.string() })
export type Secrets = z.infer<typeof Secrets>

export const secretsFile = (config: Pick<Config, 'databaseFile'>): string =>
  join(dirname(config.databaseFile), 'secrets.json')

/** The given secrets, and made ones for what was not given. `madeAt` is the file when it was written just now. */
export function secretsOf(config: Config): Secrets & { madeAt?: string } {
  const file = secretsFile(config)
  const made = existsSync(file) ? undefined : file
  if (made) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      JSON.stringify({ sessionSecret: newId() + newId(), operatorKey: newId() + newId() }),
      { mode: 0o600 },
    )
    chmodSync(file, 0o600)
  }
  const kept = Secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    sessionSecret: config.sessionSecret ?? kept.sessionSecret,
    operatorKey: config.operatorKey ?? kept.operatorKey,
    madeAt: made,
  }
}
