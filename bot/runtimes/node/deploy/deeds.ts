/** What a deployment does, in order: each deed with the sentence that is said before it. Looks at nothing by itself. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploy, type Resource, deeds as sentences } from '../../../../shared/texts/deploy'
import { CommandError } from '../office-client'
import { noteDatabaseId, type Plan } from './plan'
import type { Values } from './values'
import { type Answer, readJson, type Wrangler, wordsOf } from './wrangler'

/** One step; `run` throws a CommandError when it could not be done. */
export interface Deed {
  says: string
  run(): Promise<void>
}

/** What the deeds work with. */
export interface Tools {
  wrangler: Wrangler
  top: string
  plan: Plan
  values: Values
}

/** Near the learners. */
const location = ['--location', 'apac']

const making: Record<Resource, (name: string) => string[]> = {
  database: (name) => ['d1', 'create', name, ...location, '--update-config=false'],
  bucket: (name) => ['r2', 'bucket', 'create', name, ...location, '--update-config=false'],
  queue: (name) => ['queues', 'create', name],
}

/** Makes what is absent. */
export const makingOf = (
  { wrangler }: Tools,
  absent: { what: Resource; name: string }[],
  says = sentences.make,
): Deed[] =>
  absent.map((one) => ({
    says: says(one),
    run: async () => void done(await wrangler(making[one.what](one.name))),
  }))

/** Writes down which database it is; asked anew, since it may just have been made. */
export const notingOf = ({ wrangler, top, plan: { database } }: Tools): Deed => ({
  says: sentences.noteId(database),
  async run() {
    const list = readJson<{ uuid: string; name: string }[]>(
      done(await wrangler(['d1', 'list', '--json'])).out,
    )
    const found = list?.find(({ name }) => name === database.name)
    if (!found) throw new CommandError(`wrangler d1 list: ${database.name}?`)
    await noteDatabaseId(top, database.name, found.uuid)
  },
})

/** Tables first: the new Worker must never meet the old ones. */
export const migratingOf = ({ wrangler, plan: { database } }: Tools): Deed => ({
  says: sentences.migrate(database),
  run: async () => void done(await wrangler(['d1', 'migrations', 'apply', database.binding, '--remote'])),
})

/** The Worker itself, with the values of this environment in a file that only its owner can read, for that moment. */
export const uploadingOf = ({ wrangler, plan, values }: Tools): Deed => ({
  says: sentences.upload({ worker: plan.worker, values: Object.keys(values.sent) }),
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'riandee-deploy-'))
    try {
      const file = join(folder, 'secrets.json')
      await writeFile(file, JSON.stringify(values.sent), { mode: 0o600 })
      const withValues = Object.keys(values.sent).length > 0 ? ['--secrets-file', file] : []
      const { out } = done(await wrangler(['deploy', ...withValues]))
      holdAddress(out, values)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})

/** Whoever deploys the first time has only guessed the address that Cloudflare gives. */
function holdAddress(out: string, { vars, sent }: Values): void {
  const given = vars.PUBLIC_URL ?? sent.PUBLIC_URL
  const found = /https:\/\/[\w.-]+\.workers\.dev/.exec(out)?.[0]
  if (given?.toLowerCase().endsWith('.workers.dev') && found && found !== given.toLowerCase())
    throw new CommandError(deploy.otherAddress({ found, given }))
}

function done(answer: Answer): Answer {
  if (answer.code !== 0) throw new CommandError(wordsOf(answer))
  return answer
}
