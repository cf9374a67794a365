/** Facts about learning: enrolments, lessons, answers, tries, reviews. Each has its natural key, so nothing counts twice. */
import { sql } from 'drizzle-orm'
import { json } from './database'
import type { Change, Writers } from './fact'

/** Writers of everything that happens in a course, from enrolling to the last review card. */
export const learningFacts: Writers<
  | 'enrolled'
  | 'watched'
  | 'practised'
  | 'answered'
  | 'attempt-started'
  | 'attempt-answered'
  | 'attempt-sent'
  | 'finished'
  | 'rated'
  | 'card-planned'
  | 'card-done'
> = {
  enrolled: ({ enrolment, course, edition }, { person, at }) => [
    sql`INSERT INTO enrolments (person, id, course, edition, at)
      VALUES (${person}, ${enrolment}, ${course}, ${edition}, ${at}) ON CONFLICT DO NOTHING`,
  ],
  watched: ({ enrolment, lesson, how }, { person, at }) => [
    sql`INSERT INTO watched (person, enrolment, lesson, how, at)
      VALUES (${person}, ${enrolment}, ${lesson}, ${how}, ${at}) ON CONFLICT DO NOTHING`,
  ],
  practised: ({ enrolment, lesson, done }, { person, at }) => [
    sql`INSERT INTO practised (person, enrolment, lesson, done, at)
      VALUES (${person}, ${enrolment}, ${lesson}, ${done ? 1 : 0}, ${at})
      ON CONFLICT DO UPDATE SET done = max(done, excluded.done)`,
  ],
  answered: ({ enrolment, question, picks, right }, { person, at }) => [
    sql`INSERT INTO answers (person, enrolment, question, picks, "right", at)
      VALUES (${person}, ${enrolment}, ${question}, ${json(picks)}, ${right ? 1 : 0}, ${at}) ON CONFLICT DO NOTHING`,
  ],
  'attempt-started': ({ attempt, enrolment, number }, { person, at }) => [
    sql`INSERT INTO attempts (person, id, enrolment, number, started_at)
      VALUES (${person}, ${attempt}, ${enrolment}, ${number}, ${at}) ON CONFLICT DO NOTHING`,
  ],
  'attempt-answered': ({ attempt, question, picks }, { person, at }) => [
    sql`INSERT INTO attempt_answers (person, attempt, question, picks, at)
      SELECT ${person}, ${attempt}, ${question}, ${json(picks)}, ${at}
      WHERE EXISTS (SELECT 1 FROM attempts WHERE person = ${person} AND id = ${attempt} AND sent_at IS NULL)
      ON CONFLICT DO UPDATE SET picks = excluded.picks, at = excluded.at`,
  ],
  'attempt-sent': ({ attempt, right, of, passed }, { person, at }) => [
    sql`UPDATE attempts SET sent_at = ${at}, "right" = ${right}, "of" = ${of}, passed = ${passed ? 1 : 0}
      WHERE person = ${person} AND id = ${attempt} AND sent_at IS NULL`,
  ],
  finished: ({ enrolment }, { at }) => [
    changed(enrolment, 'finished_at', (now) => sql`coalesce(${now}, ${at})`),
  ],
  rated: ({ enrolment, what, value }, { person, at }) => [
    sql`INSERT INTO ratings (person, enrolment, what, value, at)
      VALUES (${person}, ${enrolment}, ${what}, ${value}, ${at})
      ON CONFLICT DO UPDATE SET value = excluded.value, at = excluded.at`,
  ],
  'card-planned': ({ enrolment, question, stage, dueAt }) => [card(enrolment, question, { stage, dueAt })],
  'card-done': ({ enrolment, question }) => [card(enrolment, question, null)],
}

const changed = (enrolment: string, column: string, to: Change['to']): Change => ({
  table: 'enrolments',
  id: enrolment,
  column,
  to,
})

/** Puts a card among the others, or takes it from them: SQLite patches the object, so other cards stay as they are. */
const card = (enrolment: string, question: string, plan: { stage: number; dueAt: number } | null): Change =>
  changed(enrolment, 'cards', (now) => sql`json_patch(coalesce(${now}, '{}'), ${json({ [question]: plan })})`)
