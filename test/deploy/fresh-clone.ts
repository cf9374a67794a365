/** What of the project a deployment needs, copied as a clone is: nothing built, nothing of anybody's own. */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const needed = [
  'bot',
  'db',
  'liff',
  'shared',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wrangler.toml',
]
/** Clips and pictures of the shipped courses, which no Worker holds. */
const isMedia = (path: string): boolean => /shared\/courses\/.*\.(mp4|m4a|png|jpg)$/.test(path)

/** A folder of its own with the packages of this one. */
export function freshClone(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'riandee-clone-'))
  for (const name of needed)
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !isMedia(path) })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Wrangler asks nobody: whatever it tries to reach is nobody's port. */
export const offline = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_API_BASE_URL: 'http://127.0.0.1:9/client/v4',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '127.0.0.1,localhost',
  CI: 'true',
}
