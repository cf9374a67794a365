/** How the learners of a class look to whoever leads it. Decides nothing. */
import { formatPhone, showDate } from '../../shared/dates'
import type { ClassSeen, LearnerSeen } from '../../shared/desk'
import type { Class } from '../../shared/person'
import type { Button, CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { courseTitle } from './class-bubbles'
import type { World } from './flow'
import { callName } from './way-on'

/** Who learns in a class, each with where they are; tapping one shows more. */
export function learnersCard(
  seen: { class: ClassSeen; learners: LearnerSeen[]; page: number },
  world: World,
): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).classes
  const { class: one, learners, page } = seen
  const shown = page * 10 + learners.length
  const next: Button[] =
    shown < one.learners
      ? [
          {
            label: texts.moreButton,
            choice: { kind: 'class-learners', class: one.id, page: page + 1 },
            look: 'second',
          },
        ]
      : []
  return {
    kind: 'card',
    kicker: courseTitle(one, world),
    title: texts.learners({ count: one.learners }),
    lines: learners.length > 0 ? [] : [texts.noLearners],
    rows: learners.map((learner) => ({
      title: callName(learner, language) || textsIn(language).team.nameless,
      text: progressOf(learner, world),
      choice: { kind: 'class-learner', class: one.id, learner: learner.id },
    })),
    buttons: [...next, { label: texts.backButton, choice: { kind: 'class', class: one.id }, look: 'second' }],
  }
}

/** Where a learner is, in a phrase. */
export function progressOf(learner: LearnerSeen, { person }: World): string {
  const texts = textsIn(person.language).classes
  if (learner.finishedAt !== undefined)
    return texts.finishedOn({ date: showDate(learner.finishedAt, person.language) })
  const so = learner.watched > 0 ? texts.lessonsDone({ count: learner.watched }) : texts.notBegun
  return learner.request ? `${so} · ${texts.waits}` : so
}

/** One learner: where they are, and what their trainer can do. */
export function learnerCard(learner: LearnerSeen, one: Class, world: World): CardSaying {
  const { language } = world.person
  const { classes, helping } = textsIn(language)
  const last =
    learner.lastAt === undefined ? [] : [classes.lastHere({ date: showDate(learner.lastAt, language) })]
  const call: Button[] = learner.phone
    ? [
        {
          label: helping.callButton({ phone: formatPhone(learner.phone) }),
          open: `tel:${learner.phone}`,
          look: 'people',
        },
      ]
    : []
  const answer: Button[] = learner.request
    ? [
        {
          label: helping.answerButton,
          choice: { kind: 'help-answer', learner: learner.id, request: learner.request },
          look: 'main',
        },
      ]
    : []
  return {
    kind: 'card',
    kicker: courseTitle(one, world),
    title: callName(learner, language) || textsIn(language).team.nameless,
    lines: [
      progressOf(learner, world),
      classes.joinedOn({ date: showDate(learner.joinedAt, language) }),
      ...last,
    ],
    buttons: [
      ...answer,
      ...call,
      {
        label: classes.moveButton,
        choice: { kind: 'class-move', class: one.id, learner: learner.id },
        look: 'second',
      },
      {
        label: classes.backToLearners,
        choice: { kind: 'class-learners', class: one.id, page: 0 },
      },
    ],
  }
}
