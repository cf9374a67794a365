/** Takes the look that an event asks for (`flows/look.ts`): the store, LINE's copy of a file, and secrets to compare. */
import { getLogger } from '@logtape/logtape'
import type { RequestKept } from '../db/request-kept'
import { codeFrom } from '../shared/code'
import type { Look, RequestSeen, Seen } from '../shared/desk'
import { may, type Role } from '../shared/roles'
import { mostRosterBytes, type RosterRead } from '../shared/roster'
import { readRoster } from '../shared/roster/read-roster'
import { issueBadge } from './credentials/issue'
import type { Ports } from './ports'
import { sameSecret } from './secret'

const log = getLogger(['riandee', 'looking'])

/** Whose look it is. */
interface Looker {
  conversation: string
  person: string
  roles: readonly Role[]
}

type Takes<At extends Look['at']> = (
  look: Extract<Look, { at: At }>,
  who: Looker,
  ports: Ports,
) => Promise<Seen>

const nothing: Seen = { found: 'nothing' }
/** More than anybody leads or waits for at once; a list is cut off there. */
const most = 50

/** One look: at most three round trips more, for the few events that ask for one. */
export function lookAt(look: Look, who: Looker, ports: Ports): Promise<Seen> {
  const take = takes[look.at] as Takes<Look['at']> // the key chose the taker of this look
  return take(look, who, ports)
}

const takes: { [At in Look['at']]: Takes<At> } = {
  code: lookAtCode,
  setup: lookAtSetup,
  team: async (_, __, { store }) => ({ found: 'team', team: await store.roles.team(most) }),
  classes: async (_, { person, roles }, { store: { classes } }) => ({
    found: 'classes',
    classes: await (may(roles, 'lead-all') ? classes.all(most) : classes.ledBy(person, most)),
  }),
  class: async ({ class: id, page }, _, { store, cardsLink }) => {
    const found = await store.classes.withLearners(id, page)
    return found ? { found: 'class', ...found, page, cards: await cardsLink(id) } : nothing
  },
  learner: async ({ class: id, learner }, { person }, { store }) => {
    const [seen, own, classes] = await Promise.all([
      store.classes.learner(id, learner),
      store.classes.one(id),
      store.classes.ledBy(person, most),
    ])
    return seen && own ? { found: 'learner', learner: seen, class: own, classes } : nothing
  },
  hand: async ({ class: id }, _, { store }) => {
    const [found, team] = await Promise.all([store.classes.one(id), store.roles.team(most)])
    return found
      ? { found: 'hand', class: found, trainers: team.filter(({ role }) => role === 'trainer') }
      : nothing
  },
  waiting: lookAtWaiting,
  request: ({ learner, request }, _, ports) => requestOf(learner, request, ports),
  quoted: async ({ lineMessageId }, { person }, ports) => {
    const about = await ports.store.helping.quoted(person, lineMessageId)
    return about ? requestOf(about.learner, about.request, ports) : nothing
  },
  list: lookAtList,
  badge: lookAtBadge,
  badges: async (_, { person }, { store }) => ({
    found: 'badges',
    badges: await store.badges.ofPerson(person),
  }),
  cheer: async ({ cheer: id }, { person }, { store }) => {
    const cheer = await store.cheers.one(person, id)
    return cheer ? { found: 'cheer', cheer } : nothing
  },
  house: async () => nothing,
}

async function lookAtCode(
  { kind, code }: Extract<Look, { at: 'code' }>,
  { conversation }: Looker,
  { store }: Ports,
): Promise<Seen> {
  if (kind === 'role') {
    const invitation = await store.roles.invitation(code)
    return invitation ? { found: 'invitation', invitation } : nothing
  }
  if (kind === 'place') {
    const place = await store.places.one(code)
    return place ? { found: 'place', ...place } : nothing
  }
  if (kind === 'group') {
    const bound = await store.classes.binding(code, conversation.split('.')[1] ?? '')
    return bound.class
      ? { found: 'binding', class: bound.class, until: bound.until, here: bound.here }
      : nothing
  }
  const found = await store.classes.one(code)
  return found ? { found: 'class-code', class: found } : nothing
}

