import { describe } from 'vitest'
import { patient } from '../../db/patient'
import { openSqlite } from '../../db/sqlite'
import { mannerLaws, type OpenTroubled } from './manners'
import { mannersOfTurns } from './manners-turns'

const open: OpenTroubled = async ({ around, pause }) => {
  const database = openSqlite(':memory:')
  return patient({ batch: (statements) => around(() => database.batch(statements)) }, pause)
}

describe('better-sqlite3 with the moods of D1:', () => mannerLaws(open))
await mannersOfTurns(open)
