/** The one HTTP client by which every server that is measured speaks with LINE, so that it makes no difference. */
import { lineFetch } from '../../../bot/runtimes/node/line-fetch'

const line = lineFetch()

/** A reply, as LINE's API takes it. */
export const postReply = (lineApi: string, accessToken: string, body: unknown): Promise<Response> =>
  line.fetch(`${lineApi}/v2/bot/message/reply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify(body),
  })
