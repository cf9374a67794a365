import { describe } from 'vitest'
import { openBot } from '../bot'
import { onceLaws } from './once'

describe('on one computer:', () => onceLaws(openBot))
