/** Where a course names its media: file names in a course file, hashes in an edition. */
import type { Course } from './course'

/** Every media of a course with the path of the field that names it. */
export function mediaOf(course: Course): { path: string; media: string }[] {
  const pictures = (questions: Course['test'], path: string) =>
    questions.flatMap((question, q) =>
      question.options.flatMap((option, o) =>
        option.picture ? [{ path: `${path}.${q}.options.${o}.picture`, media: option.picture }] : [],
      ),
    )
  return [
    { path: 'cover', media: course.cover },
    ...(course.art ? [{ path: 'art', media: course.art }] : []),
    ...course.lessons.flatMap((lesson, l) => [
      { path: `lessons.${l}.video`, media: lesson.video },
      { path: `lessons.${l}.poster`, media: lesson.poster },
      ...pictures(lesson.questions, `lessons.${l}.questions`),
    ]),
    ...pictures(course.test, 'test'),
  ]
}

/** The same course with other names for its media. */
export function withMedia(course: Course, rename: (media: string) => string): Course {
  const questions = (list: Course['test']): Course['test'] =>
    list.map((question) => ({
      ...question,
      options: question.options.map((option) => ({
        ...option,
        ...(option.picture && { picture: rename(option.picture) }),
      })),
    }))
  return {
    ...course,
    cover: rename(course.cover),
    ...(course.art && { art: rename(course.art) }),
    lessons: course.lessons.map((lesson) => ({
      ...lesson,
      video: rename(lesson.video),
      poster: rename(lesson.poster),
      questions: questions(lesson.questions),
    })),
    test: questions(course.test),
  }
}
