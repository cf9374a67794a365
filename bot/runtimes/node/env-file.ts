/**
 * Values that were kept in a file: `.env` in the project's top, or the file that ENV_FILE names. What the environment
 * says itself always goes before. Knows no value's meaning.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

type Values = Record<string, string | undefined>

/** Where values are kept. */
export const envFile = (env: Values = process.env): string => env.ENV_FILE || '.env'

/** What the file says; nothing when there is none. */
export const kept = (file: string): Values => (existsSync(file) ? { ...parseEnv(textOf(file)) } : {})

/** Some editors begin a file with a byte order mark, which is no part of the first name. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    // Node does not say which file, when it is a folder.
    throw error instanceof Error ? Object.assign(error, { path: file }) : error
  }
}

/** Fills what the environment lacks from the file; an empty value counts as lacking. */
export function useEnvFile(env: Values = process.env): void {
  for (const [name, value] of Object.entries(kept(envFile(env)))) if (!env[name]) env[name] = value
}

/**
 * Keeps values in the file, which only its owner may read; its other lines stay as they are. Whole or not at all.
 *
 * @throws when a value has a line break or all three kinds of quotation mark, which the file cannot hold
 */
export function keep(file: string, values: Record<string, string>): void {
  const names = Object.keys(values)
  const others = existsSync(file)
    ? textOf(file)
        .split(/\r?\n/)
        .filter((line) => !names.includes(nameIn(line)))
    : []
  while (others.at(-1) === '') others.pop()
  const lines = [...others, ...Object.entries(values).map(([name, value]) => `${name}=${quoted(value)}`), '']
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  writeFileSync(unfinished, lines.join('\n'), { mode: 0o600 })
  renameSync(unfinished, file)
}

const nameIn = (line: string): string => /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? ''

function quoted(value: string): string {
  if (/^[\w@%+:,./=-]*$/.test(value)) return value
  const mark = ["'", '"', '`'].find((one) => !value.includes(one))
  if (mark === undefined || value.includes('\n')) throw new Error('[env-file] this value cannot be kept')
  return mark + value + mark
}
