/** Laws of cheers: taken as far as there is room, told of once, and only their learner’s. */
import { describe, expect, test } from 'vitest'
import type { CheerSent } from '../../db/cheers'
import { dayMs } from '../../shared/dates'
import { bangkokDayStart } from '../../shared/daytime'
import { type Bench, start } from './bench'
import { consented } from './somebody'

export const cheerLaws = (bench: () => Bench) =>
  describe('cheers', () => {
    const cheers = () => bench().store.cheers
    const somebody = () => bench().record(consented)
    const cheer = (person: string, more: Partial<CheerSent> = {}): CheerSent => ({
      person,
      badge: 'b1',
      title: { th: 'ถ่ายรูปสินค้า', en: 'Product photos' },
      cloth: 'photo',
      from: 'น้องแพรว',
      line: 'เก่งมากเลยยาย',
      ...more,
    })
    const send = async (sent: CheerSent, now = start): Promise<string> => {
      const kept = await cheers().send(sent, now)
      return typeof kept === 'string' ? kept : kept.id
    }
    const waiting = async (person: string) =>
      (await bench().store.turns.scene(person, person, start)).cheers.map(({ id }) => id)
    const jobs = () => bench().store.jobs.due(start + dayMs, 9)

    test('a cheer is its learner’s, word for word, and waits until they were told', async () => {
      const person = await somebody()
      const id = await send(cheer(person))
      const { person: _, ...kept } = cheer(person)
      expect(await cheers().ofPerson(person, 9)).toEqual([{ ...kept, id, at: start, isThanked: false }])
      expect(await cheers().one(person, id)).toMatchObject({ from: 'น้องแพรว' })
      expect(await cheers().one('somebody else', id)).toBeUndefined()
      expect(await waiting(person)).toEqual([id])
      await bench().record({ kind: 'cheers-told', cheers: [id], at: start })
      expect(await waiting(person)).toEqual([])
      expect(await jobs()).toEqual([])
    })

    test('a form that was sent twice is one cheer', async () => {
      const person = await somebody()
      const id = await send(cheer(person))
      expect(await send(cheer(person), start + 1_000)).toBe(id)
      expect(await send(cheer(person, { line: undefined, sign: 'clap' }))).not.toBe(id)
      expect(await send(cheer(person), start + 3_600_000)).not.toBe(id)
      expect(await cheers().ofPerson(person, 9)).toHaveLength(3)
    })

    test('a badge takes twenty an hour, its learner a hundred a day, and is then full for a while', async () => {
      const person = await somebody()
      const sendMany = async (count: number, badge: string) => {
        const answers = new Set<string>()
        for (let i = 0; i < count; i++) answers.add(await send(cheer(person, { badge, from: `${i}` })))
        return answers
      }
      expect(await sendMany(20, 'b1')).not.toContain('full')
      expect(await sendMany(1, 'b1')).not.toContain('full')
      expect(await send(cheer(person, { from: 'one more' }))).toBe('full')
      expect(await send(cheer(person, { from: 'one more' }), start + 3_600_001)).not.toBe('full')
      for (const badge of ['b2', 'b3', 'b4']) expect(await sendMany(20, badge)).not.toContain('full')
      expect(await sendMany(20, 'b5')).toContain('full')
      expect(await send(cheer(person, { badge: 'b6' }), start + dayMs + 3_600_002)).not.toBe('full')
    })

    test('who takes no cheers gets none, and keeps those that came before', async () => {
      const person = await somebody()
      expect(await cheers().wishes(person)).toEqual({ takes: true, mayPush: false })
      await send(cheer(person))
      await cheers().wish(person, { takes: false, mayPush: false })
      expect(await cheers().wishes(person)).toEqual({ takes: false, mayPush: false })
      expect(await send(cheer(person, { from: 'later' }))).toBe('closed')
      expect(await cheers().ofPerson(person, 9)).toHaveLength(1)
      await bench().record({ kind: 'cheers-wished', takes: true, mayPush: true })
      const scene = await bench().store.turns.scene(person, person, start)
      expect(scene.person.cheers).toEqual({ takes: true, mayPush: true })
    })

    test('only who asked for it is to be pushed, once a day however many cheer', async () => {
      const person = await somebody()
      await cheers().wish(person, { takes: true, mayPush: true })
      await send(cheer(person))
      await send(cheer(person, { from: 'another' }))
      const told = (await jobs()).map(({ job }) => job)
      expect(told).toHaveLength(2)
      expect(told[0]).toMatchObject({ kind: 'tell', to: person, event: { kind: 'cheered' }, lane: 'cheer' })
      expect(new Set(told.map((job) => job?.kind === 'tell' && job.once)).size).toBe(1)
    })

    test('who may not be remembered gets none', async () => {
      const person = await somebody()
      await bench().record({ kind: 'consent-withdrawn' })
      expect(await send(cheer(person))).toBe('closed')
      expect(await cheers().ofPerson(person, 9)).toEqual([])
    })

    test('what is to be pushed is counted on the day it is told: an evening does not use up the evening before', async () => {
      const person = await somebody()
      await cheers().wish(person, { takes: true, mayPush: true })
      const evening = bangkokDayStart(start, 1) + 21 * 3_600_000
      for (const at of [evening - 7 * 3_600_000, evening, evening + 11 * 3_600_000])
        await send(cheer(person), at)
      const told = (await bench().store.jobs.due(evening + dayMs, 9)).map(({ job }) => job)
      const [byDay, byNight, morning] = told.map((job) => (job?.kind === 'tell' ? job.once : undefined))
      expect(byNight).not.toBe(byDay)
      expect(byNight).toBe(morning)
    })

    test('thanks, hiding and reporting are done once, by whose it is', async () => {
      const person = await somebody()
      const [a, b, c] = [await send(cheer(person)), await send(cheer(person, { from: 'b' })), 'none']
      expect(await cheers().does(person, a, 'thanks', start)).toBe(true)
      expect(await cheers().does(person, c, 'thanks', start)).toBe(false)
      expect(await cheers().does('somebody else', a, 'hide', start)).toBe(false)
      expect(await cheers().one(person, a)).toMatchObject({ isThanked: true })
      expect(await cheers().does(person, a, 'hide', start)).toBe(true)
      await bench().record({ kind: 'cheer-done', cheer: b, deed: 'report' })
      expect([await cheers().ofPerson(person, 9), await waiting(person)]).toEqual([[], []])
      expect(await cheers().reported(9)).toMatchObject([{ person, id: b, from: 'b' }])
      expect(await cheers().remove(person, a)).toBe(false)
      expect(await cheers().remove(person, b)).toBe(true)
      expect(await cheers().reported(9)).toEqual([])
      expect(await cheers().one(person, a)).toBeDefined()
    })

    test('thanks for all go to those that were told of, not to those that came meanwhile', async () => {
      const person = await somebody()
      const told = await send(cheer(person))
      const later = await send(cheer(person, { from: 'later' }))
      await bench().record({ kind: 'cheers-told', cheers: [told], at: start })
      await bench().record({ kind: 'cheers-thanked', until: start })
      expect(await cheers().one(person, told)).toMatchObject({ isThanked: true })
      expect(await cheers().one(person, later)).toMatchObject({ isThanked: false })
    })

    test('with somebody who is erased their cheers and wishes go', async () => {
      const person = await somebody()
      const id = await send(cheer(person))
      await cheers().wish(person, { takes: false, mayPush: true })
      await bench().record({ kind: 'erased' })
      expect(await cheers().one(person, id)).toBeUndefined()
      expect(await cheers().wishes(person)).toEqual({ takes: true, mayPush: false })
    })
  })
