/** Somebody who told the bot everything it may know about them. */
import { dayMs } from '../../shared/dates'
import type { Fact } from '../../shared/fact'
import { start } from './bench'

export const consented: Fact = { kind: 'consented', version: 3 }
export const everything: Fact[] = [
  consented,
  { kind: 'named', name: 'สมศรี' },
  { kind: 'addressed', address: 'pa' },
  { kind: 'language-chosen', language: 'en' },
  { kind: 'province-given', province: 'TH-50' },
  { kind: 'school-given', school: 'บ้านหนองบัว' },
  { kind: 'paused', until: start + dayMs },
  { kind: 'menu-linked', menu: 'learner' },
]
