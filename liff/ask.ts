/** The only file that asks the bot: with a session, again when the line was bad, and with a name for every refusal. */
import { Refused, renewedHeader, Session } from '../shared/api'
import type { Line } from './line'

/**
 * Why there is no answer. `unreachable`: no signal, or nobody answered within `patienceMs`. `newcomer`: has not begun in the
 * chat. `stranger`: is not even a friend. `unproven`: one of the two, or the bot cannot know anybody who opens this page.
 * `gone`: nothing of this address is there for who asks. `too-many`: a limit of this hour. `unkind`: words that are not sent.
 * `unread`: words without letters, or
 * otherwise not of the form that is taken. `not-shared`: a badge has no link of its own yet. `closed`: cheers are not taken now.
 */
export type Why =
  | 'unreachable'
  | 'newcomer'
  | 'stranger'
  | 'unproven'
  | 'signed-out'
  | 'unanswered'
  | 'gone'
  | 'too-many'
  | 'unkind'
  | 'unread'
  | 'not-shared'
  | 'closed'

export class NoAnswer extends Error {
  constructor(readonly why: Why) {
    super(why)
  }
}

const patienceMs = 15_000
/** How long to wait before each further try of what may be asked twice. */
const pausesMs = [600, 2_000]

/** What an answer must look like, from shared/. */
export interface Form<Told> {
  parse(answer: unknown): Told
}

/** The form of an answer that says nothing but that it was done. */
export const nothing: Form<void> = { parse: () => undefined }

export interface Wish {
  method?: 'POST' | 'PUT' | 'DELETE'
  body?: object
  /** True for what would take effect a second time: it is never asked again by itself. */
  isOnce?: boolean
  /** True for what a guest may ask too: nobody is made to sign in again for it. */
  isGuest?: boolean
}

export type Ask = <Told>(form: Form<Told>, path: string, wish?: Wish) => Promise<Told>

/**
 * The ID token opens the first call, and is changed for a session of ours at the same time: it dies within the hour,
 * and LINE does not renew it. The session stays in memory, so nobody else who opens this browser has it.
 */
export function openAsk(line: Pick<Line, 'idToken' | 'signInAgain'>): Ask {
  let session: Session | undefined
  let isTrading = false

  const call: Ask = async (form, path, wish = {}) => {
    const answer = await patiently(path, wish, () => session?.token ?? line.idToken())
    session = renewed(answer) ?? session
    if (!answer.ok) throw new NoAnswer(await whyNot(answer))
    return form.parse(answer.status === 204 ? undefined : await answer.json().catch(() => undefined))
  }

  const trade = async (idToken: string) => {
    isTrading = true
    session = await call(Session, '/api/session', { method: 'POST', body: { idToken } })
      // The ID token still opens every call: the next one trades again.
      .catch(() => undefined)
    isTrading = false
  }

  return (form, path, wish) => {
    const answer = call(form, path, wish).catch((error: unknown) => {
      if (error instanceof NoAnswer && error.why === 'signed-out' && !wish?.isGuest)
        return signInAgain(line, error)
      throw error
    })
    const idToken = line.idToken()
    if (idToken && !session && !isTrading) void trade(idToken)
    return answer
  }
}

const lastTime = 'riandee.signed-in-again'

/** Signs in anew and comes back; a second 401 right after that would go round for ever, so it is told instead. */
function signInAgain(line: Pick<Line, 'signInAgain'>, refused: NoAnswer): Promise<never> {
  if (Date.now() - Number(sessionStorage.getItem(lastTime)) < 30_000) throw refused
  sessionStorage.setItem(lastTime, String(Date.now()))
  line.signInAgain()
  return new Promise(() => {}) // The page is left.
}

/** Asks again after a connection that broke or a server that was busy; not after one that was waited for in vain. */
async function patiently(path: string, wish: Wish, bearer: () => string | undefined): Promise<Response> {
  for (const pauseMs of wish.isOnce ? [] : pausesMs) {
    const answer = await send(path, wish, bearer()).catch((error: unknown) => {
      if (error instanceof DOMException || !navigator.onLine) throw new NoAnswer('unreachable')
    })
    if (answer && answer.status < 502) return answer
    await new Promise((done) => setTimeout(done, pauseMs))
  }
  return send(path, wish, bearer()).catch(() => {
    throw new NoAnswer('unreachable')
  })
}

/** @throws DOMException when it took too long, TypeError when there is no connection */
async function send(path: string, { method, body }: Wish, bearer?: string): Promise<Response> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patienceMs)
  try {
    return await fetch(path, {
      method,
      headers: {
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
      signal: stop.signal,
    })
  } finally {
    clearTimeout(timer)
  }
}

function renewed(answer: Response): Session | undefined {
  const [expiresAt, token] = answer.headers.get(renewedHeader)?.split(' ') ?? []
  return token ? { token, expiresAt: Number(expiresAt) } : undefined
}

async function whyNot(answer: Response): Promise<Why> {
  const refused = Refused.safeParse(await answer.json().catch(() => undefined))
  return (refused.success && byCode[refused.data.code]) || byStatus[answer.status] || 'unanswered'
}

/** Refusals that a page answers in words of its own. */
const byCode: Record<string, Why | undefined> = {
  'unknown-person': 'newcomer',
  stranger: 'stranger',
  'provider-unproven': 'unproven',
  'not-shared': 'not-shared',
  'cheers-closed': 'closed',
}

const byStatus: Record<number, Why | undefined> = {
  400: 'unread',
  401: 'signed-out',
  404: 'gone',
  422: 'unkind',
  429: 'too-many',
}
