/** People who really went their way through the bot, to be copied by the thousand. */
import { createHash } from 'node:crypto'
import type { Database } from '../../../db/database'
import { encodeChoice } from '../../../shared/choice'
import type { Question as Asked, Course, Edition } from '../../../shared/course'
import { withMedia } from '../../../shared/course-media'
import { morning, openBot, type TestBot } from '../../bot'
import { withMenus } from '../../laws/long-talk'
import { shippedCourses } from '../../world'
import type { Question } from '../generator/events'
import { begins, learns, type Phone, taps } from './learner'

/** Ids of people in the database, each at another place. */
export interface Templates {
  /** Agreed, said a name, and stands before the first clip. */
  newcomer: string
  /** Has watched every clip of a course, began its post-test, and has answered nothing yet. */
  ready: string
  /** Has finished that course and said how it was. */
  finished: string
  /** Everything that `ready` can answer, in order; the same for every copy. */
  questions: Question[]
}

/** The largest of the shipped courses. */
export const courseId = 'line-safely'

/** The shipped courses as they are published; the bytes of their media are not needed to answer a question. */
export const editions = (): Edition[] =>
  shippedCourses().map((edition) => ({ ...edition, course: withMedia(edition.course, hashOfName) }))

const hashOfName = (name: string): string => createHash('sha256').update(name).digest('hex')

/**
 * Publishes the shipped courses into an empty database, and lets three people go their way through the whole bot.
 *
 * @throws when one of them cannot
 */
export async function walkTemplates(database: Database): Promise<Templates> {
  const shelf = editions()
  const edition = shelf.find(({ course }) => course.id === courseId)
  if (!edition) throw new Error(`[bench] ${courseId} is not shipped any more`)
  const bot = await openBot(
    shelf.map(({ course }) => course),
    database,
  )
  // These people live today: nobody has been away for long.
  bot.clock.pass(Date.now() - morning)
  await withMenus(bot)
  const [finished, ready, newcomer] = [...bot.simulator.world.people.keys()].map((id) => phoneOf(bot, id))
  if (!finished || !ready || !newcomer) throw new Error('[bench] the simulator has too few people')
  for (const phone of [finished, ready, newcomer]) await begins(phone)
  await learns(finished, edition)
  await opensEverything(ready, edition.course, database)
  const people = { newcomer: newcomer.person, ready: ready.person, finished: finished.person }
  return {
    ...(await idsOf(database, people)),
    questions: await questionsFor(ready.person, edition.course, database),
  }
}

const phoneOf = (bot: TestBot, person: string): Phone => ({
  person,
  does: bot.does,
  shown: () => bot.shown(person),
})

async function opensEverything(phone: Phone, course: Course, database: Database): Promise<void> {
  await taps(phone, { kind: 'enrol', course: course.id })
  const enrolment = await oneOf(database, enrolmentOf, [course.id, phone.person])
  for (const lesson of course.lessons) {
    await taps(phone, { kind: 'lesson', enrolment, lesson: lesson.id })
    await taps(phone, { kind: 'watched', enrolment, lesson: lesson.id })
  }
  await taps(phone, { kind: 'test', enrolment })
}

const enrolmentOf = `SELECT e.id FROM enrolments e JOIN people p ON p.id = e.person
  WHERE e.course = ? AND p.line_user_id = ?`
const attemptOf = 'SELECT a.id FROM attempts a JOIN people p ON p.id = a.person WHERE p.line_user_id = ?'

/** What the buttons of every question carry: of an order the last of its taps, which makes it an answer. */
async function questionsFor(lineUserId: string, course: Course, database: Database): Promise<Question[]> {
  const enrolment = await oneOf(database, enrolmentOf, [course.id, lineUserId])
  const attempt = await oneOf(database, attemptOf, [lineUserId])
  const inLessons = course.lessons.flatMap((lesson) => lesson.questions)
  return [
    ...inLessons.map((asked) =>
      buttons(
        asked,
        (option) => encodeChoice({ kind: 'answer', enrolment, question: asked.id, option }),
        (picks) => encodeChoice({ kind: 'arrange', enrolment, question: asked.id, picks }),
      ),
    ),
    ...course.test.map((asked) =>
      buttons(
        asked,
        (option) => encodeChoice({ kind: 'try', attempt, question: asked.id, option }),
        (picks) => encodeChoice({ kind: 'try-arrange', attempt, question: asked.id, picks }),
      ),
    ),
  ]
}

function buttons(
  { kind, options }: Asked,
  choose: (option: string) => string,
  arrange: (picks: string[]) => string,
): Question {
  const ids = options.map(({ id }) => id)
  if (kind === 'order')
    return { right: arrange(ids.slice(0, -1)), wrong: arrange(ids.toReversed().slice(0, -1)) }
  const idWhere = (isRight: boolean) => options.find(({ right = false }) => right === isRight)?.id ?? ''
  return { right: choose(idWhere(true)), wrong: choose(idWhere(false)) }
}

async function idsOf<Who extends Record<string, string>>(database: Database, lineUserIds: Who): Promise<Who> {
  const pairs = Object.entries(lineUserIds).map(async ([who, lineUserId]) => [
    who,
    await oneOf(database, 'SELECT id FROM people WHERE line_user_id = ?', [lineUserId]),
  ])
  return Object.fromEntries(await Promise.all(pairs)) as Who // the same keys
}

async function oneOf(database: Database, text: string, values: unknown[]): Promise<string> {
  const [rows] = await database.batch([{ text, values }])
  const found = rows?.[0]?.id
  if (typeof found !== 'string') throw new Error('[bench] a template did not come as far as it should')
  return found
}
