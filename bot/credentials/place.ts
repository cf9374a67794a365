/** Draws a place in a status list. Random, so that its number tells nothing of when or to whom a badge was given. */
import type { Place } from '../../db/credentials'
import type { Ports } from '../ports'
import { bitsInAList } from './bitstring'

/** A list is closed when half of it is taken, so that a free place is found in two draws. */
const mostTaken = bitsInAList / 2
/** With half of the list free, nobody draws so often. */
const mostDraws = 40

/**
 * Tries places until one is free.
 *
 * @param take answers `place-taken` when somebody has it; anything else ends it
 */
export async function drawPlace<Answer>(
  ports: Ports,
  take: (place: Place) => Promise<Answer | 'place-taken'>,
): Promise<Answer> {
  for (let draw = 0; draw < mostDraws; draw++) {
    const answer = await take(await aPlace(ports))
    if (answer !== 'place-taken') return answer as Answer // what is left of the union
  }
  throw new Error('[credentials] no free place was drawn')
}

async function aPlace({ store, newId }: Ports): Promise<Place> {
  const newest = (await store.statusLists.newest()) ?? { list: 1, taken: 0 }
  return { list: newest.taken >= mostTaken ? newest.list + 1 : newest.list, position: numberIn(newId()) }
}

/** A number below `bitsInAList` from the letters of a random id. */
export const numberIn = (id: string): number =>
  [...id].reduce((number, letter) => (number * 61 + (letter.codePointAt(0) ?? 0)) % bitsInAList, 0)
