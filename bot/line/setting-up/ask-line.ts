/**
 * Questions to LINE with a token that is only being tried, or with none: whose it is, what the Login channel has. The
 * bot's own calls go through its clients.
 */
import { HTTPFetchError } from '@line/bot-sdk'
import { type Answer, createWire, type Wire, type WireConfig } from '../wire'

/** Where LINE is, and how long it may take to answer. */
export type LineDoor = Omit<WireConfig, 'authorization'>

/** The wire that shows this token and no other. Without one, forms say who asks. */
export const wireWith = (door: LineDoor, token?: string): Wire =>
  createWire({ ...door, authorization: token === undefined ? undefined : async () => token })

/** What it answers, or undefined when LINE refuses it with one of these statuses. */
export async function unlessRefused<T>(answer: Promise<T>, ...statuses: number[]): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof HTTPFetchError && statuses.includes(error.status)) return undefined
    throw error
  }
}

/** A token of a quarter of an hour for a channel's id and secret; undefined when they do not belong together. */
export async function tokenFor(door: LineDoor, id: string, secret: string): Promise<string | undefined> {
  const form = { grant_type: 'client_credentials', client_id: id, client_secret: secret }
  const answer = await unlessRefused(wireWith(door).postForm('/oauth2/v3/token', form), 400, 401, 403)
  return answer && String((await jsonOf(answer)).access_token)
}

/** The object in the answer. Throws SyntaxError for an answer that is not LINE's, such as a guest network's page. */
export async function jsonOf(answer: Answer): Promise<Record<string, unknown>> {
  const told: unknown = JSON.parse(await answer.text())
  if (typeof told !== 'object' || told === null) throw new SyntaxError('[line/setting-up] not an object')
  return told as Record<string, unknown>
}
