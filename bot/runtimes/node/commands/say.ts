/** A command's way to speak, and its end: one sentence and exit code 1 when it cannot go on. */
import { ConfigError } from '../../config'
import { useEnvFile } from '../env-file'
import { CommandError } from '../office-client'
import { refusedByComputer } from '../refused-by-computer'

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Runs a command; what a person can mend is said in its own sentence, a bug keeps its stack. */
export async function command(run: (args: string[]) => Promise<void>): Promise<void> {
  try {
    useEnvFile()
    await run(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exitCode = 1
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof ConfigError) return error.message
  const refused = refusedByComputer(error, process.env.DATABASE_FILE)
  if (refused === undefined) throw error
  return refused
}
