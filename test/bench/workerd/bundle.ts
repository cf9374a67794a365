/** Bundles a Worker as a deployment does, offline: `wrangler deploy --dry-run`. */
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unstable_readConfig } from 'wrangler'

/** How every Worker here is built and run: by the project's own `wrangler.toml`. */
export function compatibility(): { compatibilityDate: string; compatibilityFlags: string[] } {
  const { compatibility_date: compatibilityDate = '', compatibility_flags: compatibilityFlags } =
    unstable_readConfig({ config: 'wrangler.toml' })
  return { compatibilityDate, compatibilityFlags }
}

/**
 * The one module that a Worker becomes. The mini-app is not built along: no quiz answer asks for it.
 *
 * @param folder an empty one, for what wrangler writes
 */
export async function bundleWorker(main: string, folder: string): Promise<string> {
  const { compatibilityDate, compatibilityFlags } = compatibility()
  const config = join(folder, 'wrangler.json')
  writeFileSync(
    config,
    JSON.stringify({
      name: 'bench',
      main: resolve(main),
      compatibility_date: compatibilityDate,
      compatibility_flags: compatibilityFlags,
    }),
  )
  const out = join(folder, 'out')
  await promisify(execFile)(
    process.execPath,
    ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--config', config, '--outdir', out],
    { env: { ...process.env, ...offline } },
  )
  return readFileSync(join(out, main.replace(/^.*\/|\.ts$/g, '').concat('.js')), 'utf8')
}

/** Nobody is asked anything over the network. */
const offline = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: 'true',
}
