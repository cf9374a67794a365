/** Class lists on Node. */
import { describe, expect, test } from 'vitest'
import { mostRosterRows, rosterProblemKinds } from '../../shared/roster'
import { sayRosterProblem } from '../../shared/roster/say-problem'
import { rosterLaws } from './laws'

rosterLaws()

describe('what is told of a list', () => {
  test.each(['th', 'en'] as const)('has a sentence of its own for each kind, in %s', (language) => {
    const say = rosterProblemKinds.map((kind) =>
      sayRosterProblem({ kind, value: 'X', meant: 'TH-50' }, language),
    )
    expect(new Set(say).size).toBe(rosterProblemKinds.length)
    for (const sentence of say)
      expect(sentence).not.toMatch(/undefined|ผิดพลาด|ล้มเหลว|ไม่ผ่าน|ไม่ถูกต้อง|invalid|error/i)
  })

  test('names the line, the word that stands there, and the province that was meant', () => {
    expect(sayRosterProblem({ kind: 'unknown-province', line: 7, value: 'ปารีส' }, 'th')).toBe(
      'บรรทัด 7: ไม่รู้จักจังหวัด “ปารีส” ค่ะ ขอชื่อจังหวัดอีกครั้งนะคะ',
    )
    expect(
      sayRosterProblem({ kind: 'province-guessed', line: 2, value: 'Chaingmai', meant: 'TH-50' }, 'en'),
    ).toBe('Line 2: the province “Chaingmai” was read as “Chiang Mai”')
    expect(sayRosterProblem({ kind: 'too-many', value: '350' }, 'th')).toContain(`${mostRosterRows} คน`)
  })
})
