/** The one place that calls ffmpeg. A tool for authors: the bot itself never needs it. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { AuthorSlip } from './slides-file'

const run = promisify(execFile)

const howToGet =
  'Films need ffmpeg: "sudo apt-get install ffmpeg" on Debian and Ubuntu, "brew install ffmpeg" on a Mac, ' +
  '"winget install ffmpeg" on Windows.'

/**
 * Runs ffmpeg and overwrites what it writes. Throws `AuthorSlip` with a sentence when it is not installed.
 */
export const ffmpeg = async (args: string[]): Promise<void> => {
  await called('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args])
}

/** How long a film or recording is, in seconds. Throws `AuthorSlip` when the file is neither. */
export const lengthOf = async (file: string): Promise<number> => {
  const said = await called('ffprobe', [
    '-v',
    'error',
    '-show_entries',
    'format=duration',
    '-of',
    'csv=p=0',
    file,
  ])
  const seconds = Number.parseFloat(said)
  if (!Number.isFinite(seconds)) throw new AuthorSlip(`${file} is neither a film nor a recording.`)
  return seconds
}

/** Whether this machine has ffmpeg. */
export const hasFfmpeg = async (): Promise<boolean> =>
  run('ffmpeg', ['-version']).then(
    () => true,
    () => false,
  )

const called = async (tool: string, args: string[]): Promise<string> => {
  try {
    return (await run(tool, args)).stdout
  } catch (error) {
    if (isMissing(error)) throw new AuthorSlip(howToGet)
    const why = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new AuthorSlip(`${tool} could not do it: ${why.trim()}`)
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
