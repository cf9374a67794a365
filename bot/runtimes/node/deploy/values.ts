/** The values a Worker needs: which go along, which are there, which are missing. Never says a value itself. */
import { missing } from '../../../../shared/texts/deploy'
import { valuesText } from '../../../../shared/texts/values'
import { type ConfigProblem, givenIn, problemsIn, valueNames } from '../../environment'
import { secrets } from '../../workers/demands'
import type { Plan } from './plan'

/** Read on one computer, or by `npm run setup:line` alone. */
const notForWorkers = [
  'PORT',
  'HOST',
  'DATABASE_FILE',
  'FILES_DIR',
  'SIMULATOR_PORT',
  'LINE_LOGIN_CHANNEL_SECRET',
]

/** The values that stand in `wrangler.toml`, and those of this environment that are sent along with the Worker. */
export interface Values {
  vars: Record<string, string>
  sent: Record<string, string>
}

export function valuesOf({ vars }: Plan, env: NodeJS.ProcessEnv): Values {
  const names = valueNames.filter((name) => !notForWorkers.includes(name) && !(name in vars))
  const given = Object.entries(givenIn(env)).filter(([name]) => names.includes(name))
  return { vars, sent: Object.fromEntries(given) as Record<string, string> } // what is given is not undefined
}

/** One sentence for each value that is missing, wrong, or set in two places. */
export function valueProblems(plan: Plan, env: NodeJS.ProcessEnv, setElsewhere: string[]): string[] {
  const { vars, sent } = valuesOf(plan, env)
  const problems = problemsIn({ ...vars, ...sent }, secrets, setElsewhere)
  return [
    ...problems.map((problem) => sentenceOf(problem, plan.worker)),
    ...Object.keys(vars)
      .filter((name) => setElsewhere.includes(name))
      .map((name) => missing.valueTwice({ name })),
    ...Object.entries(vars)
      .filter(([name, value]) => valueNames.includes(name) && env[name] && env[name] !== value)
      .map(([name]) => missing.valueDiffers({ name })),
  ]
}

/** Names that are neither here nor in `wrangler.toml`. */
export const namesMissing = (plan: Plan, env: NodeJS.ProcessEnv): string[] => {
  const { vars, sent } = valuesOf(plan, env)
  return problemsIn({ ...vars, ...sent }, secrets).flatMap(({ name, why }) => (why ? [] : [name]))
}

function sentenceOf({ name, why, place = '' }: ConfigProblem, worker: string): string {
  if (why) return valuesText.wrong({ name, why, place })
  return name === 'PUBLIC_URL' ? missing.publicUrl({ name, worker }) : missing.value({ name, place })
}
