/** A door takes no more than it said: what is larger is refused while it comes, not after it was read. */
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../refusal'

export const atMost = (sizeBytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: sizeBytes,
    onError: () => {
      throw new Refusal('too-large')
    },
  })
