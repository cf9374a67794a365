/** Bundles a Worker as a deployment does, offline: `wrangler deploy --dry-run`. */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unstable_readConfig } from 'wrangler'

/** How every Worker here is built and run: by the project's own `wrangler.toml`. */
export function compatibility(): { compatibilityDate: string; compatibilityFlags: string[] } {
  const { compatibility_date: compatibilityDate = '', compatibility_flags: compatibilityFlags } =
    unstable_readConfig({ config: 'wrangler.toml' })
  return { compatibilityDate, compatibilityFlags }
}

/** What a Worker becomes: its script, and beside it the renderer and the letters of its pictures. */
export interface BundledWorker {
  script: string
  beside: { path: string; contents: Uint8Array<ArrayBuffer> }[]
}

/**
 * A Worker as it would be uploaded. The mini-app is not built along: no quiz answer asks for it.
 *
 * @param folder an empty one, for what wrangler writes
 */
export async function bundleWorker(main: string, folder: string): Promise<BundledWorker> {
  const { compatibilityDate, compatibilityFlags } = compatibility()
  const { rules } = unstable_readConfig({ config: 'wrangler.toml' })
  const config = join(folder, 'wrangler.json')
  writeFileSync(
    config,
    JSON.stringify({
      name: 'bench',
      main: resolve(main),
      compatibility_date: compatibilityDate,
      compatibility_flags: compatibilityFlags,
      rules,
    }),
  )
  const out = join(folder, 'out')
  await promisify(execFile)(
    process.execPath,
    ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--config', config, '--outdir', out],
    { env: { ...process.env, ...offline } },
  )
  const beside = readdirSync(out)
    .filter((name) => /\.(wasm|ttf)$/.test(name))
    .map((path) => ({ path, contents: new Uint8Array(readFileSync(join(out, path))) }))
  return { script: readFileSync(join(out, main.replace(/^.*\/|\.ts$/g, '').concat('.js')), 'utf8'), beside }
}

/** Nobody is asked anything over the network. */
const offline = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CI: 'true',
}
