/** `npm run deploy` against an account of a test, on a copy of wrangler.toml, and short words for what its laws look at. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Deployer, deployWith } from '../../bot/runtimes/node/deploy/deploy'
import { CommandError } from '../../bot/runtimes/node/office-client'
import { answerOf, type FakeAccount, newAccount } from './fake-account'

/** Every value a deployment needs. */
export const everyValue = {
  LINE_CHANNEL_SECRET: 'secret-of-the-channel',
  LINE_CHANNEL_ACCESS_TOKEN: 'token-of-the-channel',
  LINE_LOGIN_CHANNEL_ID: '1650000009',
  LIFF_ID: '1650000009-abcdefgh',
  PUBLIC_URL: 'https://riandee.school.workers.dev',
  SESSION_SECRET: '0123456789012345678901234567890123456789',
  OPERATOR_KEY: '0123456789012345',
  ISSUER_KEY: JSON.stringify({
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  }),
}

export interface Deployment {
  /** Every line, and what stopped it. */
  said: string
  stopped: boolean
  /** Addresses at which courses were added. */
  courses: string[]
  toml: string
}

/** Runs the command against an account, on a copy of wrangler.toml; `change` changes that copy. */
export async function runDeploy(
  account: FakeAccount,
  env: Record<string, string>,
  { args = [], toml = (text) => text }: { args?: string[]; toml?: (text: string) => string } = {},
): Promise<Deployment> {
  const top = mkdtempSync(join(tmpdir(), 'riandee-deployment-'))
  // Whoever has deployed has their own id in it.
  const bare = readFileSync('wrangler.toml', 'utf8').replace(/^database_id.*\n/m, '')
  writeFileSync(join(top, 'wrangler.toml'), toml(bare))
  const lines: string[] = []
  const courses: string[] = []
  const deployer: Deployer = {
    wrangler: (given) => answerOf(account, given),
    env,
    top,
    say: (line) => void lines.push(line),
    addCourses: async (origin, key) => {
      courses.push(`${origin} ${key}`)
      return ['first-steps']
    },
  }
  const error = await deployWith(deployer, args).then(
    () => undefined,
    (thrown: unknown) => {
      if (thrown instanceof CommandError) return thrown
      throw thrown
    },
  )
  const result = { toml: readFileSync(join(top, 'wrangler.toml'), 'utf8') }
  rmSync(top, { recursive: true })
  if (error) lines.push(error.message)
  return { said: lines.join('\n'), stopped: error !== undefined, courses, ...result }
}

export const uuid = '00000000-0000-4000-8000-000000000001'
/** A deployment as it was left. */
export const whole = () =>
  newAccount({
    databases: [{ uuid, name: 'riandee' }],
    buckets: ['riandee'],
    queues: ['riandee', 'riandee-dead'],
    worker: { secrets: Object.keys(everyValue) },
  })
export const withId = (text: string) =>
  text.replace('database_name = "riandee"\n', `$&database_id = "${uuid}"\n`)
export const withVars = (vars: Record<string, string>) => (text: string) =>
  `${text}\n[vars]\n${Object.entries(vars)
    .map(([name, value]) => `${name} = "${value}"`)
    .join('\n')}\n`

/** What changes something on Cloudflare. */
export const changing = (calls: string[]) =>
  calls.filter((call) => /create|apply|^deploy(?! --dry-run)/.test(call))
/** The sentences of what is to be done, without the last that counts them. */
export const problemsIn = (said: string) => said.split('\n').filter((line) => line.startsWith('- '))
