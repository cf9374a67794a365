/**
 * `npm start`: with LINE's keys the real bot; without them a simulated LINE beside it, in a process of its own, set up
 * in the same way as the real one.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { exampleIssuer } from '../../../shared/issuer'
import { computer } from '../../../shared/texts/computer'
import { office } from '../../../shared/texts/office'
import { type Config, ConfigError, readConfig } from '../config'
import { configureLogs } from '../logging'
import { type Bot, startBot } from '../node'
import { realClock } from '../ports'
import { useEnvFile } from './env-file'
import { lines } from './lines'
import { lookAtLine, watchLine } from './look-at-line'
import { clientFor } from './office-client'
import { emptyPassingFolder } from './passing-folder'
import { refusedByComputer } from './refused-by-computer'
import { secretsOf } from './secrets'
import { onWish } from './signals'

/** The exit code of `bot/simulator/main.ts` when its port is in use. */
const portIsTaken = 98

const write = (text: string): void => void process.stdout.write(text)
const say = (line: string): void => write(`${line}\n`)

try {
  useEnvFile()
  await start(readConfig(process.env))
} catch (error) {
  process.stderr.write(`${office.cannotStart}\n${sentenceOf(error)}\n`)
  process.exit(1)
}

async function start(config: Config): Promise<void> {
  // At a terminal somebody reads along: there every line is a sentence, but for what went wrong.
  configureLogs(lines(write), config.simulated || process.stdout.isTTY ? 'warning' : 'info')
  const simulator = config.simulated ? await startSimulator(config) : undefined
  // Whoever is asked to end while it begins lets it begin, and ends as any other life.
  const begun = Promise.withResolvers<Bot>()
  const ending = endOnSignal(begun.promise, simulator)
  await emptyPassingFolder(config)
  const secrets = secretsOf(config)
  if (secrets.madeAt && !config.simulated) say(office.secretsMade({ file: secrets.madeAt }))
  const bot = await startBot(config, secrets)
  begun.resolve(bot)
  try {
    await furnish(bot, config, secrets.operatorKey)
    if (ending.aborted) return
    const first = await sayFirst(bot, secrets.setupCode)
    if (config.simulated) return say(office.started({ phone: config.line.apiUrl, bot: bot.origin }) + first)
    say(office.startedReal({ bot: bot.origin, publicUrl: config.publicUrl }) + first)
    const look = lookAtLine(config, bot.origin)
    ending.addEventListener('abort', watchLine({ look, say, after: realClock.after }))
  } catch (error) {
    if (ending.aborted) return // what was begun finds the door closed; the next start does it anew
    await bot.stop()
    throw error
  }
}

/** While there is no administrator: what makes the first. */
async function sayFirst({ ports }: Bot, code: string | undefined): Promise<string> {
  const { isDone } = await ports.store.roles.setup(ports.clock.now())
  return isDone || !code ? '' : `\n${office.setupCode({ code })}`
}

/** What a new house needs; loaded only now: the bot answers while its drawing tools wake up. */
async function furnish(bot: Bot, config: Config, operatorKey: string): Promise<void> {
  if (config.simulated) await bot.ports.store.issuer.set(exampleIssuer)
  const { addShippedCourses } = await import('./shipped-courses')
  await addShippedCourses(clientFor(bot.origin, operatorKey))
  bot.coursesAreThere()
  if (!config.simulated) return
  const { setUpLine } = await import('./set-up-line')
  const { lineOf } = await import('./line-report')
  for (const told of await setUpLine(config)) {
    const { mark, text } = lineOf(told)
    if (mark === '!') say(`! ${text}`)
  }
}

/** Resolves when the simulated LINE listens. */
function startSimulator(config: Config): Promise<ChildProcess> {
  const { line } = config
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, '../../simulator/main.ts')],
    {
      // The line between the two processes tells the simulator when this one is gone, however it went.
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: {
        ...process.env,
        SIMULATOR_PORT: String(config.simulatorPort),
        BOT_ORIGIN: `http://${config.host}:${config.port}`,
        PUBLIC_URL: config.publicUrl,
        LINE_CHANNEL_SECRET: line.channelSecret,
        LINE_CHANNEL_ACCESS_TOKEN: line.channelAccessToken,
        LINE_CHANNEL_ID: line.channelId,
        LINE_LOGIN_CHANNEL_ID: line.loginChannelId,
        LINE_LOGIN_CHANNEL_SECRET: line.loginChannelSecret,
        LIFF_ID: line.liffId,
      },
    },
  )
  return new Promise((ready, failed) => {
    child.stdout?.once('data', () => ready(child))
    child.once('exit', (code) =>
      failed(
        new ConfigError([
          code === portIsTaken ? computer.portTaken({ port: config.simulatorPort }) : computer.simulatorEnded,
        ]),
      ),
    )
  })
}

/** @returns aborted as soon as the end is wished for */
function endOnSignal(begun: Promise<Bot>, simulator: ChildProcess | undefined): AbortSignal {
  const ending = new AbortController()
  const end = (code: number, sentence: string) => {
    say(sentence)
    simulator?.kill()
    process.exit(code)
  }
  const stop = async () => {
    ending.abort()
    say(office.stopping)
    const bot = await begun
    end(0, (await bot.stop()) ? office.stopped : office.stoppedWithWork)
  }
  const wish = onWish({
    gently: () => void stop().catch((error) => end(1, sentenceOf(error))),
    atOnce: () => end(1, office.stoppedAtOnce),
    now: () => performance.now(),
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, wish)
  return ending.signal
}

function sentenceOf(error: unknown): string {
  if (error instanceof ConfigError) return error.sentences.map((sentence) => `- ${sentence}`).join('\n')
  const refused = refusedByComputer(error, process.env.DATABASE_FILE)
  if (refused) return `- ${refused}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
