/**
 * The catalogue: what can be learned, before enrolling. Records nothing, so it is open to everyone.
 *
 *   catalogue ──few courses──▶ course cards ──details──▶ one course ──enrol──▶ enrolment.ts
 *       └──many──▶ shelves ──shelf──▶ course cards, page by page
 *   search ──▶ catalogue.searching ──typed word──▶ course cards
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Course, CourseId, Edition } from '../../shared/course'
import { textsIn } from '../../shared/texts'
import {
  courseCard,
  courseCards,
  moreCard,
  pageSize,
  searchCard,
  shelvesCard,
  shelvesOf,
} from './catalogue-bubbles'
import { type Outcome, saying, type World } from './flow'
import { words } from './go-on'

/** Everything there is: the courses themselves while they fit on one page, else the shelves. */
export function showCatalogue(state: ChatState, world: World): Outcome {
  const { catalogue } = world
  const there = leaveSearch(state)
  if (catalogue.length > pageSize) return saying(there, shelvesCard(world))
  if (catalogue.length === 0) return saying(there, courseCards([], world))
  const text = textsIn(world.person.language).catalogue.invite({ count: catalogue.length })
  return saying(there, words(text), courseCards(catalogue, world))
}

/** One page of a shelf; a shelf that is empty or unknown shows the catalogue. */
export function showShelf(state: ChatState, choice: ChoiceOf<'shelf'>, world: World): Outcome {
  const shelf = shelvesOf(world).find(({ category }) => category === choice.category)
  const from = Math.max(0, choice.page) * pageSize
  const page = shelf?.editions.slice(from, from + pageSize) ?? []
  if (!shelf || page.length === 0) return showCatalogue(state, world)
  const texts = textsIn(world.person.language).catalogue
  const count = shelf.editions.length
  const left = count - from - page.length
  const more = left > 0 ? [moreCard(shelf.category, choice.page + 1, left, world)] : []
  const text = texts.inviteShelf({ count, shelf: texts.shelfNames[shelf.category] })
  return saying(leaveSearch(state), words(text), courseCards(page, world, ...more))
}

/** What a course asks and gives. `course` is its id; one that is not on the shelves shows those that are. */
export function showCourse(state: ChatState, course: CourseId, world: World): Outcome {
  const found = world.catalogue.find((e) => e.course.id === course)
  if (found) return saying(leaveSearch(state), courseCard(found.course, world))
  const shown = showCatalogue(state, world)
  return world.catalogue.length === 0
    ? shown
    : { ...shown, say: [words(textsIn(world.person.language).catalogue.away), ...shown.say.slice(-1)] }
}

/** Asks for a word to look for. */
export const askSearch = (_state: ChatState, world: World): Outcome =>
  saying({ at: 'catalogue.searching' }, searchCard(world))

/** Looks for courses by typed words. Finding nothing shows what there is. */
export function search(text: string, world: World): Outcome {
  const texts = textsIn(world.person.language).catalogue
  const found = findCourses(text, world.catalogue)
  const shown = text.trim()
  const menu: ChatState = { at: 'menu' }
  if (found.length > 0) {
    const said = shown.length <= longestEcho ? texts.found({ count: found.length, text: shown }) : texts.alt
    return saying(menu, words(said), courseCards(found.slice(0, pageSize), world))
  }
  const all = showCatalogue(menu, world)
  if (world.catalogue.length === 0) return all
  const said =
    shown.length > 0 && shown.length <= longestEcho ? texts.notFound({ text: shown }) : texts.notFoundLong
  return saying(menu, words(said), ...all.say.slice(-1))
}

/** Longer words are not said back: nobody wants their ten thousand letters repeated. */
const longestEcho = 40

/**
 * The courses that fit typed words, best first; those that only mention them when none is about them. Thai is written
 * without spaces, so a word of the course found anywhere in what was typed counts as much as the other way round.
 */
export function findCourses(text: string, catalogue: Edition[]): Edition[] {
  const wanted = folded(text).slice(0, 200)
  const parts = text
    .slice(0, 200)
    .split(/\s+/)
    .map(folded)
    .filter((part) => part.length >= 2)
  if (wanted.length < 2) return []
  const fitting = catalogue
    .map((edition, i) => ({ edition, i, weight: weightOf(edition.course, wanted, parts) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
  const named = fitting.filter(({ weight }) => weight > 1)
  return (named.length > 0 ? named : fitting).map(({ edition }) => edition)
}

function weightOf(course: Course, wanted: string, parts: string[]): number {
  const { title } = course
  const names = [title.th, title.en ?? ''].map(folded).filter(Boolean)
  const terms = course.searchWords.map(folded)
  const texts = [...aboutWords(course), ...names].map(folded)
  // Two letters are found in nearly everything: so short a word must be the whole of one.
  if (wanted.length < 3) return terms.includes(wanted) ? 2 : 0
  if (names.some((name) => name.includes(wanted) || wanted.includes(name))) return 3
  if (terms.some((term) => term.includes(wanted) || wanted.includes(term))) return 2
  const hits = parts.filter((part) => part.length >= 3 && texts.some((words) => words.includes(part)))
  return hits.length > 0 ? hits.length / parts.length : 0
}

const aboutWords = ({ about, can, lessons }: Course): string[] =>
  [about, ...can, ...lessons.map((lesson) => lesson.title)].flatMap(({ th, en }) => [th, en ?? ''])

/** Without what people type differently: case, spaces, signs, tone and shortening marks. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .replace(/[\u0e47-\u0e4e]/g, '')

/** Looking at courses leaves every open question open, but for the one that was a search. */
const leaveSearch = (state: ChatState): ChatState =>
  state.at === 'catalogue.searching' ? { at: 'menu' } : state
