import { describe } from 'vitest'
import { openLaws } from './open-laws'
import { verifyLaws } from './verify-laws'

describe('a check in workerd', verifyLaws)
describe('what is given to be checked, in workerd', openLaws)
