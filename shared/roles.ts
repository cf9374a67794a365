/** Who may do what for the house: the one table of roles, asked by flows and doors alike. Learners need no role. */
import * as z from 'zod/mini'

/** What somebody does for the house, given by an invitation; the words are those of the field. */
export const Role = z.enum(['administrator', 'office', 'trainer', 'assessor', 'designer', 'committee'])
export type Role = z.infer<typeof Role>

/** Every role, the most trusted first. */
export const roles: readonly Role[] = Role.options

const staff: readonly Role[] = roles
const office: readonly Role[] = ['administrator', 'office']
const leaders: readonly Role[] = ['administrator', 'office', 'trainer']

/**
 * Deeds of the chat and of the doors that need a role, each with the roles that may do it. Whether it is *their* class or
 * *their* learner is asked beside it, see `leads`.
 */
export const deeds = {
  /** See who works for the house. */
  'see-team': staff,
  'invite-administrator': ['administrator'],
  'invite-office': ['administrator'],
  'invite-trainer': office,
  'invite-assessor': office,
  'invite-designer': office,
  'invite-committee': office,
  /** Take a role back from somebody; only an administrator from an administrator or the office. */
  'take-role': office,
  /** Open a class, which is then one's own. */
  'open-class': leaders,
  /** See and lead classes: one's own, and for the office all. */
  'lead-class': leaders,
  /** Lead every class, and answer whoever has no trainer or was not answered. */
  'lead-all': office,
  /** Answer learners who wait: one's own, and for the office those of nobody. */
  'answer-help': leaders,
  /** The operator's doors: courses, what is owed, files sent with a request, keys, badges. */
  'run-the-house': office,
} as const satisfies Record<string, readonly Role[]>
/** What needs a role. */
export type Deed = keyof typeof deeds

/** Whether somebody with these roles may do it. */
export const may = (roles: readonly Role[], deed: Deed): boolean =>
  (deeds[deed] as readonly Role[]).some((role) => roles.includes(role))

/** The deed of inviting somebody to a role. */
export const invitingTo = (role: Role): Deed => `invite-${role}`

/** Whether somebody with these roles may take this role from another. */
export const mayTake = (own: readonly Role[], role: Role): boolean =>
  may(own, 'take-role') && may(own, invitingTo(role))

/** Whether a class is somebody's to lead: their own, or anybody's for the office. */
export const leads = (person: { id: string; roles: readonly Role[] }, trainer: string | undefined): boolean =>
  may(person.roles, 'lead-class') && (trainer === person.id || may(person.roles, 'lead-all'))

/** Roles as they are stored with a person; what is no role of today is left out. */
export const readRoles = (stored: unknown): Role[] =>
  (Array.isArray(stored) ? stored : []).flatMap((one) => Role.safeParse(one).data ?? [])
