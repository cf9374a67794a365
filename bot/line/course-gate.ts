/**
 * Whether LINE will take every bubble of a course: asked by its author before publishing, with nothing cut to fit.
 */

import type { Course } from '../../shared/course'
import type { Language } from '../../shared/person'
import type { Saying } from '../../shared/saying'
import { bubblesOfCourse } from './course-bubbles'
import { drawAll } from './draw/draw'
import { problemsOf } from './gate'

/** `path` is the place in the course file, `why` the language, LINE's field and its limit: `th: …label: at most 40 letters`. */
export interface CourseProblem {
  path: string
  why: string
}

const languages: Language[] = ['th', 'en']

/** Everything in a course that LINE would refuse or that would be cut; empty for a course that may be published. */
export function courseProblems(course: Course): CourseProblem[] {
  const problems = new Map<string, CourseProblem>()
  for (const language of languages)
    for (const { path, say } of bubblesOfCourse(course, language))
      for (const field of say.flatMap((saying) => problemsOfOne(saying, language)))
        if (!problems.has(`${path} ${field}`))
          problems.set(`${path} ${field}`, { path, why: `${language}: ${field}` })
  return [...problems.values()]
}

/** Media addresses are as long as the longest the bot is likely to have. */
const publicUrl = `https://${'riandee.'.repeat(7)}example`

const problemsOfOne = (saying: Saying, language: Language): string[] =>
  problemsOf(drawAll([saying], { publicUrl, chat: 'direct', language })).map((problem) =>
    problem.replace(/^messages\[0\]\./, ''),
  )
