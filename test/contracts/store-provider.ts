/** Laws of the proof that mini-app and bot are under one provider. */
import { describe, expect, test } from 'vitest'
import { type Bench, start } from './bench'

export const providerLaws = (bench: () => Bench) =>
  describe('the provider', () => {
    test('is untried, then doubted by a stranger once, then proven by somebody known, and stays so', async () => {
      const { provider } = bench().store
      expect(await provider.standing('1650')).toEqual({ state: 'untried' })
      expect(await provider.doubt('1650', start)).toBe('first-doubt')
      expect(await provider.doubt('1650', start + 1)).toBe('doubted')
      expect(await provider.standing('1650')).toEqual({ state: 'doubted', since: start })
      await provider.prove('1650', start + 2)
      await provider.prove('1650', start + 3)
      expect(await provider.standing('1650')).toEqual({ state: 'proven', since: start + 2 })
      expect(await provider.doubt('1650', start + 4)).toBe('proven')
    })
    test('of another Login channel is proven anew', async () => {
      const { provider } = bench().store
      await provider.prove('1650', start)
      expect(await provider.standing('1651')).toEqual({ state: 'untried' })
      expect(await provider.doubt('1651', start + 1)).toBe('first-doubt')
      expect(await provider.standing('1651')).toEqual({ state: 'doubted', since: start + 1 })
      await provider.prove('1651', start + 2)
      expect(await provider.standing('1651')).toEqual({ state: 'proven', since: start + 2 })
    })
    test('stands beside the other values of the house', async () => {
      const { store, database } = bench()
      const catalogue = { text: `SELECT value FROM house WHERE name = 'catalogue'`, values: [] }
      await database.batch([
        { text: `INSERT INTO house (name, value) VALUES ('catalogue', 'stamp')`, values: [] },
      ])
      await store.provider.prove('1650', start)
      expect(await database.batch([catalogue])).toEqual([[{ value: 'stamp' }]])
    })
  })
