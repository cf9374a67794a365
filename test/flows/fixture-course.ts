/**
 * A small course with every kind of question and a practice, and ways to vary it. Its words matter to nobody: laws are
 * told on it; the shipped courses are walked through elsewhere.
 */
import { Course, type Edition } from '../../shared/course'

type Kind = 'choose' | 'pictures' | 'order'

const words = (th: string, en: string) => ({ th, en })

const option = (kind: Kind, id: string, right: boolean) => ({
  id,
  say: words(`คำ-${id}`, `say-${id}`),
  why: words(`เพราะ-${id}`, `because-${id}`),
  ...(kind === 'pictures' ? { picture: `${id}.png` } : {}),
  ...(right && kind !== 'order' ? { right } : {}),
})

/** A question whose first option is right (in `order`: whose options stand in the right order). */
export const question = (id: string, kind: Kind, options: string[], lesson: string, asks = 1) => ({
  id,
  kind,
  asks: Array.from({ length: asks }, (_, i) => words(`ถาม-${id}-${i + 1}`, `ask-${id}-${i + 1}`)),
  options: options.map((each, i) => option(kind, each, i === 0)),
  again: { lesson, atSecond: 20 },
})

const lesson = (id: string, questions: ReturnType<typeof question>[], practice?: 'sticker' | 'picture') => ({
  id,
  title: words(`บท-${id}`, `lesson-${id}`),
  video: `${id}.mp4`,
  poster: `${id}.png`,
  seconds: 60,
  summary: [words(`สรุป-${id}`, `summary-${id}`)],
  ...(practice
    ? { practice: { send: practice, ask: words('ลองส่งดู', 'try it'), thanks: words('ได้รับแล้ว', 'got it') } }
    : {}),
  questions,
})

/** Three lessons: `a` with a practice and two questions, `b` with pictures, `c` with an order. Five test questions. */
export const fixture: Course = Course.parse({
  id: 'fixture',
  cloth: 'line',
  category: 'safety',
  title: words('วิชาตัวอย่าง', 'Sample course'),
  about: words('เรื่องตัวอย่าง', 'About samples'),
  searchWords: ['ตัวอย่าง', 'ทดลอง'],
  can: [words('ทำตัวอย่างได้', 'Make a sample')],
  asks: words('ใช้มือถือ', 'A phone'),
  gives: words('ได้ตัวอย่าง', 'A sample'),
  cover: 'cover.png',
  lessons: [
    lesson(
      'a',
      [
        question('a1', 'choose', ['a1r', 'a1x', 'a1y', 'a1z'], 'a'),
        question('a2', 'choose', ['a2r', 'a2x'], 'a'),
      ],
      'sticker',
    ),
    lesson('b', [question('b1', 'pictures', ['b1r', 'b1x', 'b1y'], 'b')]),
    lesson('c', [question('c1', 'order', ['c1p', 'c1q', 'c1r'], 'c')]),
  ],
  test: [
    question('t1', 'choose', ['t1r', 't1x', 't1y'], 'a', 2),
    question('t2', 'choose', ['t2r', 't2x'], 'a', 2),
    question('t3', 'pictures', ['t3r', 't3x', 't3y'], 'b', 3),
    question('t4', 'order', ['t4p', 't4q', 't4r'], 'c', 2),
    question('t5', 'choose', ['t5r', 't5x', 't5y', 't5z'], 'c', 2),
  ],
})

/** Another course with the same lessons, under another id. */
export const another = (id: string, change: Partial<Course> = {}): Course => ({ ...fixture, id, ...change })

/** A course as it stands on the shelf. */
export const onShelf = (course: Course, edition = 1): Edition => ({
  course,
  edition,
  revision: 1,
  retired: false,
})

/** The right picks of any question. */
export const rightPicks = (course: Course, id: string): string[] => {
  const all = [...course.lessons.flatMap((each) => each.questions), ...course.test]
  const found = all.find((each) => each.id === id)
  if (!found) return []
  if (found.kind === 'order') return found.options.map((each) => each.id)
  return found.options.filter((each) => each.right).map((each) => each.id)
}
