/** The one door to Cloudflare's own program: every call of `wrangler` goes through here. Knows no sentence and no order. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** How a call ended. */
export interface Answer {
  code: number
  out: string
  /** Where wrangler writes what went wrong. */
  err: string
}

/** Calls wrangler with these arguments; never rejects for what wrangler says. */
export type Wrangler = (args: string[]) => Promise<Answer>

/** The wrangler that is installed in this folder, in the form for machines: it asks nothing and tells nobody. */
export const wranglerIn =
  (top: string): Wrangler =>
  (args) => {
    const child = spawn(process.execPath, [join(top, 'node_modules/wrangler/bin/wrangler.js'), ...args], {
      cwd: top,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (bytes) => (out += bytes))
    child.stderr.on('data', (bytes) => (err += bytes))
    return new Promise((done) => {
      child.on('error', (error) => done({ code: 127, out, err: String(error) }))
      child.on('close', (code) => done({ code: code ?? 1, out, err }))
    })
  }

/** What wrangler says went wrong, on one line, without its colours, its log file and its call for bug reports. */
export function wordsOf({ out, err }: Answer): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character.
  const plain = `${err}\n${out}`.replace(/\u001b\[[\d;]*m/g, '')
  const told = plain.split(/\[ERROR\]/)[1] ?? plain
  const lines = told.split(/🪵|If you think this is a bug/)[0]?.split('\n') ?? []
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** JSON that wrangler said, perhaps below a line of its own; undefined when it is none. */
export function readJson<T>(text: string): T | undefined {
  try {
    return JSON.parse(text.slice(Math.max(0, text.search(/^[[{]/m)))) as T // wrangler's `--json`, read leniently
  } catch {
    return undefined
  }
}
