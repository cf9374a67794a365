/** Laws of published courses: editions bind, corrections reach everyone and are logged. */
import { describe, expect, test } from 'vitest'
import { Course } from '../../shared/course'
import { type Bench, start } from './bench'

const option = (id: string, right?: boolean) => ({
  id,
  say: { th: id },
  why: { th: id },
  ...(right && { right }),
})
const question = (id: string) => ({
  id,
  kind: 'choose' as const,
  asks: [{ th: 'หนึ่ง' }, { th: 'สอง' }],
  options: [option('a', true), option('b')],
  again: { lesson: 'l1', atSecond: 2 },
})
const course = Course.parse({
  id: 'c1',
  cloth: 'line',
  category: 'safety',
  title: { th: 'หลักสูตรหนึ่ง' },
  about: { th: 'เรื่อง' },
  searchWords: [],
  can: [{ th: 'ทำได้' }],
  asks: { th: 'ขอ' },
  gives: { th: 'ให้' },
  cover: 'x.png',
  lessons: [
    {
      id: 'l1',
      title: { th: 'บท' },
      video: 'v',
      poster: 'p',
      seconds: 9,
      summary: [{ th: 'สรุป' }],
      questions: [question('q1')],
    },
  ],
  test: [question('t1'), question('t2'), question('t3')],
})

export const courseLaws = (bench: () => Bench) =>
  describe('courses', () => {
    const publish = (changed: Partial<Course> = {}) =>
      bench().store.courses.publish({ ...course, ...changed }, start)
    const stamp = async () => (await bench().store.turns.scene('p', 'p', start)).catalogueStamp

    test('a new course is its first edition, and every change moves the stamp', async () => {
      const before = await stamp()
      expect(await publish()).toEqual({ what: 'added', edition: 1, revision: 1, changes: [] })
      expect(await stamp()).not.toBe(before)
      expect(await bench().store.courses.newest()).toEqual([
        { course, edition: 1, revision: 1, retired: false },
      ])
    })
    test('there is something to teach from the first course on, also when it is retired: its learners go on', async () => {
      expect(await bench().store.courses.any()).toBe(false)
      await publish()
      expect(await bench().store.courses.any()).toBe(true)
      await bench().store.courses.retire(course.id, start)
      expect(await bench().store.courses.any()).toBe(true)
    })
    test('the same course again changes nothing, not even the stamp', async () => {
      await publish()
      const before = await stamp()
      expect((await publish()).what).toBe('unchanged')
      expect(await stamp()).toBe(before)
    })
    test('other words are a correction of the same edition, and it is logged which', async () => {
      await publish()
      expect(await publish({ title: { th: 'ชื่อใหม่' } })).toEqual({
        what: 'corrected',
        edition: 1,
        revision: 2,
        changes: ['title.th'],
      })
      const [log] = await bench().database.batch([
        { text: 'SELECT revision, changes FROM corrections', values: [] },
      ])
      expect(log?.map((row) => [row.revision, JSON.parse(String(row.changes))])).toEqual([
        [2, [{ path: 'title.th', from: 'หลักสูตรหนึ่ง', to: 'ชื่อใหม่' }]],
      ])
    })
    test('other marking is a new edition, and the old one can still be read', async () => {
      await publish()
      expect(await publish({ passPercent: 80 })).toMatchObject({ what: 'new-edition', edition: 2 })
      expect((await bench().store.courses.newest()).map((one) => one.edition)).toEqual([2])
      const [old] = await bench().store.courses.editions([{ course: 'c1', edition: 1 }])
      expect(old?.course.passPercent).toBe(70)
      expect(await bench().store.courses.editions([{ course: 'c1', edition: 9 }])).toEqual([])
    })
    test('a correction reaches learners on older editions too, where the same words stand', async () => {
      await publish()
      const [first, ...rest] = course.test
      if (!first) throw new Error('the course has no test')
      const harder = [{ ...first, asks: [{ th: 'หนึ่ง' }, { th: 'สอง' }, { th: 'สาม' }] }, ...rest]
      await publish({ test: harder })
      expect(await publish({ test: harder, title: { th: 'โทร 1441' } })).toMatchObject({
        edition: 2,
        revision: 2,
      })
      const [old] = await bench().store.courses.editions([{ course: 'c1', edition: 1 }])
      expect(old).toMatchObject({ revision: 2, course: { title: { th: 'โทร 1441' }, test: course.test } })
      const [log] = await bench().database.batch([
        { text: 'SELECT edition, revision FROM corrections ORDER BY edition', values: [] },
      ])
      expect(log?.map((row) => [row.edition, row.revision])).toEqual([
        [1, 2],
        [2, 2],
      ])
    })
    test('a retired course leaves the catalogue, and comes back when it is added again', async () => {
      await publish()
      expect(await bench().store.courses.retire('c1', start)).toBe(true)
      expect(await bench().store.courses.retire('c1', start)).toBe(false)
      expect((await bench().store.courses.newest())[0]?.retired).toBe(true)
      expect((await publish()).what).toBe('added')
      expect((await bench().store.courses.newest())[0]?.retired).toBe(false)
    })
  })
