/** Laws of sharing: a link opens one badge until it is ended, and nothing tells who looked. */
import { describe, expect, test } from 'vitest'
import { dayMs } from '../../shared/dates'
import { type Bench, start } from './bench'
import { consented } from './somebody'

export const sharingLaws = (bench: () => Bench) =>
  describe('sharing', () => {
    const sharing = () => bench().store.sharing
    const somebody = () => bench().record(consented)
    const share = (person: string, token: string, evidence: string[] = []) =>
      sharing().share({ person, badge: 'b1', token, evidence }, start)

    test('a badge is shown under one link, which stays when what it shows changes', async () => {
      const person = await somebody()
      expect(await share(person, 't1')).toEqual({
        person,
        badge: 'b1',
        token: 't1',
        evidence: [],
        since: start,
        seenOnDays: 0,
      })
      expect(await share(person, 't2', ['k1'])).toMatchObject({ token: 't1', evidence: ['k1'] })
      expect(await sharing().ofPerson(person)).toMatchObject([{ badge: 'b1', token: 't1' }])
      expect(await sharing().byToken('t1')).toMatchObject({ person, badge: 'b1', evidence: ['k1'] })
      expect(await sharing().byToken('t2')).toBeUndefined()
    })

    test('a link that was ended opens nothing for ever; the next one is another, seen by nobody yet', async () => {
      const person = await somebody()
      await share(person, 't1')
      await sharing().seen(person, 't1', 1)
      await sharing().end(person, 'b1', start)
      await sharing().end(person, 'b1', start)
      expect(await sharing().byToken('t1')).toBeUndefined()
      expect(await share(person, 't2')).toMatchObject({ token: 't2', seenOnDays: 0 })
    })

    test('days are counted on which somebody looked, not looks; of an ended link none', async () => {
      const person = await somebody()
      await share(person, 't1')
      for (const day of [1, 1, 2, 2, 2]) await sharing().seen(person, 't1', day)
      expect((await sharing().byToken('t1'))?.seenOnDays).toBe(2)
      await sharing().seen(person, 'never was', 1)
      await sharing().end(person, 'b1', start)
      await sharing().seen(person, 't1', 3)
      expect(await share(person, 't1')).toMatchObject({ seenOnDays: 0 })
    })

    test('the consent to share is noted with the first link and withdrawn with the last', async () => {
      const person = await somebody()
      const told = async () => {
        const [rows] = await bench().database.batch([
          {
            text: `SELECT at, version FROM consents WHERE person = ? AND purpose = 'share' ORDER BY at`,
            values: [person],
          },
        ])
        return rows?.map(({ at, version }) => [at, version])
      }
      await share(person, 't1')
      await sharing().share({ person, badge: 'b2', token: 't2', evidence: [] }, start + 1)
      await sharing().end(person, 'b1', start + 2)
      expect(await told()).toEqual([
        [start, 1],
        [start + 1, 1],
      ])
      await sharing().end(person, 'b2', start + 3)
      await sharing().end(person, 'b2', start + 4)
      expect(await told()).toEqual([
        [start, 1],
        [start + 1, 1],
        [start + 3, null],
      ])
    })

    test('a showcase keeps its address while its badges change, and has another once it was ended', async () => {
      const person = await somebody()
      const kept = await sharing().keepShowcase({ person, token: 's1', badges: ['b2', 'b1'] })
      expect(kept).toEqual({ person, token: 's1', badges: ['b2', 'b1'], seenOnDays: 0 })
      expect(await sharing().keepShowcase({ person, token: 's2', badges: ['b1'] })).toMatchObject({
        token: 's1',
        badges: ['b1'],
      })
      await sharing().seen(person, 's1', 1)
      expect(await sharing().showcaseByToken('s1')).toMatchObject({ person, seenOnDays: 1 })
      await sharing().endShowcase(person)
      expect(await sharing().showcaseByToken('s1')).toBeUndefined()
      expect(await sharing().showcase(person)).toBeUndefined()
      expect(await sharing().keepShowcase({ person, token: 's3', badges: [] })).toMatchObject({ token: 's3' })
    })

    test('a badge whose link ended has left the showcase, also when it is shared anew', async () => {
      const person = await somebody()
      await share(person, 't1')
      await sharing().keepShowcase({ person, token: 's1', badges: ['b2', 'b1', 'b3'] })
      await sharing().end(person, 'b1', start)
      await share(person, 't2')
      expect((await sharing().showcaseByToken('s1'))?.badges).toEqual(['b2', 'b3'])
    })

    test('with the consent to learn everything that is shown ends, and the consent to show it', async () => {
      const person = await somebody()
      await share(person, 't1')
      await sharing().keepShowcase({ person, token: 's1', badges: ['b1'] })
      await sharing().seen(person, 't1', 1)
      await bench().record({ kind: 'consent-withdrawn' })
      expect([await sharing().byToken('t1'), await sharing().showcaseByToken('s1')]).toEqual([
        undefined,
        undefined,
      ])
      const [sightings, consents] = await bench().database.batch([
        { text: 'SELECT * FROM sightings', values: [] },
        { text: `SELECT version FROM consents WHERE purpose = 'share' ORDER BY at`, values: [] },
      ])
      expect(sightings).toEqual([])
      expect(consents?.at(-1)).toEqual({ version: null })
    })

    test('with somebody who is erased every link of theirs ends', async () => {
      const person = await somebody()
      await share(person, 't1')
      await sharing().keepShowcase({ person, token: 's1', badges: ['b1'] })
      await sharing().seen(person, 's1', Math.floor(start / dayMs))
      await bench().record({ kind: 'erased' })
      expect(await sharing().byToken('t1')).toBeUndefined()
      expect(await sharing().showcaseByToken('s1')).toBeUndefined()
      expect(await sharing().ofPerson(person)).toEqual([])
    })
  })
