/**
 * An account at Cloudflare, as far as wrangler shows it: it takes wrangler's arguments and answers in wrangler's own
 * words, as wrangler 4.124 was heard to say them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '../../bot/runtimes/node/deploy/wrangler'

export interface FakeAccount {
  accounts: { id: string; name: string }[]
  databases: { uuid: string; name: string }[]
  buckets: string[]
  hasR2: boolean
  queues: string[]
  /** Undefined while there is no Worker. */
  worker?: { secrets: string[] }
  migrated: string[]
  /** What the Worker was deployed with. */
  deployedWith?: Record<string, string>
  /** Where Cloudflare puts the Worker. */
  address: string
  /** What the Worker weighs, in bytes that gzip cannot make fewer. */
  weightBytes: number
  /** The next call that begins with these words is answered with this error. */
  breaks?: { call: string; words: string }
  /** Every call, without the names of temporary files. */
  calls: string[]
}

export const newAccount = (change: Partial<FakeAccount> = {}): FakeAccount => ({
  accounts: [{ id: 'acc1', name: 'School' }],
  databases: [],
  buckets: [],
  hasR2: true,
  queues: [],
  migrated: [],
  address: 'https://riandee.school.workers.dev',
  weightBytes: 1000,
  calls: [],
  ...change,
})

const ok = (out: unknown = ''): Answer => ({
  code: 0,
  out: typeof out === 'string' ? out : JSON.stringify(out),
  err: '',
})
const failed = (words: string): Answer => ({
  code: 1,
  out: '',
  err: `\u001b[31m✘ \u001b[41;31m[\u001b[41;97mERROR\u001b[41;31m]\u001b[0m \u001b[1m${words}\u001b[0m\n\n  If you think this is a bug, please open an issue at: x\n\n🪵  Logs were written to "/x.log"\n`,
})

/** Answers one call. */
export async function answerOf(account: FakeAccount, args: string[]): Promise<Answer> {
  account.calls.push(args.filter((arg) => !arg.startsWith(tmpdir())).join(' '))
  const call = args.join(' ')
  if (account.breaks && call.startsWith(account.breaks.call)) {
    const { words } = account.breaks
    account.breaks = undefined
    return failed(words)
  }
  if (call.startsWith('deploy --dry-run')) return bundled(account, args)
  const name = args.find((arg) => !arg.startsWith('-') && !words.includes(arg)) ?? ''
  const [answer] = Object.entries(answers).flatMap(([begin, give]) =>
    call.startsWith(begin) ? [give(account, name, args)] : [],
  )
  return answer ?? failed(`Unknown command: ${call}`)
}

const words = [
  'd1',
  'r2',
  'queues',
  'bucket',
  'info',
  'list',
  'create',
  'migrations',
  'apply',
  'secret',
  'apac',
]

const answers: Record<string, (account: FakeAccount, name: string, args: string[]) => Answer> = {
  'whoami --json': ({ accounts }) =>
    accounts.length === 0
      ? { code: 1, out: '{"loggedIn":false}', err: '' }
      : ok({ loggedIn: true, accounts }),
  'd1 list --json': ({ databases }) => ok(databases),
  'd1 create': ({ databases }, name) => {
    databases.push({ uuid: `00000000-0000-4000-8000-00000000000${databases.length + 1}`, name })
    return ok('✅ Successfully created DB')
  },
  'd1 migrations apply': (account, name) => {
    account.migrated.push(name)
    return ok()
  },
  'r2 bucket info': ({ buckets, hasR2 }, name) =>
    hasR2
      ? buckets.includes(name)
        ? ok({ name })
        : failed(
            'A request to the Cloudflare API (/x) failed.\n\n  The specified bucket does not exist. [code: 10006]',
          )
      : failed('A request failed.\n\n  Please enable R2 through the Cloudflare Dashboard. [code: 10042]'),
  'r2 bucket create': ({ buckets }, name) => ok(`${buckets.push(name)}`),
  'queues info': ({ queues }, name) =>
    queues.includes(name)
      ? ok()
      : failed(`Queue "${name}" does not exist. To create it, run: wrangler queues create ${name}`),
  'queues create': ({ queues }, name) => ok(`${queues.push(name)}`),
  'secret list': ({ worker }) =>
    worker
      ? ok(worker.secrets.map((secret) => ({ name: secret, type: 'secret_text' })))
      : failed(
          'Worker "riandee" not found.\n\n  If this is a new Worker, run `wrangler deploy` first to create it.',
        ),
  deploy: (account, _name, args) => {
    const file = args[args.indexOf('--secrets-file') + 1]
    account.deployedWith = args.includes('--secrets-file') ? JSON.parse(readFileSync(file ?? '', 'utf8')) : {}
    account.worker = {
      secrets: [...(account.worker?.secrets ?? []), ...Object.keys(account.deployedWith ?? {})],
    }
    return ok(`Uploaded riandee\n  ${account.address}\n`)
  },
}

function bundled({ weightBytes }: FakeAccount, args: string[]): Answer {
  const folder = args[args.indexOf('--outdir') + 1] ?? ''
  const noise = new Uint8Array(weightBytes)
  for (let at = 0; at < weightBytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536))
  writeFileSync(join(folder, 'workers.js'), noise)
  const inputs = {
    'node_modules/heavy/x.js': { bytesInOutput: weightBytes },
    'bot/flows/x.ts': { bytesInOutput: 9 },
  }
  writeFileSync(join(folder, 'bundle-meta.json'), JSON.stringify({ outputs: { 'workers.js': { inputs } } }))
  return ok()
}
