/**
 * The two ways of sending: as fast as replies come, or at a rate of its own. Either way nobody answers before their last
 * answer was replied to, and whoever has waited longest goes first.
 */
import { type Connection, openConnection } from './connection'
import type { Drive, Driven } from './drive'
import type { Crowd, Webhook } from './events'
import { type Seen, watch } from './seen'
import type { StandIn } from './stand-in'

type Result = Omit<Driven, 'otherCalls' | 'generatorCores'>

/** What a run has to do with. */
export interface Stage {
  drive: Drive
  crowd: Crowd
  standIn: StandIn
}

/** `atOnce` answers under way at any time. */
export async function closedLoop(stage: Stage): Promise<Result> {
  const { atOnce } = stage.drive
  const { seen, send, over } = await begun(stage)
  const goOn = (): void => {
    // With fewer to answer than shall be at once, the time ends here.
    if (!seen.isOver() && !send(performance.now(), goOn)) seen.endOfTime()
  }
  for (let i = 0; i < atOnce; i++) goOn()
  return over()
}

/** Events at a fixed rate: one that is late, for whatever reason, counts from when it was due. */
export async function openLoop(stage: Stage, perSecond: number): Promise<Result> {
  const { seen, send, over } = await begun(stage)
  let dueAt = performance.now()
  const tick = (): void => {
    for (; dueAt <= performance.now() && !seen.isOver(); dueAt += 1000 / perSecond)
      if (!send(dueAt, () => undefined)) seen.endOfTime()
    if (!seen.isOver()) setTimeout(tick, 1)
  }
  tick()
  return over()
}

interface Begun {
  seen: Seen
  /** Sends the next answer; false when nobody is free to answer. */
  send(dueAt: number, done: () => void): boolean
  /** Resolves when the time is over and all that was sent was replied to. */
  over(): Promise<Result>
}

async function begun({ drive, crowd, standIn }: Stage): Promise<Begun> {
  // Nobody's webhooks are made, and no connection is opened, while it is measured.
  const free = queueOf(crowd.next(drive.events, drive.atOnce))
  const { promise: broken, reject } = Promise.withResolvers<never>()
  const opened = () => openConnection(drive.port, reject)
  const connections = await manyOpened(drive.atOnce, opened)
  const idle = [...connections]
  const anotherOne = (): Connection => {
    const connection = opened()
    connections.push(connection)
    return connection
  }
  const seen = watch(standIn)
  return {
    seen,
    send(dueAt, done) {
      const mine = free.take()
      const webhook = mine?.shift()
      if (!mine || !webhook) return false
      const connection = idle.pop() ?? anotherOne()
      const answered = seen.expect(webhook, dueAt, () => {
        idle.push(connection)
        if (mine.length > 0) free.put(mine)
        done()
      })
      webhook.sent()
      connection.post(webhook.request, answered)
      return true
    },
    over: () => untilOver(drive, seen, connections, broken),
  }
}

/** Some at a time: a system drops the calls of a crowd, and they come again a second later. */
async function manyOpened(count: number, opened: () => Connection): Promise<Connection[]> {
  const connections: Connection[] = []
  while (connections.length < count) {
    const some = Array.from({ length: Math.min(50, count - connections.length) }, opened)
    connections.push(...some)
    await Promise.all(some.map(({ ready }) => ready))
  }
  return connections
}

/** First come, first served. */
function queueOf(all: Webhook[][]): { take(): Webhook[] | undefined; put(mine: Webhook[]): void } {
  let first = 0
  return { take: () => all[first] && all[first++], put: (mine) => void all.push(mine) }
}

async function untilOver(
  { seconds }: Drive,
  seen: Seen,
  connections: Connection[],
  broken: Promise<never>,
): Promise<Result> {
  const gettingGoingMs = Math.min(250, seconds * 50)
  const timers = [
    setTimeout(seen.beginTime, gettingGoingMs),
    setTimeout(seen.endOfTime, gettingGoingMs + seconds * 1000),
  ]
  const over = async () => {
    while (!seen.isOver()) await new Promise((later) => setTimeout(later, 10))
    return seen.result()
  }
  try {
    return await Promise.race([over(), broken])
  } finally {
    for (const timer of timers) clearTimeout(timer)
    for (const connection of connections) connection.close()
  }
}
