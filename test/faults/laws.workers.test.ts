/** Twins of three Node files in one, since workerd takes seconds to load each. */
import { describe } from 'vitest'
import { openOnWorkerd } from './on-workerd'
import { onceLaws } from './once'
import { turnsUnderFaults } from './turns'
import { webhookLaws } from './webhook'

describe('in workerd, on D1 and R2: turns', () => turnsUnderFaults(openOnWorkerd))
describe('in workerd, on D1 and R2: once', () => onceLaws(openOnWorkerd))
describe('in workerd, on D1 and R2: the door', () => webhookLaws(openOnWorkerd))
