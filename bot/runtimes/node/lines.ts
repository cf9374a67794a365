/** Lines of the log, written together: a write for each would cost as much as drawing an answer. Knows not what they say. */

/** @returns takes one line without its break; lines of the same moment go out in one write, also when the process ends */
export function lines(write: (text: string) => void): (line: string) => void {
  let waiting: string[] = []
  const out = () => {
    if (waiting.length > 0) write(waiting.join(''))
    waiting = []
  }
  process.on('exit', out)
  return (line) => {
    if (waiting.length === 0) setImmediate(out)
    waiting.push(`${line}\n`)
  }
}
