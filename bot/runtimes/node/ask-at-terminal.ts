/** Questions to the person at the terminal, one at a time. Knows no question. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { keysText } from '../../../shared/texts/setup-line'
import { CommandError } from './office-client'

export interface Terminal {
  say(line: string): void
  /** The answer without the spaces around it. What is hidden is not shown while it is typed. */
  ask(question: string, hidden?: boolean): Promise<string>
}

/**
 * @param input where the person types; only while a question stands is it taken key by key, so that Ctrl-C works as ever
 * @throws CommandError from a question that is left with Ctrl-C or Ctrl-D
 */
export const openTerminal = (input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal => ({
  say: (line) => void output.write(`${line}\n`),
  ask: (question, hidden = false) =>
    new Promise((answered, left) => {
      // A hidden line is never drawn, so its question is written apart. Without a history no arrow key finds a secret.
      if (hidden) output.write(question)
      const shown = hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : output
      const line = createInterface({ input, output: shown, terminal: true, historySize: 0 })
      line.once('SIGINT', () => line.close())
      line.once('close', () => left(new CommandError(keysText.left)))
      line.question(hidden ? '' : question, (answer) => {
        answered(answer.trim())
        line.close()
        if (hidden) output.write('\n')
      })
    }),
})
