/** How learners who wait look to whoever helps them. Decides nothing. */
import { dayMs, formatPhone, phoneLink } from '../../shared/dates'
import type { RequestSeen, RequestWord } from '../../shared/desk'
import { cutGraphemes } from '../../shared/graphemes'
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { callName } from './way-on'

/** The last words tell what the matter is. */
const mostWords = 5
/** Letters of one message; whoever wrote more reads the rest themselves when phoned. */
const longestWord = 300
/** Voices and pictures that can be opened from one bubble. */
const mostLinks = 3

/** "คุณสมศรี", as the learner chose to be called. */
export const learnerName = ({ learner }: Pick<RequestSeen, 'learner'>, { person }: World): string =>
  callName(learner, person.language) || textsIn(person.language).helping.nameless

/** A learner who waits: who, of which class, since when, what they said. Quoting it answers them. */
export function requestCard(request: RequestSeen, world: World): CardSaying {
  const texts = textsIn(world.person.language).helping
  const which = { learner: request.learner.id, request: request.request }
  return {
    ...told(request, world),
    head: { tone: 'people', text: texts.waitsHead },
    soft: texts.howToAnswer,
    buttons: [
      { label: texts.answerButton, choice: { kind: 'help-answer', ...which }, look: 'main' },
      ...links(request, world),
      phoneButton(request, world),
      { label: texts.doneButton, choice: { kind: 'help-done', ...which } },
    ],
  }
}

/** What they said once more, while the answer is typed. */
export function answeringCard(request: RequestSeen, world: World): CardSaying {
  const texts = textsIn(world.person.language).helping
  return {
    ...told(request, world),
    title: texts.answerTitle({ name: learnerName(request, world) }),
    soft: texts.answerHint,
    buttons: [
      ...links(request, world),
      phoneButton(request, world),
      { label: texts.notNowButton, choice: { kind: 'go', to: 'waiting' }, look: 'second' },
    ],
  }
}

function told(request: RequestSeen, world: World): CardSaying {
  return {
    kind: 'card',
    kicker: whose(request, world),
    title: learnerName(request, world),
    lines: [standing(request, world), ...said(request.words, world)],
    about: { learner: request.learner.id, request: request.request },
    buttons: [],
  }
}

function whose({ class: of }: RequestSeen, world: World): string {
  const { language } = world.person
  const texts = textsIn(language).helping
  if (!of) return texts.ofNobody
  const course = world.catalogue.find((edition) => edition.course.id === of.course)?.course
  return texts.ofClass({ course: course ? pick(course.title, language) : of.course, school: of.school })
}

function standing(request: RequestSeen, { now, person }: World): string {
  const texts = textsIn(person.language).helping
  const more = [
    ...(request.answeredAt === undefined ? [] : [texts.answeredBefore]),
    ...(request.isEscalated ? [texts.escalated] : []),
    ...(request.isOpen ? [] : [texts.doneAlready]),
  ]
  return [waited(now - request.at, texts), ...more].join('\n')
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs

function waited(ms: number, { waited: texts }: ReturnType<typeof textsIn>['helping']): string {
  if (ms >= dayMs) return texts.days({ count: Math.floor(ms / dayMs) })
  if (ms >= hourMs) return texts.hours({ count: Math.floor(ms / hourMs) })
  return texts.minutes({ count: Math.floor(ms / minuteMs) })
}

function said(words: RequestWord[], { person }: World): string[] {
  const texts = textsIn(person.language).helping
  if (words.length === 0) return [texts.saidNothing]
  const last = words.slice(-mostWords).flatMap(({ text, media }) => {
    if (text !== undefined) return [texts.said({ text: cutGraphemes(text, longestWord) })]
    return media === undefined ? [] : [texts.sent[media]]
  })
  const earlier = words.length - mostWords
  return earlier > 0 ? [texts.earlier({ count: earlier }), ...last] : last
}

const links = ({ words }: RequestSeen, { person }: World): Button[] =>
  words
    .flatMap(({ media, link }): Button[] =>
      media && link
        ? [{ label: textsIn(person.language).helping.open[media], open: link, look: 'second' }]
        : [],
    )
    .slice(-mostLinks)

/** A number that was given is called; else the learner is asked first. */
function phoneButton({ learner, request, phone }: RequestSeen, { person }: World): Button {
  const texts = textsIn(person.language).helping
  const link = phone === undefined ? undefined : phoneLink(phone)
  return phone !== undefined && link !== undefined
    ? { label: texts.callButton({ phone: formatPhone(phone) }), open: link, look: 'second' }
    : {
        label: texts.askPhoneButton,
        choice: { kind: 'help-phone', learner: learner.id, request },
        look: 'second',
      }
}

/** "Who is waiting". */
export const waitingButton = ({ person }: World): Button => ({
  label: textsIn(person.language).helping.waitingButton,
  choice: { kind: 'go', to: 'waiting' },
  look: 'second',
})
