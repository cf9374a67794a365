/**
 * Who works for the house: inviting by a QR that works once, accepting, and taking a role back at once.
 *
 *   team ──invite──▶ which role ──▶ a QR for one person        a scanned invitation ──▶ "will you?" ──yes──▶ the role
 *     └──a person ──▶ "take it back?" ──yes──▶ ended, and they hear of it
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { codeFrom } from '../../shared/code'
import { dayMs } from '../../shared/dates'
import type { InvitationSeen } from '../../shared/desk'
import { invitingTo, may, mayTake, type Role } from '../../shared/roles'
import { textsIn } from '../../shared/texts'
import { askConsent, mayRecord } from './consent'
import { type Outcome, recording, saying, type World } from './flow'
import { notYours } from './not-yours'
import { sayAndStay } from './open-step'
import { wordsCard } from './settings-bubbles'
import { acceptedCard, invitationCard, inviteCard, offerCard, sureToTakeCard, teamCard } from './team-bubbles'
import { callName } from './way-on'

/** An invitation is given by hand: a week is long enough. */
const validMs = 7 * dayMs

/** Everybody who works for the house. */
export const showTeam = (state: ChatState, world: World): Outcome =>
  world.seen?.found === 'team' ? saying(state, teamCard(world.seen.team, world)) : notYours(state, world)

/** Which role, then a QR for one person. */
export function invite(state: ChatState, { role }: ChoiceOf<'invite'>, world: World): Outcome {
  const { roles } = world.person
  if (role === undefined) return saying(state, inviteCard(world))
  if (!may(roles, invitingTo(role))) return notYours(state, world)
  const invitation = codeFrom('role', world.freshId)
  const expiresAt = world.now + validMs
  return recording(saying(state, invitationCard({ invitation, role, expiresAt }, world)), {
    kind: 'invited',
    invitation,
    role,
    expiresAt,
  })
}

/** A scanned invitation: who asks, to what, and "will you?". */
export function offerRole(state: ChatState, invitation: InvitationSeen, world: World): Outcome {
  const why = whyNot(invitation, world)
  if (why) return sayAndStay(state, why, world)
  if (mayRecord(world)) return saying(state, offerCard(invitation, world))
  const { team } = textsIn(world.person.language)
  const soft = team.offerTitle({ role: team.roles[invitation.role] })
  return askConsent(world, undefined, { code: invitation.id, soft })
}

/** Why an invitation opens nothing, in a sentence of its own; undefined when it does. */
function whyNot({ usedBy, expiresAt, isDeclined, role }: InvitationSeen, world: World): string | undefined {
  const texts = textsIn(world.person.language).team
  if (usedBy === world.person.id) return texts.usedByYou
  if (usedBy !== undefined) return texts.used
  if (expiresAt <= world.now) return texts.expired
  if (isDeclined) return texts.declinedAlready
  if (world.person.roles.includes(role)) return texts.hasAlready({ role: texts.roles[role] })
  return undefined
}

/** Yes: the role from now on. */
export function acceptRole(state: ChatState, _: ChoiceOf<'role-accept'>, world: World): Outcome {
  const { person, seen } = world
  if (seen?.found !== 'invitation') return sayAndStay(state, textsIn(person.language).codes.unknown, world)
  const { id, role } = seen.invitation
  const why = whyNot(seen.invitation, world)
  if (why || !mayRecord(world)) return offerRole(state, seen.invitation, world)
  const leads = may([role], 'lead-class')
  const then: World = { ...world, person: { ...person, roles: [...person.roles, role] } }
  return {
    ...saying(state, acceptedCard(role, then)),
    record: [
      { kind: 'role-accepted', invitation: id, role },
      ...(leads ? [{ kind: 'menu-linked', menu: 'trainer' } as const] : []),
    ],
    begin: leads ? [{ kind: 'link-menu', menu: 'trainer', language: person.language }] : [],
  }
}

/** No: the invitation is over. */
export function declineRole(state: ChatState, choice: ChoiceOf<'role-decline'>, world: World): Outcome {
  const { seen, person } = world
  const { codes, team } = textsIn(person.language)
  if (seen?.found !== 'invitation') return sayAndStay(state, codes.unknown, world)
  const why = whyNot(seen.invitation, world)
  if (why) return sayAndStay(state, why, world)
  return recording(sayAndStay(state, team.declined, world), {
    kind: 'invitation-declined',
    invitation: choice.invitation,
  })
}

/** Takes a role back, after asking once. The house never stays without an administrator. */
export function takeRole(state: ChatState, choice: ChoiceOf<'role-take'>, world: World): Outcome {
  const { seen, person } = world
  const texts = textsIn(person.language).team
  const team = seen?.found === 'team' ? seen.team : []
  const who = team.find(({ id, role }) => id === choice.person && role === choice.role)
  if (!who) return sayAndStay(state, texts.notInTeam, world)
  if (!mayTake(person.roles, choice.role)) return notYours(state, world)
  if (isLast(choice.role, team)) return sayAndStay(state, texts.lastAdministrator, world)
  if (choice.sure !== 'yes') return saying(state, sureToTakeCard(who, world))
  const name = callName(who, person.language) || texts.nameless
  const done = wordsCard(texts.taken({ name, role: texts.roles[choice.role] }), texts.takenLines, [
    { label: texts.teamButton, choice: { kind: 'go', to: 'team' }, look: 'second' },
  ])
  return {
    ...saying(state, done),
    record: [{ kind: 'role-taken', from: choice.person, role: choice.role }],
    begin: [{ kind: 'tell', to: choice.person, event: { kind: 'role-ended', role: choice.role } }],
  }
}

const isLast = (role: Role, team: { role: Role }[]): boolean =>
  role === 'administrator' && team.filter((one) => one.role === 'administrator').length === 1

/** One's own role has ended: said with the next answer, and the menu is a learner's again. */
export function roleEnded(state: ChatState, role: Role, world: World): Outcome {
  const { person } = world
  const texts = textsIn(person.language).team
  const leads = may(person.roles, 'lead-class')
  const desk = state.at.startsWith('desk.') || state.at.startsWith('class.')
  return {
    ...saying(desk ? { at: 'menu' } : state, {
      kind: 'words',
      text: texts.ended({ role: texts.roles[role] }),
    }),
    record: leads ? [] : [{ kind: 'menu-linked', menu: 'learner' }],
    begin: leads ? [] : [{ kind: 'link-menu', menu: 'learner', language: person.language }],
  }
}
