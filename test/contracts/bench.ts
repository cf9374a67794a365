/** A store in a test, and short words for what its laws do again and again. */

import type { Arrival } from '../../db/arriving'
import type { Database } from '../../db/database'
import { createStore, type Store } from '../../db/store'
import type { TurnKept } from '../../db/turns'
import type { ChatEvent } from '../../shared/chat'
import type { Fact } from '../../shared/fact'
import type { Saying } from '../../shared/saying'

export interface Bench {
  store: Store
  database: Database
  /** Lets something arrive in the chat of two; answers where it waits. */
  arrive(
    eventId: string,
    more?: Partial<Arrival>,
  ): Promise<{ conversation: string; person: string; isNew: boolean }>
  /** Decides and keeps the oldest waiting event with these facts. */
  keep(
    where: { conversation: string; person: string },
    more?: Partial<TurnKept>,
  ): Promise<'kept' | 'seen-before' | 'overtaken'>
  /** Arrives and keeps in one go; answers the person. */
  record(...facts: Fact[]): Promise<string>
}

/** Somebody who looks at what a store does, and what it asks of its database. */
export interface Watch {
  store(store: Store): Store
  database(database: Database): Database
}

const unwatched: Watch = { store: (store) => store, database: (database) => database }

export const wrote = (text: string): ChatEvent => ({ kind: 'wrote', text })
export const words = (text: string): Saying => ({ kind: 'words', text })

/** A minute of a day in November 2026; laws count from it. */
export const start = 1_795_000_000_000

export function benchOf(database: Database, watch: Watch = unwatched): Bench {
  let made = 0
  const newId = () => `id${String(++made).padStart(4, '0')}`
  const store = watch.store(createStore(watch.database(database), newId))
  let at = start
  const bench: Bench = {
    store,
    database,
    async arrive(eventId, more) {
      const arrival: Arrival = {
        eventId,
        at: ++at,
        chat: { kind: 'direct' },
        lineUserId: 'U1',
        replyToken: `token-${eventId}`,
        event: wrote(eventId),
        ...more,
      }
      const [received] = await store.inbox.receive([arrival], arrival.at)
      if (!received) throw new Error('nothing was received')
      return received
    },
    async keep(where, more) {
      const scene = await store.turns.scene(where.conversation, where.person, start)
      const { conversation, person } = where
      const event = scene.next ?? { at: start, eventId: 'none' }
      const turn = { conversation, person, seq: scene.seq + 1, event, at: start }
      return store.turns.keep({
        ...turn,
        state: { at: 'menu' },
        say: [],
        carried: [],
        record: [],
        begin: [],
        ...more,
      })
    },
    async record(...facts) {
      const where = await bench.arrive(`fact-${++made}`)
      await bench.keep(where, { record: facts })
      return where.person
    },
  }
  return bench
}
