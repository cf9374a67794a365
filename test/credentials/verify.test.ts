import { describe } from 'vitest'
import { verifyLaws } from './verify-laws'

describe('a check on Node', verifyLaws)
