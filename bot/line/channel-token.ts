/**
 * Who we are to LINE: the channel's access token, given once for long or fetched anew whenever it ends. Tokens stay in
 * the memory of this process, and in no log and no error. Knows no message.
 */
import { channelAccessToken, HTTPFetchError } from '@line/bot-sdk'
import { getLogger } from '@logtape/logtape'
import * as z from 'zod/mini'
import { onWire } from './clients'
import { type Authorization, createWire, LineSilent } from './wire'

const log = getLogger(['riandee', 'line'])

/** The Messaging API channel, as the environment names it. */
export interface Channel {
  /** A long-lived token; when it is empty, short ones are fetched with id and secret. */
  channelAccessToken: string
  channelId: string
  channelSecret: string
  /** LINE_API_URL */
  apiUrl: string
  fetch?: typeof fetch
  /** UTC ms. */
  now: () => number
}

/** A token that is fetched is not used in its last minute: a call may be under way for a while. */
const earlyMs = 60_000
/** A fetch that takes longer is given up. Somebody who waits for less than this waits no longer than they like. */
const patienceMs = 5000

/**
 * The token of a channel. Those that are fetched are LINE's *stateless* ones: 15 minutes, as many as one likes, for id and
 * secret alone. (Version 2.1 would last a month, but wants an assertion key of its own and allows only 30 at a time, too
 * few for many isolates.) At most one is being fetched at any time, however many wait for it; one that LINE refuses is
 * fetched anew. A fresh process or isolate pays one call more.
 *
 * The answer throws LineSilent, never reached, while LINE gives none; HTTPFetchError 401 when LINE does not know this id
 * and secret.
 */
export function channelToken(channel: Channel): Authorization {
  const given = channel.channelAccessToken
  return given ? async () => given : fetchedToken(channel)
}

interface Held {
  token: string
  /** UTC ms. */
  until: number
}

function fetchedToken(channel: Channel): Authorization {
  const ask = asking(channel)
  let held: Held | undefined
  let under: { since: number; way: Promise<Held> } | undefined

  const begin = () => {
    const begun = { since: channel.now(), way: ask() }
    const over = () => {
      if (under === begun) under = undefined
    }
    begun.way
      .then((fresh) => {
        held = fresh
      }, over)
      .then(over)
    return begun
  }

  return async (refused) => {
    if (held && held.token !== refused && channel.now() < held.until) return held.token
    // On Workers a fetch dies with the request that began it: nobody waits for a dead one for ever.
    if (!under || channel.now() - under.since > patienceMs) under = begin()
    return (await under.way).token
  }
}

const Issued = z.object({ access_token: z.string().check(z.minLength(1)), expires_in: z.number() })

/** @returns what fetches a token, once a call */
function asking({ channelId, channelSecret, apiUrl, fetch, now }: Channel): () => Promise<Held> {
  const client = onWire(
    new channelAccessToken.ChannelAccessTokenClient({ baseURL: apiUrl }),
    createWire({ baseUrl: apiUrl, fetch, now, timeoutMs: patienceMs }),
  )
  return async () => {
    const began = now()
    try {
      const answer = await client.issueStatelessChannelTokenByClientSecret(channelId, channelSecret)
      const { access_token: token, expires_in: seconds } = Issued.parse(answer)
      return { token, until: began + seconds * 1000 - earlyMs }
    } catch (error) {
      throw refusal(error)
    }
  }
}

/** Whatever kept us from a token kept the call itself from LINE. What LINE answered is not carried along. */
function refusal(error: unknown): Error {
  if (error instanceof LineSilent) return new LineSilent(false, { cause: error })
  // An answer that cannot be read may hold a token: of such an error only the kind is told.
  if (!(error instanceof HTTPFetchError))
    return new LineSilent(false, {
      cause: `no token in the answer: ${error instanceof Error ? error.name : ''}`,
    })
  if (error.status >= 500 || error.status === 429) return new LineSilent(false, { cause: error })
  log.error(
    '[line/channel-token] LINE gives no token: {status}. Check LINE_CHANNEL_ID and LINE_CHANNEL_SECRET: ' +
      'both are of the Messaging API channel, in its Basic settings',
    { status: error.status },
  )
  const { statusText, headers } = error
  return new HTTPFetchError('[line/channel-token] 401', { status: 401, statusText, headers, body: '' })
}
