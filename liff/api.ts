/** The only file that asks the bot: every answer is checked against shared/api.ts, every refusal has a name. */
import { Me, Refused, renewedHeader, Session } from '../shared/api'
import type { Line } from './line'

/**
 * Why there is no answer. `unreachable`: no signal, or nobody answered within `patienceMs`. `newcomer`: has not begun in the
 * chat. `stranger`: is not even a friend. `unproven`: one of the two, or the bot cannot know anybody who opens this page.
 */
export type Why = 'unreachable' | 'newcomer' | 'stranger' | 'unproven' | 'signed-out' | 'unanswered'

export class NoAnswer extends Error {
  constructor(readonly why: Why) {
    super(why)
  }
}

export interface Api {
  /** Who is signed in. Throws `NoAnswer`. */
  me(): Promise<Me>
}

const patienceMs = 15_000

/** What an answer must look like, from shared/api.ts. */
interface Form<Told> {
  parse(answer: unknown): Told
}

/**
 * The ID token opens the first call, and is changed for a session of ours at the same time: it dies within the hour,
 * and LINE does not renew it. The session stays in memory, so nobody else who opens this browser has it.
 */
export function openApi(line: Line): Api {
  let session: Session | undefined
  let isTrading = false

  const call = async <Told>(form: Form<Told>, path: string, body?: object): Promise<Told> => {
    const answer = await send(path, { bearer: session?.token ?? line.idToken(), body })
    session = renewed(answer) ?? session
    if (!answer.ok) throw new NoAnswer(await whyNot(answer))
    return form.parse(await answer.json())
  }

  const trade = async () => {
    isTrading = true
    session = await call(Session, '/api/session', { idToken: line.idToken() })
      // The ID token still opens every call: the next one trades again.
      .catch(() => undefined)
    isTrading = false
  }

  /** What every page's call goes through. */
  const ask = <Told>(form: Form<Told>, path: string, body?: object) => {
    const answer = call(form, path, body).catch((error: unknown) => {
      if (error instanceof NoAnswer && error.why === 'signed-out') return signInAgain(line, error)
      throw error
    })
    if (!session && !isTrading) void trade()
    return answer
  }

  return { me: () => ask(Me, '/api/me') }
}

const lastTime = 'riandee.signed-in-again'

/** Signs in anew and comes back; a second 401 right after that would go round for ever, so it is told instead. */
function signInAgain(line: Line, refused: NoAnswer): Promise<never> {
  if (Date.now() - Number(sessionStorage.getItem(lastTime)) < 30_000) throw refused
  sessionStorage.setItem(lastTime, String(Date.now()))
  line.signInAgain()
  return new Promise(() => {}) // The page is left.
}

async function send(path: string, { bearer, body }: { bearer?: string; body?: object }): Promise<Response> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patienceMs)
  try {
    return await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
      signal: stop.signal,
    })
  } catch {
    throw new NoAnswer('unreachable')
  } finally {
    clearTimeout(timer)
  }
}

function renewed(answer: Response): Session | undefined {
  const [expiresAt, token] = answer.headers.get(renewedHeader)?.split(' ') ?? []
  return token ? { token, expiresAt: Number(expiresAt) } : undefined
}

async function whyNot(answer: Response): Promise<Why> {
  if (answer.status === 401) return 'signed-out'
  const refused = Refused.safeParse(await answer.json().catch(() => undefined))
  return (refused.success && notOurs[refused.data.code]) || 'unanswered'
}

/** Refusals of people whom the bot does not know. */
const notOurs: Record<string, Why | undefined> = {
  'unknown-person': 'newcomer',
  stranger: 'stranger',
  'provider-unproven': 'unproven',
}
