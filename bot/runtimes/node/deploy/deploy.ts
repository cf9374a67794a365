/**
 * `npm run deploy`: looks what is missing and says all of it, or else makes, migrates, uploads and adds the courses.
 * Stops at the first deed that cannot be done; run again, it goes on from there, since what is there is not made anew.
 */
import { deploy, missing, deeds as sentences } from '../../../../shared/texts/deploy'
import { CommandError } from '../office-client'
import { type Account, lookAround } from './account'
import { type Bundle, bundleLimitBytes, heaviest, putTogether } from './bundle'
import { type Deed, makingOf, migratingOf, notingOf, type Tools, uploadingOf } from './deeds'
import { readPlan } from './plan'
import { namesMissing, valueProblems, valuesOf } from './values'
import type { Wrangler } from './wrangler'

/** What a deployment is done with; a test brings an account of its own. */
export interface Deployer {
  wrangler: Wrangler
  env: NodeJS.ProcessEnv
  /** The folder of `wrangler.toml`. */
  top: string
  say: (line: string) => void
  /** Adds the courses that come with the house to the bot at this address; answers which. */
  addCourses: (origin: string, operatorKey: string) => Promise<string[]>
}

/** @throws CommandError whose message says, one a line, everything that is to be done first */
export async function deployWith(deployer: Deployer, args: string[]): Promise<void> {
  const [option, ...more] = args
  if (more.length > 0 || (option !== undefined && option !== '--dry-run'))
    throw new CommandError(deploy.usage)
  const plan = readPlan(deployer.top)
  const tools = { ...deployer, plan, values: valuesOf(plan, deployer.env) }
  deployer.say(deploy.looking)
  const bundle = await putTogether(deployer.wrangler)
  if (option === '--dry-run') return sayPlan(deployer, tools, bundle)
  const account = await lookAround(deployer.wrangler, plan, deployer.env)
  // Where nobody could look, nobody can say which values are missing: only wrong ones are told.
  const setElsewhere = account.secrets ?? namesMissing(plan, deployer.env)
  const values = valueProblems(plan, deployer.env, setElsewhere)
  const problems = [...tooLarge(bundle), ...account.problems, ...values]
  if (problems.length > 0)
    throw new CommandError([...problems.map(listed), deploy.notYet({ count: problems.length })].join('\n'))
  sayKnown(deployer, bundle)
  await doAll(deployer, [...deedsOf(tools, account), ...coursesOf(deployer, tools)])
  for (const line of [deploy.done, ...nextSteps(tools)]) deployer.say(line)
}

const tooLarge = (bundle: Bundle): string[] =>
  bundle.sizeBytes <= bundleLimitBytes
    ? []
    : [
        missing.tooLarge({
          sizeBytes: bundle.sizeBytes,
          mostBytes: bundleLimitBytes,
          parts: heaviest(bundle),
        }),
      ]

function sayKnown({ say }: Deployer, { sizeBytes }: Bundle): void {
  say(deploy.size({ sizeBytes, mostBytes: bundleLimitBytes }))
  say(deploy.freePlan)
}

const deedsOf = (tools: Tools, { absent }: Account): Deed[] => [
  ...makingOf(tools, absent),
  ...(tools.plan.database.id ? [] : [notingOf(tools)]),
  migratingOf(tools),
  uploadingOf(tools),
]

/** Only whoever has the key can add courses: a secret cannot be read back. */
function coursesOf({ say, addCourses }: Deployer, tools: Tools): Deed[] {
  const { origin, operatorKey } = office(tools)
  if (!origin || !operatorKey) return []
  return [
    {
      says: sentences.addCourses({ origin }),
      run: async () => say(deploy.coursesAdded({ ids: await addCourses(origin, operatorKey) })),
    },
  ]
}

const office = ({ values: { vars, sent } }: Tools) => ({
  origin: vars.PUBLIC_URL ?? sent.PUBLIC_URL,
  operatorKey: vars.OPERATOR_KEY ?? sent.OPERATOR_KEY,
})

async function doAll({ say }: Deployer, deeds: Deed[]): Promise<void> {
  for (const deed of deeds) {
    say(listed(deed.says))
    await deed.run().catch((error) => {
      if (!(error instanceof CommandError)) throw error
      throw new CommandError(deploy.stopped({ words: error.message }))
    })
  }
}

function nextSteps(tools: Tools): string[] {
  const { origin, operatorKey } = office(tools)
  const courses = origin && operatorKey ? [] : [deploy.addCoursesYourself({ origin })]
  return [...courses, deploy.thenLine]
}

/** Nobody is asked: what an account already has is not known here. */
function sayPlan(deployer: Deployer, tools: Tools, bundle: Bundle): void {
  const { plan } = tools
  const needed = [
    { what: 'database' as const, name: plan.database.name },
    ...plan.buckets.map((name) => ({ what: 'bucket' as const, name })),
    ...plan.queues.map((name) => ({ what: 'queue' as const, name })),
  ]
  const names = namesMissing(plan, deployer.env)
  const wrong = valueProblems(plan, deployer.env, names)
  sayKnown(deployer, bundle)
  for (const problem of [...tooLarge(bundle), ...wrong]) deployer.say(listed(problem))
  if (names.length > 0) deployer.say(deploy.wouldNeed({ names }))
  deployer.say(deploy.would)
  const deeds = [
    ...makingOf(tools, needed, sentences.makeUnlessThere),
    ...deedsOf(tools, { absent: [], problems: [] }),
    ...coursesOf(deployer, tools),
  ]
  for (const { says } of deeds) deployer.say(listed(says))
  for (const line of nextSteps(tools)) deployer.say(line)
}

const listed = (sentence: string): string => `- ${sentence}`
