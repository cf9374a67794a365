/** The clock of the simulated world, which can be put forward; the bot is told, so that both live on the same day. */
import { sendToBot } from '../webhook/bot-door'
import type { World } from './world'
import { changed } from './world'

/** Moves the clock by so many ms (negative moves back) and tells the bot how far it is from the machine's clock. */
export async function moveClock(world: World, byMs: number): Promise<void> {
  await setClock(world, world.clockMovedMs + byMs)
}

/** Puts the clock this far from the machine's clock. */
export async function setClock(world: World, offsetMs: number): Promise<void> {
  world.clockMovedMs = offsetMs
  changed(world)
  await tellBotTheClock(world)
}

/** Sends `{offsetMs}` (whole distance from the machine's clock) to the bot; an absent bot is only logged. */
export async function tellBotTheClock(world: World): Promise<void> {
  await sendToBot(world, {
    url: `${world.settings.botOrigin}/simulated/clock`,
    body: JSON.stringify({ offsetMs: world.clockMovedMs }),
  })
}
