/** The three dots that show the bot is busy: only in a person's own chat, 5 to 60 seconds in steps of 5. */
import { Hono } from 'hono'
import { bodyError } from '../limits/messages'
import { changed, nowOf, type World } from '../world/world'
import { type Env, jsonOf, Refused } from './answers'

const USUAL_SECONDS = 20

export function loadingRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/v2/bot/chat/loading/start', async (c) => {
    const { chatId, loadingSeconds = USUAL_SECONDS } = await jsonOf(c)
    const seconds = Number(loadingSeconds)
    if (typeof chatId !== 'string' || !/^U[0-9a-f]{32}$/.test(chatId)) {
      throw new Refused(400, bodyError([{ path: ['chatId'], message: 'The value must be a user id' }]))
    }
    if (!Number.isInteger(seconds) || seconds % 5 !== 0 || seconds < 5 || seconds > 60) {
      const message = 'Must be a multiple of 5 between 5 and 60'
      throw new Refused(400, bodyError([{ path: ['loadingSeconds'], message }]))
    }
    const person = world.people.get(chatId)
    if (person && !person.blocked) person.loadingUntil = nowOf(world) + seconds * 1000
    changed(world)
    return c.json({}, 202)
  })
  return app
}
