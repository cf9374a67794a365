/** Laws of what is kept about people: only with consent, and gone when they say so. */
import { describe, expect, test } from 'vitest'
import { dayMs } from '../../shared/dates'
import { type Bench, start } from './bench'
import { consented, everything } from './somebody'

export const peopleLaws = (bench: () => Bench) =>
  describe('people', () => {
    const scene = async (person: string) => bench().store.turns.scene(person, person, start)

    test('what somebody told about themselves is there at the next turn', async () => {
      const person = await bench().record(...everything)
      expect((await scene(person)).person).toMatchObject({
        consent: 3,
        name: 'สมศรี',
        address: 'pa',
        language: 'en',
        province: 'TH-50',
        school: 'บ้านหนองบัว',
        pausedUntil: start + dayMs,
        menu: 'learner',
        lastAt: start,
      })
      const known = { id: person, name: 'สมศรี', address: 'pa', language: 'en', roles: [] }
      expect(await bench().store.people.byLineId('U1')).toEqual(known)
      expect(await bench().store.people.byId(person)).toEqual(known)
    })
    test('people have numbers without gaps: an event of somebody known takes none', async () => {
      const { arrive, database } = bench()
      await arrive('E1')
      await arrive('E2')
      await arrive('E3', { lineUserId: 'U2' })
      const [rows] = await database.batch([{ text: 'SELECT number FROM people ORDER BY number', values: [] }])
      const [first, second] = (rows ?? []).map(({ number }) => Number(number))
      expect(second).toBe(Number(first) + 1)
    })
    test('a name with a quote is a name', async () => {
      const person = await bench().record(consented, {
        kind: 'named',
        name: `O'Malley"; DROP TABLE people; --`,
      })
      expect((await scene(person)).person.name).toBe(`O'Malley"; DROP TABLE people; --`)
    })
    test('a consent withdrawn is gone, and what can be taken back is taken back', async () => {
      const person = await bench().record(...everything)
      await bench().record(
        { kind: 'consent-withdrawn' },
        { kind: 'province-given', province: null },
        { kind: 'paused', until: null },
      )
      const { consent, province, pausedUntil } = (await scene(person)).person
      expect({ consent, province, pausedUntil }).toEqual({})
    })
    test('a request for help waits for the office with its words until it is closed', async () => {
      const { store, record } = bench()
      const person = await record(
        { kind: 'named', name: 'สมศรี' },
        { kind: 'help-asked', request: 'h1', until: start + dayMs },
      )
      await record({ kind: 'help-added', request: 'h1', text: 'เปิดคลิปไม่ได้' })
      await record(
        { kind: 'media-sent', keepsake: 'k1', media: 'voice', lineMessageId: 'm1', request: 'h1' },
        { kind: 'media-sent', keepsake: 'k2', media: 'picture', lineMessageId: 'm2' },
        { kind: 'media-kept', keepsake: 'k2', request: 'h1' },
        { kind: 'media-sent', keepsake: 'k3', media: 'picture', lineMessageId: 'm3' },
      )
      expect(await store.help.waiting(9)).toEqual([
        {
          person,
          request: 'h1',
          name: 'สมศรี',
          at: start,
          isEscalated: false,
          isAnswered: false,
          words: [
            { text: 'เปิดคลิปไม่ได้' },
            { keepsake: 'k1', media: 'voice' },
            { keepsake: 'k2', media: 'picture' },
          ],
        },
      ])
      expect((await scene(person)).help).toEqual({
        id: 'h1',
        at: start,
        handedOverUntil: start + dayMs,
        said: 3,
        saidAt: start,
      })
      await store.help.close(person, 'h1', start + 1)
      expect(await store.help.waiting(9)).toEqual([])
      expect((await scene(person)).help).toBeUndefined()
    })
  })
