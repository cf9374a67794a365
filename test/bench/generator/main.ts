/** The generator, a process of its own: people's phones and LINE's API, as far as a server sees them. */
import type { Drive, Driven } from './drive'
import { type Crowd, crowdOf } from './events'
import { closedLoop, openLoop } from './loops'
import { openStandIn } from './stand-in'

const standIn = await openStandIn()
/** By the port of the server before which they stand. */
const crowds = new Map<number, Crowd>()

process.on('message', async (drive: Drive) => {
  try {
    process.send?.({ driven: await driven(drive) })
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : String(error) })
  }
})
process.on('disconnect', () => process.exit(0))
process.send?.({ standIn: standIn.origin })

async function driven(drive: Drive): Promise<Driven> {
  const crowd = crowds.get(drive.port) ?? crowdOf(drive.learners)
  crowds.set(drive.port, crowd)
  const stage = { drive, crowd, standIn }
  standIn.others()
  const before = process.cpuUsage()
  const began = performance.now()
  const result = drive.perSecond ? await openLoop(stage, drive.perSecond) : await closedLoop(stage)
  const { user, system } = process.cpuUsage(before)
  return {
    ...result,
    otherCalls: standIn.others(),
    generatorCores: (user + system) / 1000 / (performance.now() - began),
  }
}
