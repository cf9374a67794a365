import { describe } from 'vitest'
import { openBot } from '../bot'
import { issuedLaws } from './issued'

describe('what is issued on Node', () => issuedLaws(openBot))
