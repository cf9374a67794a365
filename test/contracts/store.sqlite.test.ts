import { describe } from 'vitest'
import { openSqlite } from '../../db/sqlite'
import { aStore } from './store'

describe('the store on better-sqlite3', () => aStore(async () => openSqlite(':memory:')))
