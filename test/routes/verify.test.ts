import { describe } from 'vitest'
import { verifyDoorLaws } from './verify-door-laws'

describe('the page /verify on Node', verifyDoorLaws)
