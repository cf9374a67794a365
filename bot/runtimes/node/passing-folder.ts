/** Takes away what an earlier simulated start left: the people it was about are gone too. */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Config } from '../config'

/**
 * Empties the folder that is only for one start; nothing when there is none.
 *
 * @throws EADDRINUSE when the port shows that somebody is at work there: then nothing is taken away
 */
export async function emptyPassingFolder({
  passingFolder,
  port,
  host,
}: Pick<Config, 'passingFolder' | 'port' | 'host'>): Promise<void> {
  if (passingFolder === undefined) return
  const probe = createServer().listen(port, host)
  await once(probe, 'listening')
  await once(probe.close(), 'close')
  rmSync(passingFolder, { recursive: true, force: true })
}
