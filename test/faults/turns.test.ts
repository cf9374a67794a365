import { describe } from 'vitest'
import { openBot } from '../bot'
import { turnsUnderFaults } from './turns'

describe('on one computer:', () => turnsUnderFaults(openBot))
