// Why somebody whom LINE signed in is none of our people: a newcomer, a stranger, or a Login channel under another
// provider, whose ids the bot can never know. (LINE's friendship status would tell, but needs the user's own access token,
// which the mini-app does not send.)
import { getLogger } from '@logtape/logtape'
import { Refusal } from '../refusal'

const log = getLogger(['riandee', 'session'])

export interface ProviderDeps {
  /** Whether the bot's channel knows this LINE user id; undefined when LINE does not say. */
  isKnownToBot(lineUserId: string): Promise<boolean | undefined>
  provider: {
    prove(loginChannelId: string, now: number): Promise<void>
    doubt(loginChannelId: string, now: number): Promise<'proven' | 'first-doubt' | 'doubted'>
  }
  /** LINE_LOGIN_CHANNEL_ID. */
  loginChannelId: string
  /** UTC ms. */
  now: () => number
}

/** Keeps the proof. Make one per app: what is proven is asked of the store once. */
export function openProviderProof({ isKnownToBot, provider, loginChannelId, now }: ProviderDeps) {
  let isProven = false

  /** Somebody whom the bot knows signed in. */
  const known = async (): Promise<void> => {
    if (isProven) return
    await provider.prove(loginChannelId, now())
    isProven = true
  }

  /** What to tell somebody who signed in and is none of our people. */
  const whyUnknown = async (lineUserId: string): Promise<Refusal> => {
    const isKnown = await isKnownToBot(lineUserId)
    if (isKnown) await known()
    // Who LINE is silent about has at least never begun in the chat.
    if (isKnown !== false) return new Refusal('unknown-person')
    return new Refusal((await isStranger()) ? 'stranger' : 'provider-unproven')
  }

  const isStranger = async (): Promise<boolean> => {
    if (isProven) return true
    const standing = await provider.doubt(loginChannelId, now())
    isProven = standing === 'proven'
    if (standing === 'first-doubt')
      log.error(
        '[session] somebody signed in whom the bot does not know, and nobody it knows ever did. Check that the LINE Login ' +
          'channel is under the same provider as the Messaging API channel: npm run owed says where',
      )
    return isProven
  }

  return { known, whyUnknown }
}
