/**
 * A Worker in workerd, without any dev proxy between: Miniflare writes workerd's configuration and starts it, and the
 * socket that is measured leads straight to the Worker. D1, R2 and the queue are Miniflare's, in the same workerd; calls
 * to LINE go out of it straight to the stand-in.
 */
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare, Response, type V4WorkerOptionsShape } from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { openD1 } from '../../../db/d1'
import type { Database } from '../../../db/database'
import { values } from '../../workers/values'
import { childrenOf, cpuMsOf } from '../machine'
import { keys, type Measurable } from '../servers/start'
import { type BundledWorker, compatibility } from './bundle'
import { doorScript, throughDoor } from './door'

export interface WorkerdServer extends Measurable {
  database: Database
}

/** What only a Worker has to be told. */
export const workerKeys = {
  ...keys,
  SESSION_SECRET: 'session-secret-of-the-bench-0123456789',
  OPERATOR_KEY: 'operator-key-of-the-bench',
  ISSUER_KEY: values.ISSUER_KEY,
}

/**
 * Starts a bundled Worker with an empty database.
 *
 * @param folder for its database and its log
 */
export async function startWorkerd(
  bundled: BundledWorker,
  folder: string,
  vars: Record<string, string>,
): Promise<WorkerdServer> {
  const before = new Set(childrenOf(process.pid))
  const miniflare = openMiniflare(folder, { bundled, vars })
  const { port } = await miniflare.unsafeGetDirectURL('measured')
  const pids = childrenOf(process.pid).filter((pid) => !before.has(pid))
  const cpuMs = () => pids.reduce((sum, pid) => sum + (cpuMsOf(pid) ?? Number.NaN), 0)
  return {
    port: Number(port),
    database: openD1(throughDoor(await miniflare.unsafeGetDirectURL('door'))),
    cpuMs: () => (pids.length === 0 || Number.isNaN(cpuMs()) ? undefined : cpuMs()),
    stop: () => miniflare.dispose(),
  }
}

/**
 * A workerd with the bindings of `wrangler.toml` and a door to its database.
 *
 * @param measured without it only the bindings are wanted
 */
export function openMiniflare(
  folder: string,
  measured?: { bundled: BundledWorker; vars: Record<string, string> },
): Miniflare {
  const { r2Buckets, d1Databases, queueProducers, queueConsumers }: V4WorkerOptionsShape =
    unstable_getMiniflareWorkerOptions('wrangler.toml').workerOptions
  const log = createWriteStream(join(folder, 'workerd.log'))
  const usual = {
    ...compatibility(),
    d1Databases,
    r2Buckets,
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
  }
  const moduleOf = (contents: string) => [{ type: 'ESModule' as const, path: 'worker.mjs', contents }]
  const door = { ...usual, name: 'door', modules: moduleOf(doorScript) }
  const worker = measured && {
    ...usual,
    name: 'measured',
    modules: [...moduleOf(measured.bundled.script), ...measured.bundled.beside.map(besideIt)],
    bindings: measured.vars,
    queueProducers,
    queueConsumers,
    // Of the mini-app's files only the binding: nobody here asks for one.
    serviceBindings: { ASSETS: () => new Response(null, { status: 404 }) },
  }
  return new Miniflare(
    convertV4MiniflareOptions({
      workers: worker ? [worker, door] : [door],
      host: '127.0.0.1',
      port: 0,
      cf: false,
      resourcePersistencePath: folder,
      handleStructuredLogs: ({ message }) => void log.write(`${message}\n`),
    }),
  )
}

/** Where the script finds a file that is no code. */
const besideIt = ({ path, contents }: BundledWorker['beside'][number]) => ({
  type: path.endsWith('.wasm') ? ('CompiledWasm' as const) : ('Data' as const),
  path,
  contents,
})

/** Every statement of the migrations, as `wrangler d1 migrations apply` runs them. */
export const migrationStatements = (): string[] =>
  readdirSync('db/migrations')
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .flatMap((name) => readFileSync(join('db/migrations', name), 'utf8').split('--> statement-breakpoint'))
