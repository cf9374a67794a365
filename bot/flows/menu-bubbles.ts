/** How the menu looks. Decides nothing. */

import { may } from '../../shared/roles'
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import { mayRecord } from './consent'
import type { World } from './flow'
import { openStudy, reviewsToOffer } from './progress'
import { callName, wayOn } from './way-on'

/** The way on as its main button, and at most three others; the rest is in the quick replies and the rich menu. */
export function menuCard(world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language)
  const name = callName(world.person, language)
  return {
    kind: 'card',
    title: name ? texts.menu.titleFor({ name }) : texts.menu.title,
    lines: menuLines(world),
    buttons: [mainWay(world), ...others(world)],
  }
}

/** What waits to be looked back at comes first for whoever has no course open: it was promised for today. */
function mainWay(world: World): Button {
  if (openStudy(world) || reviewsToOffer(world).length === 0) return wayOn(world)
  const label = textsIn(world.person.language).common.reviewButton
  return { label, choice: { kind: 'go', to: 'review' }, look: 'main' }
}

function menuLines(world: World): string[] {
  const { language } = world.person
  const texts = textsIn(language).menu
  const study = openStudy(world)
  const open = study ? [texts.continueCourse({ course: pick(study.course.title, language) })] : []
  const review = reviewsToOffer(world).length > 0 ? [texts.reviewWaiting] : []
  const lines = [...open, ...review]
  return lines.length > 0 ? lines : [texts.ready]
}

function others(world: World): Button[] {
  const texts = textsIn(world.person.language).common
  const main = mainWay(world)
  const all: [boolean, Button][] = [
    [
      reviewsToOffer(world).length > 0,
      { label: texts.reviewButton, choice: { kind: 'go', to: 'review' }, look: 'second' },
    ],
    ...staff(world),
    [
      hasFinished(world),
      {
        label: textsIn(world.person.language).badges.button,
        choice: { kind: 'go', to: 'badges' },
        look: 'second',
      },
    ],
    [true, { label: texts.coursesButton, choice: { kind: 'go', to: 'courses' }, look: 'second' }],
    [asksWhere(world), { label: texts.whereButton, choice: { kind: 'go', to: 'where' }, look: 'second' }],
    [!mayRecord(world), { label: texts.aboutButton, choice: { kind: 'go', to: 'about' }, look: 'second' }],
    [true, { label: texts.settingsButton, choice: { kind: 'go', to: 'settings' }, look: 'second' }],
  ]
  return all.flatMap(([there, button]) => (there && button.label !== labelOf(main) ? [button] : []))
}

/** Who finished a course has a badge, or soon will. */
const hasFinished = ({ enrolments }: World): boolean =>
  enrolments.some(({ finishedAt }) => finishedAt !== undefined)

/** Where somebody stands is told by their badges once every course of theirs is done. */
const asksWhere = (world: World): boolean =>
  mayRecord(world) && (openStudy(world) !== undefined || !hasFinished(world))

/** What only those who lead classes, learn in one, or invite the team have. */
function staff({ person, classes: own }: World): [boolean, Button][] {
  const { classes, team } = textsIn(person.language)
  return [
    [
      may(person.roles, 'lead-class') || own.length > 0,
      {
        label: classes.classesButton,
        choice: { kind: 'go', to: may(person.roles, 'lead-class') ? 'classes' : 'my-class' },
        look: 'second',
      },
    ],
    [
      may(person.roles, 'answer-help'),
      { label: classes.waitingButton, choice: { kind: 'go', to: 'waiting' }, look: 'second' },
    ],
    [
      may(person.roles, 'take-role'),
      { label: team.teamButton, choice: { kind: 'go', to: 'team' }, look: 'second' },
    ],
  ]
}

const labelOf = (button: Button): string => button.label
