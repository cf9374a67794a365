/** A command's way to speak, and its end: one sentence and exit code 1 when it cannot go on. */
import { ConfigError } from '../../config'
import { useEnvFile } from '../env-file'
import { CommandError } from '../office-client'

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Runs a command; what a person can mend is said in its own sentence, a bug keeps its stack. */
export async function command(run: (args: string[]) => Promise<void>): Promise<void> {
  try {
    useEnvFile()
    await run(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
