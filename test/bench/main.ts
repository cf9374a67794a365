/** `npm run bench`: every figure with its aim, from one run on this machine. Ends with 1 only when it could not measure. */
import { bench } from './bench'
import { machineLine } from './machine'
import { scaleOf } from './scale'
import { sectionText } from './table'

const say = (text: string): void => void process.stdout.write(`${text}\n\n`)

try {
  const scale = scaleOf(process.argv.slice(2))
  say(machineLine())
  await bench(scale, (section) => say(sectionText(section)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
