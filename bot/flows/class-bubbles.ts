/** How classes look to whoever leads them and to whoever learns in them. Decides nothing. */
import { showDate } from '../../shared/dates'
import type { ClassSeen } from '../../shared/desk'
import type { Class } from '../../shared/person'
import { provinceOf } from '../../shared/provinces'
import { may } from '../../shared/roles'
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { wordsCard } from './settings-bubbles'
import { codeParts } from './team-bubbles'
import { callName, wayOn } from './way-on'

/** The course of a class by name; its id where it is no longer taught. */
export function courseTitle({ course }: Pick<Class, 'course'>, { catalogue, person }: World): string {
  const found = catalogue.find((edition) => edition.course.id === course)
  return found ? pick(found.course.title, person.language) : course
}

/** "พี่เลี้ยงมาลี", or that there is none yet. */
export function trainerOf({ trainer }: Class, world: World): string {
  const { language } = world.person
  const texts = textsIn(language).classes
  return trainer
    ? texts.trainer({ name: callName(trainer, language) || textsIn(language).team.nameless })
    : texts.noTrainer
}

/** A learner is in: where, with whom. */
export function joinedCard(joined: Class, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).classes
  return {
    kind: 'card',
    head: { tone: 'done', text: texts.joinedHead },
    title: courseTitle(joined, world),
    lines: [
      joined.school,
      trainerOf(joined, world),
      texts.starts({ date: showDate(joined.startsAt, language) }),
    ],
    buttons: [],
  }
}

/** All classes that this person leads. */
export function classesCard(all: ClassSeen[], world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).classes
  const open: Button = {
    label: texts.openButton,
    choice: { kind: 'go', to: 'open-class' },
    look: all.length > 0 ? 'second' : 'main',
  }
  return {
    kind: 'card',
    title: all.length > 0 ? texts.listTitle : texts.noneTitle,
    lines: all.length > 0 ? [texts.listHint] : [texts.noneHint],
    rows: all.slice(0, 20).map((one) => ({
      title: courseTitle(one, world),
      text: [
        one.school,
        texts.learners({ count: one.learners }),
        ...(one.pausedAt === undefined ? [] : [texts.resting]),
        ...(one.trainer ? [] : [texts.noTrainer]),
      ].join(' · '),
      choice: { kind: 'class', class: one.id },
    })),
    buttons: [open, wayOn(world, 'second')],
  }
}

/** One class: what it is, its QR, and what can be done with it. */
export function classCard(one: ClassSeen, cards: string, world: World, done?: string): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).classes
  const parts = codeParts(one.id, texts.joinWords, world)
  return {
    kind: 'card',
    ...(done ? { head: { tone: 'done' as const, text: done } } : {}),
    ...parts,
    title: courseTitle(one, world),
    lines: [...facts(one, world), ...(parts.lines ?? [])],
    rows: deedRows(one, world),
    buttons: [
      {
        label: texts.learnersButton,
        choice: { kind: 'class-learners', class: one.id, page: 0 },
        look: 'main',
      },
      { label: texts.posterButton, open: world.site(`/classes/${one.id}/poster`), look: 'second' },
      ...(one.openPlaces > 0
        ? [{ label: texts.cardsButton, open: cards, look: 'second' } satisfies Button]
        : []),
      ...parts.buttons,
    ],
  }
}

function facts(one: ClassSeen, world: World): string[] {
  const { language } = world.person
  const texts = textsIn(language).classes
  const province = provinceOf(one.province)?.name[language]
  return [
    [one.school, province].filter(Boolean).join(' '),
    trainerOf(one, world),
    texts.starts({ date: showDate(one.startsAt, language) }),
    ...(one.goal ? [texts.goal({ goal: one.goal })] : []),
    texts.learners({ count: one.learners }),
    ...(one.openPlaces > 0 ? [texts.openPlaces({ count: one.openPlaces })] : []),
    ...(one.chat ? [texts.bound] : []),
    ...(one.pausedAt === undefined ? [] : [texts.resting]),
  ]
}

function deedRows(one: ClassSeen, { person }: World): CardSaying['rows'] {
  const texts = textsIn(person.language).classes
  const rests = one.pausedAt !== undefined
  return [
    { title: texts.listRow, text: texts.listRowText, choice: { kind: 'class-list', class: one.id } },
    { title: texts.bindRow, text: texts.bindRowText, choice: { kind: 'class-bind', class: one.id } },
    {
      title: rests ? texts.resumeRow : texts.pauseRow,
      text: rests ? texts.resumeRowText : texts.pauseRowText,
      choice: { kind: 'class-pause', class: one.id, rests: rests ? 'no' : 'yes' },
    },
    { title: texts.handRow, text: texts.handRowText, choice: { kind: 'class-hand', class: one.id } },
  ]
}

/** The way to one's classes, for whoever leads some. */
export const classesButton = ({ person }: World): Button[] =>
  may(person.roles, 'lead-class')
    ? [
        {
          label: textsIn(person.language).classes.classesButton,
          choice: { kind: 'go', to: 'classes' },
          look: 'second',
        },
      ]
    : []

/** How a list is sent. */
export function listingCard(id: string, world: World): CardSaying {
  const texts = textsIn(world.person.language).classes
  return wordsCard(texts.listTitle2, texts.listLines, [
    { label: texts.backButton, choice: { kind: 'class', class: id }, look: 'second' },
  ])
}
