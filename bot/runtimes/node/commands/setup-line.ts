/** `npm run setup:line`: asks for LINE's keys or reads them, proves them, and puts LINE in order for this bot. */
import { byHand, deedsText, keysText } from '../../../../shared/texts/setup-line'
import type { Told } from '../../../line/setting-up/told'
import { problemsIn } from '../../environment'
import { openTerminal, type Terminal } from '../ask-at-terminal'
import { completeKeys } from '../complete-keys'
import { envFile, kept } from '../env-file'
import { lineOf } from '../line-report'
import { CommandError, officeClient } from '../office-client'
import { providerLine } from '../provider-report'
import { rememberKeys } from '../remember-keys'
import { setUpLine } from '../set-up-line'
import { command, say } from './say'

/** What the environment itself says: the file beside it is read by every command. */
const fixed = { ...process.env }

await command(async (args) => {
  if (args.some((arg) => arg !== '--dry-run')) throw new CommandError(keysText.usage)
  const terminal = process.stdin.isTTY ? openTerminal(process.stdin, process.stdout) : undefined
  await run({ dryRun: args.includes('--dry-run') }, terminal)
})

async function run({ dryRun }: { dryRun: boolean }, terminal?: Terminal): Promise<void> {
  const file = envFile()
  const completed = await completeKeys(fixed, kept(file), terminal)
  const told = await setUpLine(completed.keys, { dryRun, tell })
  const hasDeeds = told.some((one) => one.told === 'deed')
  const hasFaults = told.some((one) => lineOf(one).mark === '!')
  if (hasDeeds && dryRun) say(`– ${deedsText.dryRunEnds}`)
  if (!hasDeeds && !hasFaults) say(`✓ ${deedsText.nothingToChange}`)
  await tellProvider({ ...kept(file), ...fixed, ...completed.asked })
  say([`\n${byHand.heading}`, ...byHand.places.map((place) => `– ${place}`), ''].join('\n'))
  await rememberKeys(completed, told, { file, dryRun, terminal, say })
  if (hasFaults) process.exitCode = 1
}

function tell(told: Told): void {
  const { mark, text } = lineOf(told)
  say(`${mark} ${text}`)
}

/** What the mini-app's first session proved, when the bot of these keys is there to tell. */
async function tellProvider(env: NodeJS.ProcessEnv): Promise<void> {
  if (problemsIn(env, {}).length > 0) return // no bot starts with these yet
  const provider = await providerLine(officeClient(env))
  if (provider) say(`${provider.isDoubted ? '!' : '–'} ${provider.text}`)
}
