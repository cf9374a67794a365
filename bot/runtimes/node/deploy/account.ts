/** What is already there on Cloudflare. Only looks: nothing is made or changed here. */
import { missing, type Resource } from '../../../../shared/texts/deploy'
import type { Plan } from './plan'
import { type Answer, readJson, type Wrangler, wordsOf } from './wrangler'

/** What was seen, and what stands in the way of looking or of going on. */
export interface Account {
  /** Undefined when there is no database of that name. */
  databaseId?: string
  /** What the plan names and the account does not have. */
  absent: { what: Resource; name: string }[]
  /** Names of values that are set as secrets; undefined when that could not be seen. */
  secrets?: string[]
  problems: string[]
}

/** Looks at everything the plan needs. Without a login there is nothing to see but that. */
export async function lookAround(wrangler: Wrangler, plan: Plan, env: NodeJS.ProcessEnv): Promise<Account> {
  const nobody = await login(wrangler, plan, env)
  if (nobody) return { absent: [], problems: [nobody] }
  const seen: Account = { absent: [], problems: [] }
  await seeDatabase(wrangler, plan, seen)
  for (const name of plan.buckets)
    see('bucket', name, await wrangler(['r2', 'bucket', 'info', name, '--json']), seen)
  for (const name of plan.queues) see('queue', name, await wrangler(['queues', 'info', name]), seen)
  await seeSecrets(wrangler, seen)
  return seen
}

/** The sentence when nobody, or nobody in particular, is logged in. */
async function login(wrangler: Wrangler, plan: Plan, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const answer = await wrangler(['whoami', '--json'])
  if (answer.code !== 0) return missing.login
  const { accounts = [] } = readJson<{ accounts?: { id: string; name: string }[] }>(answer.out) ?? {}
  if (accounts.length < 2 || plan.account || env.CLOUDFLARE_ACCOUNT_ID) return undefined
  return missing.account({ accounts: accounts.map(({ id, name }) => `${id} (${name})`) })
}

async function seeDatabase(wrangler: Wrangler, { database }: Plan, seen: Account): Promise<void> {
  const answer = await wrangler(['d1', 'list', '--json'])
  const all = answer.code === 0 ? readJson<{ uuid: string; name: string }[]>(answer.out) : undefined
  if (!all) {
    seen.problems.push(missing.unseen({ what: 'database', name: database.name, words: wordsOf(answer) }))
    return
  }
  const found = all.find(({ uuid, name }) => (database.id ? uuid === database.id : name === database.name))
  seen.databaseId = found?.uuid
  if (found) return
  if (database.id) seen.problems.push(missing.databaseElsewhere(database))
  else seen.absent.push({ what: 'database', name: database.name })
}

function see(what: Resource, name: string, answer: Answer, seen: Account): void {
  if (answer.code === 0) return
  const words = wordsOf(answer)
  if (/does not exist/.test(words)) seen.absent.push({ what, name })
  else if (/\b10042\b/.test(words)) seen.problems.push(missing.filesNotSwitchedOn)
  else seen.problems.push(missing.unseen({ what, name, words }))
}

async function seeSecrets(wrangler: Wrangler, seen: Account): Promise<void> {
  const answer = await wrangler(['secret', 'list'])
  // Before the first deployment there is no Worker, and so no secret.
  const isNew = answer.code !== 0 && /Worker ".*" not found/.test(wordsOf(answer))
  const all = isNew ? [] : answer.code === 0 ? readJson<{ name: string }[]>(answer.out) : undefined
  if (all) seen.secrets = all.map(({ name }) => name)
  else seen.problems.push(missing.valuesUnseen({ words: wordsOf(answer) }))
}
