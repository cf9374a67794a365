/** Everybody who may stand before a door, and the doors themselves as the app lists them. */
import { Hono } from 'hono'
import { createApp } from '../../bot/app'
import { doorName, doorTable } from '../../bot/doors'
import { readConfig } from '../../bot/runtimes/config'
import { movableClock, simulatedClock } from '../../bot/runtimes/node/simulated-clock'
import { doorsOf } from '../../bot/runtimes/ports'
import { makeSession } from '../../bot/session/session'
import { type Role, roles } from '../../shared/roles'
import { operatorKey, sessionSecret, type TestBot } from '../bot'

export interface Asking {
  who: string
  /** What they send as `Authorization: Bearer`. */
  token?: string
  /** As they stand now. */
  roles: readonly Role[]
  isOurs: boolean
}

/** The whole app with every door that any runtime has, and `more`. */
export const everyDoor = ({ life: { ports } }: TestBot, more = new Hono()): Hono =>
  createApp(ports, {
    ...doorsOf(readConfig({}), { operatorKey, sessionSecret }, async () => undefined),
    more: more.route(
      '/',
      simulatedClock(movableClock(), async () => undefined),
    ),
  })

/** The names of all doors that are mounted, without what only stands before them. */
export const mounted = (app: Hono): string[] => [
  ...new Set(app.routes.map(doorName).filter((name) => !/^ALL .*\/\*$/.test(name) || name in doorTable)),
]

/** Nobody, a learner, each role alone, who was erased, who had every role a moment ago, and the operator. */
export async function everybody(bot: TestBot): Promise<Asking[]> {
  const now = bot.clock.now()
  const person = async (who: string, had: readonly Role[], after: string[] = []): Promise<Asking> => {
    const id = who.replace(/\W/g, '')
    await bot.database.batch([
      {
        text: `INSERT INTO people (id, line_user_id, language, address, menu, roles, created_at)
          VALUES (?, ?, 'th', 'khun', 'learner', ?, 0)`,
        values: [id, `U-${id}`, JSON.stringify(had)],
      },
    ])
    const { token } = await makeSession(id, sessionSecret, now)
    await bot.database.batch(after.map((text) => ({ text, values: [id] })))
    return {
      who,
      token,
      roles: after.length > 0 ? [] : had,
      isOurs: !after.some((text) => /erased/.test(text)),
    }
  }
  return [
    { who: 'nobody', roles: [], isOurs: false },
    { who: 'a wrong key', token: 'x', roles: [], isOurs: false },
    { who: 'the operator', token: operatorKey, roles: [], isOurs: false },
    await person('a learner', []),
    ...(await Promise.all(roles.map((role) => person(role, [role])))),
    await person('who was erased', roles, [
      'UPDATE people SET erased_at = 1, line_user_id = NULL WHERE id = ?',
    ]),
    await person('who had every role', roles, ["UPDATE people SET roles = '[]' WHERE id = ?"]),
  ]
}
