/** Laws of a process's beginning and end: one that died is told from one that ended, by whoever comes after it. */
import { describe, expect, test } from 'vitest'
import type { Bench } from './bench'

export function livesLaws(bench: () => Bench) {
  describe('a life', () => {
    test('that came to its end leaves nobody to blame, however many there were', async () => {
      const { lives } = bench().store
      for (let i = 0; i < 6; i++) {
        expect(await lives.begin()).toBe(false)
        await lives.end()
      }
    })
    test('that died is known by the next one, and by each that follows until one comes to its end', async () => {
      const { lives } = bench().store
      expect(await lives.begin()).toBe(false)
      expect([await lives.begin(), await lives.begin()]).toEqual([true, true])
      await lives.end()
      expect(await lives.begin()).toBe(false)
    })
  })
}
