/** What `wrangler.toml` asks for, in the words of this room; and the one line that is written into it. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unstable_readConfig } from 'wrangler'
import { deploy } from '../../../../shared/texts/deploy'
import { CommandError } from '../office-client'

/** A deployment as it is meant to be. */
export interface Plan {
  worker: string
  /** `id` is undefined until the first deployment. */
  database: { binding: string; name: string; id?: string }
  buckets: string[]
  /** All of them, those for dead letters too. */
  queues: string[]
  /** What stands under `[vars]`. */
  vars: Record<string, string>
  /** Set when the file names an account. */
  account?: string
}

/** The part of wrangler's configuration that is read here. */
interface Configured {
  name?: string
  account_id?: string
  vars: Record<string, unknown>
  d1_databases: { binding: string; database_name?: string; database_id?: string }[]
  r2_buckets: { bucket_name?: string }[]
  queues: { producers?: { queue?: string }[]; consumers?: { queue?: string; dead_letter_queue?: string }[] }
}

/** @param top the folder of `wrangler.toml` */
export function readPlan(top: string): Plan {
  // Wrangler's own types lead into a package that it does not bring along.
  const config = unstable_readConfig(
    { config: join(top, 'wrangler.toml') },
    { hideWarnings: true },
  ) as Configured
  const [database] = config.d1_databases
  const { producers = [], consumers = [] } = config.queues
  const queues = [...producers, ...consumers].map(({ queue }) => queue)
  const dead = consumers.map((one) => one.dead_letter_queue)
  return {
    worker: config.name ?? '',
    database: {
      binding: database?.binding ?? '',
      name: database?.database_name ?? '',
      id: database?.database_id,
    },
    buckets: config.r2_buckets.flatMap(({ bucket_name: name }) => name ?? []),
    queues: [...new Set([...queues, ...dead].flatMap((name) => name ?? []))],
    vars: Object.fromEntries(Object.entries(config.vars).map(([name, value]) => [name, String(value)])),
    account: config.account_id,
  }
}

/** Writes the id below the database's name: wrangler does so by itself only in JSON files. */
export async function noteDatabaseId(top: string, name: string, id: string): Promise<void> {
  const file = join(top, 'wrangler.toml')
  const text = await readFile(file, 'utf8')
  const line = `database_name = "${name}"\n`
  if (!text.includes(line)) throw new CommandError(deploy.noIdLine({ name, id }))
  await writeFile(file, text.replace(line, `${line}database_id = "${id}"\n`))
}
