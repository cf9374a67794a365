import { describe } from 'vitest'
import { openOnWorkerd } from '../faults/on-workerd'
import { issuedLaws } from './issued'

describe('what is issued in workerd', () => issuedLaws(openOnWorkerd))
