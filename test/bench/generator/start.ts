/** The generator, as who measures sees it. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Drive, Driven } from './drive'

export interface Generator {
  /** Where servers find "LINE". */
  lineApi: string
  /** Throws when the server cannot be measured: replies missing, POSTs refused. */
  drive(drive: Drive): Promise<Driven>
  close(): void
}

type Told = { standIn: string } | { driven: Driven } | { failed: string }

export async function startGenerator(): Promise<Generator> {
  const child = fork(join(import.meta.dirname, 'main.ts'), [], { execArgv: ['--import', 'tsx'] })
  const ended = once(child, 'exit').then((): Told => ({ failed: 'the generator ended' }))
  const told = (): Promise<Told> =>
    Promise.race([new Promise<Told>((heard) => child.once('message', (said) => heard(said as Told))), ended]) // only `main.ts` speaks there
  const ready = await told()
  if (!('standIn' in ready)) throw new Error('[bench] the generator did not start')
  return {
    lineApi: ready.standIn,
    async drive(drive) {
      child.send(drive)
      const answer = await told()
      if (!('driven' in answer))
        throw new Error(`[bench] ${'failed' in answer ? answer.failed : 'no answer'}`)
      if (answer.driven.refused > 0) throw new Error(`[bench] ${answer.driven.refused} POSTs were refused`)
      return answer.driven
    },
    close: () => void child.kill(),
  }
}
