/**
 * Proves the keys at LINE before anything is done with them. LINE tells no secret, so a secret is proven by what it
 * opens. Changes nothing there; the tokens it asks for die by themselves.
 */
import { jsonOf, type LineDoor, tokenFor, unlessRefused, wireWith } from './ask-line'

/** The keys of both channels; what was not given is empty. */
export interface Keys {
  channelId: string
  channelSecret: string
  channelAccessToken: string
  loginChannelId: string
  loginChannelSecret: string
}

/** What LINE says against the keys. */
export type KeyProblem =
  | 'token-refused'
  | 'token-of-login-channel'
  | 'token-of-another-channel'
  | 'secret-refused'
  | 'login-secret-refused'
  | 'secrets-swapped'
  | 'channels-swapped'
  | 'messaging-is-login'
  | 'login-is-messaging'

/** Empty when all that can be proven is right. Throws when LINE cannot be asked. */
export async function proveKeys(keys: Keys, door: LineDoor): Promise<KeyProblem[]> {
  const { channelId, channelSecret, loginChannelId, loginChannelSecret } = keys
  const messaging = channelId === '' ? '' : await tokenFor(door, channelId, channelSecret)
  const login = loginChannelSecret === '' ? '' : await tokenFor(door, loginChannelId, loginChannelSecret)
  if (messaging === undefined || login === undefined) {
    const swapped = await areSwapped(keys, door)
    if (swapped) return ['secrets-swapped']
  }
  const found: KeyProblem[] = []
  if (messaging === undefined) found.push('secret-refused')
  if (login === undefined) found.push('login-secret-refused')
  return [...found, ...(await wrongKind(messaging, login, door)), ...(await aboutToken(keys, door))]
}

/** True when a secret opens the other channel. */
async function areSwapped(keys: Keys, door: LineDoor): Promise<boolean> {
  const { channelId, channelSecret, loginChannelId, loginChannelSecret } = keys
  if (await tokenFor(door, loginChannelId, channelSecret)) return true
  return (
    channelId !== '' &&
    loginChannelSecret !== '' &&
    (await tokenFor(door, channelId, loginChannelSecret)) !== undefined
  )
}

/** Ids and secrets that fit each other may still stand in each other's place: only one of the two has a bot. */
async function wrongKind(
  messaging: string | undefined,
  login: string | undefined,
  door: LineDoor,
): Promise<KeyProblem[]> {
  const first = messaging ? !(await hasBot(messaging, door)) : false
  const second = login ? await hasBot(login, door) : false
  if (first && second) return ['channels-swapped']
  return [
    ...(first ? ['messaging-is-login' as const] : []),
    ...(second ? ['login-is-messaging' as const] : []),
  ]
}

async function aboutToken(keys: Keys, door: LineDoor): Promise<KeyProblem[]> {
  const { channelAccessToken: token, channelId, loginChannelId } = keys
  if (token === '') return []
  const owner = await ownerOf(token, door)
  if (owner === loginChannelId) return ['token-of-login-channel']
  if (!(await hasBot(token, door))) return ['token-refused']
  const isAnothers = owner !== undefined && channelId !== '' && owner !== channelId
  return isAnothers ? ['token-of-another-channel'] : []
}

async function hasBot(token: string, door: LineDoor): Promise<boolean> {
  const answer = wireWith(door, token).get('/v2/bot/info')
  return (await unlessRefused(answer, 400, 401, 403, 404)) !== undefined
}

/** The id of the channel a token belongs to; each kind of token has a door of its own. */
async function ownerOf(token: string, door: LineDoor): Promise<string | undefined> {
  const wire = wireWith(door)
  const shown = { access_token: token }
  const answer =
    (await unlessRefused(wire.postForm('/v2/oauth/verify', shown), 400, 401)) ??
    (await unlessRefused(wire.get('/oauth2/v2.1/verify', shown), 400, 401))
  return answer && String((await jsonOf(answer)).client_id)
}
