import { describe } from 'vitest'
import { openBot } from '../bot'
import { webhookLaws } from './webhook'

describe('on one computer:', () => webhookLaws(openBot))
