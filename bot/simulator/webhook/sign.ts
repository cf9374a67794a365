/** LINE's signature of a webhook body. */
import { createHmac } from 'node:crypto'

/** base64(HMAC-SHA256(channel secret, the body's bytes)): the value of `x-line-signature`. */
export function signatureOf(secret: string, body: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('base64')
}