async function lookAtSetup(
  { guess }: Extract<Look, { at: 'setup' }>,
  _: Looker,
  { store, clock, setupCode }: Ports,
): Promise<Seen> {
  const { isDone, closedUntil } = await store.roles.setup(clock.now())
  if (isDone || setupCode === undefined) return { found: 'setup', is: 'done' }
  if (closedUntil !== undefined) return { found: 'setup', is: 'closed', until: closedUntil }
  return { found: 'setup', is: (await sameSecret(guess, setupCode)) ? 'right' : 'wrong' }
}

async function lookAtWaiting(_: unknown, { person, roles }: Looker, ports: Ports): Promise<Seen> {
  const { helping } = ports.store
  const asked = [helping.ofTrainer(person, most), ...(may(roles, 'lead-all') ? [helping.ofOffice(most)] : [])]
  const all = (await Promise.all(asked)).flat()
  const once = [...new Map(all.map((one) => [one.request, one])).values()]
  return { found: 'waiting', waiting: await Promise.all(once.map((one) => withLinks(one, ports))) }
}

async function requestOf(learner: string, request: string, ports: Ports): Promise<Seen> {
  const found = await ports.store.helping.one(learner, request)
  return found ? { found: 'request', request: await withLinks(found, ports) } : nothing
}

const withLinks = async ({ words, ...request }: RequestKept, ports: Ports): Promise<RequestSeen> => ({
  ...request,
  words: await Promise.all(
    words.map(async ({ text, media, keepsake, file }) => ({
      ...(text === null ? {} : { text }),
      ...(media === null ? {} : { media }),
      ...(keepsake && file ? { link: await ports.evidenceLink(request.learner.id, keepsake) } : {}),
    })),
  ),
})

/** What fails here is only not yet: the job that owes the badge goes on trying. */
async function lookAtBadge(
  { enrolment }: Extract<Look, { at: 'badge' }>,
  { person }: Looker,
  ports: Ports,
): Promise<Seen> {
  const badge = await issueBadge({ person, enrolment }, ports).catch((error: unknown) => {
    log.error('[looking] a badge could not be made in this turn: {error}', { error })
    return 'not-yet' as const
  })
  return typeof badge === 'string' ? nothing : { found: 'badge', badge }
}

/** The bytes are read at once: the trainer looks at the list before anything of it is kept. */
async function lookAtList(
  { class: id, lineMessageId }: Extract<Look, { at: 'list' }>,
  _: Looker,
  { store, mouth, newId }: Ports,
): Promise<Seen> {
  const [found, listed, content] = await Promise.all([
    store.classes.one(id),
    store.places.ofClass(id),
    mouth.content(lineMessageId),
  ])
  if (!found) return nothing
  if (content === 'gone' || !content.ready) return { found: 'no-file', class: found }
  const bytes = await upTo(mostRosterBytes + 1, content.body)
  const read = withoutListed(readRoster(bytes), new Set(listed.map(({ name }) => name)))
  const places = read.rows.map(({ name, school, province }) => ({
    id: codeFrom('place', newId()),
    name,
    ...(school ? { school } : {}),
    ...(province ? { province } : {}),
  }))
  return { found: 'list', class: found, list: { ...read, places } }
}

/** A list that is sent once more adds those who are new. */
const withoutListed = ({ rows, problems }: RosterRead, names: Set<string>): RosterRead => ({
  rows: rows.filter(({ name }) => !names.has(name)),
  problems: [
    ...problems,
    ...rows
      .filter(({ name }) => names.has(name))
      .map(({ name, line }) => ({ kind: 'listed', line, value: name }) as const),
  ].sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
})

/** So many bytes of a stream at the most; the rest is not fetched. */
async function upTo(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const bytes = new Uint8Array(most)
  let size = 0
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    const taken = part.subarray(0, most - size)
    bytes.set(taken, size)
    size += taken.length
    if (size === most) break
  }
  return bytes.slice(0, size)
}
