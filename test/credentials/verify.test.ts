import { describe } from 'vitest'
import { openLaws } from './open-laws'
import { verifyLaws } from './verify-laws'

describe('a check on Node', verifyLaws)
describe('what is given to be checked, on Node', openLaws)
