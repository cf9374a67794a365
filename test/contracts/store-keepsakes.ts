/** Laws of what people sent: kept when they say so, gone when they take it back or say nothing. */
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../shared/fact'
import { type Bench, start } from './bench'

const dayMs = 86_400_000
const consented: Fact = { kind: 'consented', version: 3 }

export const keepsakeLaws = (bench: () => Bench) =>
  describe('keepsakes', () => {
    const scene = async (person: string) => bench().store.turns.scene(person, person, start)

    test('an unsent picture leaves no row', async () => {
      const sent: Fact = { kind: 'media-sent', keepsake: 'k1', media: 'picture', lineMessageId: 'm1' }
      const person = await bench().record(consented, sent, { kind: 'media-kept', keepsake: 'k1' })
      expect((await scene(person)).keepsakes).toEqual([])
      expect(await bench().store.keepsakes.unfetched(person, start - 1)).toEqual([
        { id: 'k1', lineMessageId: 'm1' },
      ])
      expect(await bench().store.keepsakes.filed(person, 'k1', 'evidence/x')).toBe(true)
      await bench().record({ kind: 'media-unsent', lineMessageId: 'm1' })
      expect(await bench().store.keepsakes.known(person, 'k1')).toBe(false)
      expect(await bench().store.keepsakes.filed(person, 'k1', 'evidence/x')).toBe(false)
    })
    test('what nobody said "keep" to goes after its time, what was kept stays', async () => {
      const sent = (keepsake: string): Fact => ({
        kind: 'media-sent',
        keepsake,
        media: 'picture',
        lineMessageId: keepsake,
      })
      const person = await bench().record(sent('k1'), sent('k2'), { kind: 'media-kept', keepsake: 'k2' })
      await bench().store.keepsakes.dropOld(start + dayMs, 10)
      const known = (keepsake: string) => bench().store.keepsakes.known(person, keepsake)
      expect([await known('k1'), await known('k2')]).toEqual([false, true])
    })
    test('what may be shown beside a badge was kept, is ours, and was not sent for help', async () => {
      const sent = (keepsake: string, request?: string): Fact => ({
        kind: 'media-sent',
        keepsake,
        media: 'picture',
        lineMessageId: keepsake,
        request,
      })
      const person = await bench().record(
        consented,
        ...[sent('k1'), sent('k2'), sent('k3'), sent('h1', 'r1')],
        { kind: 'media-kept', keepsake: 'k1' },
        { kind: 'media-kept', keepsake: 'k2' },
      )
      for (const id of ['k1', 'h1']) await bench().store.keepsakes.filed(person, id, `evidence/${id}`)
      expect(await bench().store.keepsakes.kept(person)).toEqual([
        { id: 'k1', media: 'picture', at: start, file: 'evidence/k1' },
      ])
      expect(await bench().store.keepsakes.kept('somebody else')).toEqual([])
    })
    test('what came together is kept together, and what came long before is not', async () => {
      const sent = (keepsake: string): Fact => ({
        kind: 'media-sent',
        keepsake,
        media: 'picture',
        lineMessageId: keepsake,
      })
      await bench().record(consented, sent('old'))
      const later = await bench().arrive('later')
      await bench().keep(later, { record: [sent('k1'), sent('k2')], at: start + dayMs })
      expect((await scene(later.person)).keepsakes.map((one) => [one.id, one.kept])).toEqual([
        ['k1', false],
        ['k2', false],
        ['old', false],
      ])
      await bench().record({ kind: 'media-kept', keepsake: 'k2', withinMs: 60_000 })
      expect((await scene(later.person)).keepsakes.map((one) => one.id)).toEqual(['old'])
      await bench().record({ kind: 'media-dropped', keepsake: 'old', withinMs: 60_000 })
      expect(await bench().store.keepsakes.known(later.person, 'old')).toBe(false)
      expect(await bench().store.keepsakes.known(later.person, 'k1')).toBe(true)
    })
  })
