/** A course about as long as one may be: every list is full, and its texts are far longer than anyone would read. */
import { Course } from '../../shared/course'

const long = (letters: number): string => 'ยาว'.repeat(letters / 3)
const both = (letters: number) => ({ th: long(letters), en: long(letters) })
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** Every text of it consists of the word ยาว. */
export const longestCourse = (): Course =>
  Course.parse({
    id: 'longest',
    cloth: 'line',
    category: 'safety',
    title: both(39),
    about: both(600),
    searchWords: times(20, () => long(60)),
    can: times(4, () => both(300)),
    asks: both(300),
    gives: both(300),
    cover: 'c'.repeat(64),
    lessons: times(8, (at) => ({
      id: `lesson-${at}`,
      title: both(39),
      video: 'v'.repeat(64),
      poster: 'p'.repeat(64),
      seconds: 100,
      summary: times(4, () => both(300)),
      practice: { send: 'picture', ask: both(240), thanks: both(240) },
      questions: times(3, (number) => question(`lesson-${at}-${number}`, `lesson-${at}`)),
    })),
    test: times(5, (number) => question(`test-${number}`, 'lesson-0')),
  })

const question = (id: string, lesson: string) => ({
  id,
  kind: 'choose',
  asks: times(6, () => both(99)),
  options: times(4, (at) => ({
    id: `o-${at}`,
    say: both(60),
    why: both(180),
    ...(at === 0 ? { right: true } : {}),
  })),
  again: { lesson, atSecond: 0 },
})
