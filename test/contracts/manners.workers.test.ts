import { env } from 'cloudflare:workers'
import { describe } from 'vitest'
import { openD1 } from '../../db/d1'
import { emptyD1 } from './empty-d1'
import { mannerLaws, type OpenTroubled } from './manners'
import { mannersOfTurns } from './manners-turns'
import { kinds } from './moods'

const open: OpenTroubled = async ({ around, pause }) => {
  await emptyD1()
  return openD1(
    {
      prepare: (text) => env.DB.prepare(text),
      batch: (statements) => around(() => env.DB.batch(statements)),
    },
    pause,
  )
}

describe('D1 with its moods:', () => mannerLaws(open))
// A life takes ten times as long here, and moods of one kind differ in their words alone: the laws above try each.
await mannersOfTurns(open, kinds)
