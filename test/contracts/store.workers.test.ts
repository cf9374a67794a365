import { describe } from 'vitest'
import { emptyD1 } from './empty-d1'
import { aStore } from './store'

describe('the store on D1', () => aStore(emptyD1))
