/** How the catalogue looks: a card a course, shelves as rows. Decides nothing. */

import { Category, type Course, type Edition } from '../../shared/course'
import type { Button, CardSaying, Saying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { isOpen, studyOfCourse } from './progress'
import { quickHelp } from './way-on'

/** Courses on one page of a shelf: LINE swipes through ten bubbles, a person through fewer. */
export const pageSize = 6

/** A course as it stands on the shelf: cover, length, what it gives. */
export function shelfCard(course: Course, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).catalogue
  return {
    ...headOf(course, world),
    lines: [lengthOf(course, world), pick(course.gives, language)],
    buttons: [
      startButton(course, world),
      {
        label: texts.detailsButton,
        choice: { kind: 'course', course: course.id },
        says: pick(course.title, language),
        look: 'second',
      },
    ],
  }
}

/** Everything one should know before enrolling. */
export function courseCard(course: Course, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).catalogue
  return {
    ...headOf(course, world),
    lines: [
      pick(course.about, language),
      pick(course.asks, language),
      texts.test({ questions: course.test.length }),
      pick(course.gives, language),
      texts.can,
    ],
    ticks: course.can.map((deed) => pick(deed, language)),
    buttons: [
      startButton(course, world),
      { label: texts.otherButton, choice: { kind: 'go', to: 'courses' }, look: 'second' },
    ],
  }
}

const headOf = (course: Course, world: World): Pick<CardSaying, 'kind' | 'picture' | 'kicker' | 'title'> => ({
  kind: 'card',
  picture: { picture: { media: course.cover }, ratio: '16:10' },
  ...standing(course, world),
  title: pick(course.title, world.person.language),
})

function lengthOf(course: Course, world: World): string {
  const seconds = course.lessons.reduce((sum, lesson) => sum + lesson.seconds, 0)
  return textsIn(world.person.language).catalogue.length({ lessons: course.lessons.length, seconds })
}

function standing(course: Course, world: World): { kicker?: string } {
  const study = studyOfCourse(world, course.id)
  if (!study) return {}
  const texts = textsIn(world.person.language).catalogue
  return { kicker: isOpen(study) ? texts.learning : texts.finished }
}

function startButton(course: Course, world: World): Button {
  const texts = textsIn(world.person.language).catalogue
  const study = studyOfCourse(world, course.id)
  const finished = study !== undefined && !isOpen(study)
  const going = study ? texts.continueButton : texts.startButton
  const label = finished ? texts.againButton : going
  return { label, choice: { kind: 'enrol', course: course.id }, look: 'main' }
}

/** Courses side by side, one alone, or a word that there are none yet. */
export function courseCards(editions: Edition[], world: World, ...more: CardSaying[]): Saying {
  const cards = [...editions.map(({ course }) => shelfCard(course, world)), ...more]
  const [first] = cards
  const quick = catalogueQuick(world)
  if (!first) return emptyCard(world)
  if (cards.length === 1) return { ...first, quick }
  return { kind: 'cards', alt: textsIn(world.person.language).catalogue.alt, cards, quick }
}

/** Shelves that hold something, in the order of the vocabulary. */
export const shelvesOf = (world: World): { category: Category; editions: Edition[] }[] =>
  Category.options
    .map((category) => ({
      category,
      editions: world.catalogue.filter((e) => e.course.category === category),
    }))
    .filter(({ editions }) => editions.length > 0)

/** The shelves as tappable rows, for a catalogue too large to swipe through. */
export function shelvesCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).catalogue
  return {
    kind: 'card',
    title: texts.shelvesTitle,
    lines: texts.shelvesLines,
    rows: shelvesOf(world).map(({ category, editions }) => ({
      title: texts.shelfNames[category],
      text: texts.shelfCount({ count: editions.length }),
      choice: { kind: 'shelf', category, page: 0 },
      says: texts.shelfNames[category],
    })),
    buttons: [{ label: texts.searchButton, choice: { kind: 'search' }, look: 'second' }],
  }
}

/** The last card of a full page: the way to the next one. */
export function moreCard(category: Category, page: number, count: number, world: World): CardSaying {
  const texts = textsIn(world.person.language).catalogue
  return {
    kind: 'card',
    title: texts.moreTitle,
    lines: texts.moreLines({ count }),
    buttons: [{ label: texts.moreButton, choice: { kind: 'shelf', category, page }, look: 'main' }],
  }
}

/** Asks for a word to look for. */
export function searchCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).catalogue
  return {
    kind: 'card',
    title: texts.searchTitle,
    lines: texts.searchLines,
    buttons: [{ label: texts.otherButton, choice: { kind: 'go', to: 'courses' }, look: 'second' }],
  }
}

function emptyCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).catalogue
  return {
    kind: 'card',
    title: texts.emptyTitle,
    lines: texts.emptyLines,
    buttons: [{ label: texts.menuButton, choice: { kind: 'go', to: 'menu' }, look: 'main' }],
  }
}

/** Search and the shelves, under every page of courses. */
function catalogueQuick(world: World): Button[] {
  const texts = textsIn(world.person.language).catalogue
  const shelves = shelvesOf(world)
  const byShelf = shelves.map(
    ({ category }): Button => ({
      label: texts.shelfNames[category],
      choice: { kind: 'shelf', category, page: 0 },
    }),
  )
  const search: Button = { label: texts.searchButton, choice: { kind: 'search' } }
  return quickHelp(world, search, ...(shelves.length > 1 ? byShelf : []))
}
