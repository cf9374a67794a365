/**
 * From what the environment says of LINE's keys to keys that LINE itself accepts: at a terminal by asking for what is
 * missing or wrong, elsewhere by saying all of it and ending.
 */
import { keyProblems, keysText } from '../../../shared/texts/setup-line'
import { type KeyProblem, proveKeys } from '../../line/setting-up/prove-keys'
import { whyOf } from '../../line/setting-up/set-up'
import { givenIn } from '../environment'
import type { Terminal } from './ask-at-terminal'
import { faultsIn, isSecret, type KeyFault, type KeyName, keysIn, type LineKeys, placeOf } from './line-keys'
import { lineOf } from './line-report'
import { CommandError } from './office-client'
import { doorOf } from './set-up-line'

type Env = Record<string, string | undefined>

export interface Completed {
  keys: LineKeys
  /** What the person typed. */
  asked: Partial<Record<KeyName, string>>
}

/**
 * @param fixed the environment itself: nobody is asked for what it says, since it would say so again at the next start
 * @param kept what a file says beside it
 * @param terminal absent when nobody can be asked
 * @throws CommandError with a sentence for each key that is missing or wrong
 */
export async function completeKeys(fixed: Env, kept: Env, terminal?: Terminal): Promise<Completed> {
  const asked: Completed['asked'] = {}
  for (;;) {
    const env = givenIn({ ...kept, ...asked, ...givenIn(fixed) })
    const faults = await faultsOf(env)
    if (faults.length === 0) return { keys: keysIn(env), asked }
    if (!terminal || faults.some(({ name }) => fixed[name])) throw new CommandError(sentences(faults))
    if (Object.keys(asked).length === 0) terminal.say(keysText.asking)
    for (const fault of faults) asked[fault.name] = await askFor(fault, terminal)
  }
}

/** What is wrong by its form; when nothing is, what LINE says. */
async function faultsOf(env: Env): Promise<KeyFault[]> {
  const faults = faultsIn(env)
  if (faults.length > 0) return once(faults)
  const { line } = keysIn(env)
  const problems = await proveKeys(line, doorOf(line)).catch((error: unknown) => {
    throw new CommandError(lineOf({ told: 'stopped', area: 'account', because: whyOf(error) }).text)
  })
  return once(
    problems.flatMap((problem) =>
      concerned[problem].map((name) => ({ name, sentence: keyProblems[problem] })),
    ),
  )
}

/** The keys that a person looks at again for each problem. */
const concerned: Record<KeyProblem, KeyName[]> = {
  'token-refused': ['LINE_CHANNEL_ACCESS_TOKEN'],
  'token-of-login-channel': ['LINE_CHANNEL_ACCESS_TOKEN'],
  'token-of-another-channel': ['LINE_CHANNEL_ACCESS_TOKEN'],
  'secret-refused': ['LINE_CHANNEL_ID', 'LINE_CHANNEL_SECRET'],
  'login-secret-refused': ['LINE_LOGIN_CHANNEL_ID', 'LINE_LOGIN_CHANNEL_SECRET'],
  'secrets-swapped': ['LINE_CHANNEL_SECRET', 'LINE_LOGIN_CHANNEL_SECRET'],
  'channels-swapped': [
    'LINE_CHANNEL_ID',
    'LINE_CHANNEL_SECRET',
    'LINE_LOGIN_CHANNEL_ID',
    'LINE_LOGIN_CHANNEL_SECRET',
  ],
  'messaging-is-login': ['LINE_CHANNEL_ID', 'LINE_CHANNEL_SECRET'],
  'login-is-messaging': ['LINE_LOGIN_CHANNEL_ID', 'LINE_LOGIN_CHANNEL_SECRET'],
}

/** A key that is wrong twice is asked for once. */
const once = (faults: KeyFault[]): KeyFault[] =>
  faults.filter(({ name }, at) => faults.findIndex((other) => other.name === name) === at)

/** Each sentence once, and under it where its keys are found. */
function sentences(faults: KeyFault[]): string {
  return [...Map.groupBy(faults, ({ sentence }) => sentence)]
    .map(([sentence, of]) =>
      [
        `! ${sentence}`,
        ...of.map(({ name }) => `${keysText.whereItIs({ name, place: placeOf(name) })}`),
      ].join('\n'),
    )
    .join('\n')
}

async function askFor({ name, sentence }: KeyFault, terminal: Terminal): Promise<string> {
  terminal.say(`\n${sentence}\n${keysText.whereItIs({ name, place: placeOf(name) })}`)
  return terminal.ask(`${name}= `, isSecret(name))
}
