/** How the questions of opening a class look: the one that has no answer yet. Decides nothing. */
import type { StateAt } from '../../shared/chat'
import { showDate } from '../../shared/dates'
import { bangkokDayStart, nextMonday } from '../../shared/daytime'
import { provinceOf, type RegionId } from '../../shared/provinces'
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { provinceCard, regionCard } from './place-bubbles'

type Opening = StateAt<'class.opening'>

const of = 5

/** The question that is open: the first without an answer; the course while nothing is chosen. */
export function openingCard(opening: Opening | undefined, world: World): CardSaying {
  if (!opening) return courseCard(world)
  if (opening.school === undefined) return schoolCard(world)
  if (opening.province === undefined) return whereCard(world)
  if (opening.startsAt === undefined) return startCard(world)
  return goalCard(world)
}

const step = (at: number, world: World): Pick<CardSaying, 'kicker' | 'steps'> => ({
  kicker: textsIn(world.person.language).classes.openingKicker({ at, of }),
  steps: { at, of },
})

const away = (world: World): Button => ({
  label: textsIn(world.person.language).classes.cancelButton,
  choice: { kind: 'go', to: 'classes' },
})

function courseCard(world: World): CardSaying {
  const { language } = world.person
  return {
    kind: 'card',
    ...step(1, world),
    title: textsIn(language).classes.whichCourse,
    rows: world.catalogue.slice(0, 20).map(({ course }) => ({
      title: pick(course.title, language),
      choice: { kind: 'class-open', course: course.id },
    })),
    buttons: [away(world)],
  }
}

function schoolCard(world: World): CardSaying {
  const { language, school } = world.person
  const texts = textsIn(language).classes
  const own: Button[] = school ? [{ label: school, choice: { kind: 'class-own-school' }, look: 'main' }] : []
  return {
    kind: 'card',
    ...step(2, world),
    title: texts.whichSchool,
    lines: [texts.schoolHint],
    buttons: [...own, away(world)],
  }
}

function whereCard(world: World): CardSaying {
  const { language, province } = world.person
  const known = provinceOf(province)
  const own: Button[] = known
    ? [
        {
          label: known.name[language],
          choice: { kind: 'province', province: known.code, of: 'class' },
          look: 'main',
        },
      ]
    : []
  return {
    ...provinceCard(world, 'class'),
    ...step(3, world),
    title: textsIn(language).classes.whichProvince,
    lines: [textsIn(language).classes.provinceHint],
    buttons: [...own, away(world)],
  }
}

/** The provinces of a region, with the way back to the regions. */
export function provincesCard(region: RegionId, world: World): CardSaying {
  return { ...regionCard(region, world, 'class'), ...step(3, world), buttons: [away(world)] }
}

function startCard(world: World): CardSaying {
  const { now, person } = world
  const texts = textsIn(person.language).classes
  const day = (label: string, ms: number, value: 'today' | 'tomorrow' | 'monday'): Button => ({
    label: `${label} ${showDate(ms, person.language)}`,
    choice: { kind: 'class-start', day: value },
    look: 'second',
  })
  return {
    kind: 'card',
    ...step(4, world),
    title: texts.whichStart,
    lines: [texts.startHint],
    buttons: [
      day(texts.today, bangkokDayStart(now), 'today'),
      day(texts.tomorrow, bangkokDayStart(now, 1), 'tomorrow'),
      day(texts.nextMonday, nextMonday(now), 'monday'),
      away(world),
    ],
  }
}

function goalCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).classes
  return {
    kind: 'card',
    ...step(5, world),
    title: texts.whichGoal,
    lines: [texts.goalHint],
    buttons: [{ label: texts.noGoalButton, choice: { kind: 'class-no-goal' }, look: 'second' }, away(world)],
  }
}
