// Who is asking: turns `Authorization: Bearer …` into one of our people, by our own session or by a fresh ID token of
// LINE's. Every door of the mini-app asks here; none reads a token itself.
import type { Context } from 'hono'
import { renewedHeader } from '../../shared/api'
import type { Address, Language } from '../../shared/person'
import type { Role } from '../../shared/roles'
import { Refusal } from '../refusal'
import { type IdTokenSource, idTokenCheck } from './id-token'
import { openProviderProof, type ProviderDeps } from './provider-proof'
import { isSessionToken, makeSession, openSession } from './session'

/** One of our people, as a door needs them. */
export interface Asker {
  id: string
  name?: string
  address: Address
  language: Language
  /** Read at each request, so that a role which was taken back is out of every open session. */
  roles: readonly Role[]
}

export interface SessionDeps extends ProviderDeps {
  /** The person of a LINE user id; undefined when they never came to the chat. */
  personOfLineUser(lineUserId: string): Promise<Asker | undefined>
  /** The person of one of our ids; undefined once erased. */
  personById(id: string): Promise<Asker | undefined>
  /** SESSION_SECRET. */
  sessionSecret: string
  /** LINE_API_URL, without a slash at its end. */
  apiUrl: string
  fetch: IdTokenSource['fetch']
}

/** The two questions every door of the mini-app may ask. Make one per app, so that LINE's keys are fetched once. */
export interface Reception {
  /**
   * Changes an ID token of LINE's for the person and LINE's name of them. Throws `unknown-person`, `stranger` or
   * `provider-unproven` for who is none of our people.
   */
  welcome(idToken: string): Answered
  /**
   * Who sent this request; asked once a request, whoever asks. Renews a session on the way (the answer's header carries it).
   * Throws `not-signed-in`, `sign-in-expired`, or as `welcome` does.
   */
  whoAsks(c: Context): Answered
}

type Answered = Promise<{ person: Asker; lineName?: string }>

export function openReception(deps: SessionDeps): Reception {
  const check = idTokenCheck({
    keysUrl: `${deps.apiUrl}/oauth2/v2.1/certs`,
    audience: deps.loginChannelId,
    now: deps.now,
    fetch: deps.fetch,
  })

  const proof = openProviderProof(deps)

  const welcome = async (idToken: string) => {
    const { lineUserId, lineName } = await check(idToken)
    const person = await deps.personOfLineUser(lineUserId)
    if (!person) throw await proof.whyUnknown(lineUserId)
    await proof.known()
    return { person, lineName }
  }

  const read = async (c: Context): Answered => {
    const token = bearerOf(c)
    if (!isSessionToken(token)) return welcome(token)
    const session = await openSession(token, deps.sessionSecret, deps.now())
    const person = await deps.personById(session.person)
    // Erased since: the session ends with the person.
    if (!person) throw new Refusal('unknown-person')
    if (session.isDueForRenewal) {
      const fresh = await makeSession(person.id, deps.sessionSecret, deps.now())
      c.header(renewedHeader, `${fresh.expiresAt} ${fresh.token}`)
    }
    return { person }
  }

  const known = new WeakMap<Context, Answered>()
  const whoAsks = (c: Context): Answered => {
    const asked = known.get(c) ?? read(c)
    known.set(c, asked)
    return asked
  }

  return { welcome, whoAsks }
}

function bearerOf(c: Context): string {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (!token) throw new Refusal('not-signed-in')
  return token
}
