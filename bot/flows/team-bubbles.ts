/** How roles and invitations look, and every code that is given on. Decides nothing. */
import { chatLink, showCode } from '../../shared/code'
import { showDate } from '../../shared/dates'
import type { InvitationSeen } from '../../shared/desk'
import type { Called } from '../../shared/person'
import { invitingTo, may, mayTake, type Role, roles } from '../../shared/roles'
import type { Button, CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import type { World } from './flow'
import { callName, wayOn } from './way-on'

type TeamMember = Called & { role: Role; since: number }

/** The words that a QR sends: what they are for, and the code. */
export const wordsFor = (words: string, code: string): string => `${words} ${showCode(code)}`

/** A code as something to be given on: its QR, the link behind it, and how it is typed. */
export function codeParts(
  code: string,
  words: string,
  world: World,
): Pick<CardSaying, 'picture' | 'lines' | 'buttons'> {
  const texts = textsIn(world.person.language).codes
  const said = wordsFor(words, code)
  const link = world.botId && chatLink(world.botId, said)
  return {
    ...(link ? { picture: { picture: { code }, ratio: '1:1' } } : {}),
    lines: [...(link ? [texts.scan] : []), texts.orType({ words: said })],
    buttons: link
      ? [
          {
            label: texts.sendLink,
            open: `https://line.me/R/share?text=${encodeURIComponent(`${said}\n${link}`)}`,
            look: 'second',
          },
        ]
      : [],
  }
}

/** The team, each with what they do; tapping somebody takes the role back, where that may be done. */
export function teamCard(team: TeamMember[], world: World): CardSaying {
  const { language, roles: own } = world.person
  const texts = textsIn(language).team
  return {
    kind: 'card',
    title: texts.title,
    lines: own.some((role) => mayTake([role], 'trainer')) ? [texts.hint] : [],
    rows: team.map((one) => ({
      title: callName(one, language) || texts.nameless,
      text: `${texts.roles[one.role]} · ${showDate(one.since, language)}`,
      ...(mayTake(own, one.role)
        ? { choice: { kind: 'role-take', person: one.id, role: one.role } as const }
        : {}),
    })),
    buttons: [...inviteButton(world), wayOn(world, 'second')],
  }
}

const inviteButton = ({ person }: World): Button[] =>
  roles.some((role) => may(person.roles, invitingTo(role)))
    ? [{ label: textsIn(person.language).team.inviteButton, choice: { kind: 'invite' }, look: 'main' }]
    : []

/** To which role? Only those that this person may invite to. */
export function inviteCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).team
  return {
    kind: 'card',
    title: texts.inviteTitle,
    lines: [texts.inviteHint],
    rows: roles
      .filter((role) => may(world.person.roles, invitingTo(role)))
      .map((role) => ({
        title: texts.roles[role],
        text: texts.tasks[role],
        choice: { kind: 'invite', role },
      })),
    buttons: [{ label: texts.teamButton, choice: { kind: 'go', to: 'team' }, look: 'second' }],
  }
}

/** The invitation itself, to be shown or sent to one person. */
export function invitationCard(
  { invitation, role, expiresAt }: { invitation: string; role: Role; expiresAt: number },
  world: World,
): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).team
  const parts = codeParts(invitation, texts.acceptWords, world)
  return {
    kind: 'card',
    ...parts,
    title: texts.invitationTitle({ role: texts.roles[role] }),
    lines: [...(parts.lines ?? []), texts.invitationOnce({ date: showDate(expiresAt, language) })],
    buttons: [
      ...parts.buttons,
      { label: texts.teamButton, choice: { kind: 'go', to: 'team' }, look: 'second' },
    ],
  }
}

/** "Will you?", with who asks and what it means. */
export function offerCard({ id, role, by }: InvitationSeen, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).team
  return {
    kind: 'card',
    head: { tone: 'people', text: texts.offerHead },
    title: texts.offerTitle({ role: texts.roles[role] }),
    lines: [texts.offerBy({ name: callName(by, language) || texts.nameless }), texts.tasks[role]],
    buttons: [
      { label: texts.acceptButton, choice: { kind: 'role-accept', invitation: id }, look: 'main' },
      { label: texts.declineButton, choice: { kind: 'role-decline', invitation: id }, look: 'second' },
    ],
  }
}

/** Done: what can be done now. */
export function acceptedCard(role: Role, world: World): CardSaying {
  const { person } = world
  const { team, classes } = textsIn(person.language)
  const leads = may(person.roles, 'lead-class')
  return {
    kind: 'card',
    head: { tone: 'done', text: team.roles[role] },
    title: team.acceptedTitle,
    lines: [team.accepted[role]],
    buttons: [
      ...nameFirst(world),
      ...(leads
        ? ([
            { label: classes.openButton, choice: { kind: 'go', to: 'open-class' }, look: 'main' },
            { label: classes.classesButton, choice: { kind: 'go', to: 'classes' }, look: 'second' },
          ] satisfies Button[])
        : [wayOn(world, 'second')]),
    ],
  }
}

/** Whoever works with others needs a name they are called by. */
export const nameFirst = ({ person }: World): Button[] =>
  person.name === undefined
    ? [
        {
          label: textsIn(person.language).team.nameButton,
          choice: { kind: 'setting', what: 'name' },
          look: 'second',
        },
      ]
    : []

/** Asks once before a role is taken back. To leave it is the first button. */
export function sureToTakeCard(who: TeamMember, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).team
  const name = callName(who, language) || texts.nameless
  return {
    kind: 'card',
    title: texts.takeTitle({ name, role: texts.roles[who.role] }),
    lines: [texts.takeLines[who.role === 'trainer' ? 'trainer' : 'other']],
    buttons: [
      { label: texts.keepButton, choice: { kind: 'go', to: 'team' }, look: 'main' },
      {
        label: texts.takeButton,
        choice: { kind: 'role-take', person: who.id, role: who.role, sure: 'yes' },
        look: 'second',
      },
    ],
  }
}
