/** Work that goes on after an answer was sent; a graceful stop waits for it. */
import { getLogger } from '@logtape/logtape'

const log = getLogger(['riandee', 'node'])

export function background() {
  const underWay = new Set<Promise<unknown>>()
  return {
    /** Takes care of a promise: it is waited for at a stop, and its error is logged. */
    start(task: Promise<unknown>): void {
      const watched = task
        .catch((error) => log.error('[node] a task in the background threw: {error}', { error }))
        .finally(() => underWay.delete(watched))
      underWay.add(watched)
    },
    /** Resolves when nothing is under way. */
    async finished(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}

/** Waits for `task`, but not longer than `ms`. True when it came to its end in time. */
export async function within(ms: number, task: Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(false), Math.max(0, ms))
  try {
    return await Promise.race([task.then(() => true), late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** A tick that starts a task, unless the one it started before is still under way. */
export function oneAtATime(tasks: ReturnType<typeof background>, task: () => Promise<unknown>): () => void {
  let busy = false
  return () => {
    if (busy) return
    busy = true
    tasks.start(
      task().finally(() => {
        busy = false
      }),
    )
  }
}
