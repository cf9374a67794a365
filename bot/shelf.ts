/**
 * Courses remembered between turns, by id and edition. The stamp that comes with every turn's read says when they
 * changed, so a correction reaches everyone at once and an unchanged shelf costs no read.
 */
import type { Courses } from '../db/courses'
import type { Course, Edition } from '../shared/course'

export interface Shelf {
  /** The shelf as it is at `stamp`; reads what is missing, one round trip at most for each of the two lists. */
  at(stamp: string, needed: { course: string; edition: number }[]): Promise<ShelfView>
}

interface ShelfView {
  /** The newest edition of each course that is not retired. */
  catalogue: Edition[]
  course: (id: string, edition: number) => Course | undefined
}

export function createShelf(courses: Courses): Shelf {
  let stamp: string | undefined
  let catalogue: Edition[] = []
  let known = new Map<string, Course>()

  return {
    async at(wanted, needed) {
      if (wanted !== stamp) {
        const newest = await courses.newest()
        catalogue = newest.filter((edition) => !edition.retired)
        known = new Map(newest.map((edition) => [keyOf(edition.course.id, edition.edition), edition.course]))
        stamp = wanted
      }
      // Kept by the caller's own view: another turn may start a newer shelf while this one waits for its editions.
      const here = known
      const missing = needed.filter(({ course, edition }) => !here.has(keyOf(course, edition)))
      for (const found of missing.length > 0 ? await courses.editions(missing) : []) {
        here.set(keyOf(found.course.id, found.edition), found.course)
      }
      return { catalogue, course: (id, edition) => here.get(keyOf(id, edition)) }
    },
  }
}

const keyOf = (course: string, edition: number): string => `${course}@${edition}`
