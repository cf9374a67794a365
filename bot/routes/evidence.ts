/** What somebody sent into a request for help, by an address that works for a day: for whoever was given it. */
import { Hono } from 'hono'
import type { Ports } from '../ports'
import { Refusal } from '../refusal'
import { unseal } from '../signed'

/** What the seal of such an address is for. */
export const evidencePurpose = 'evidence'

export function evidenceRoutes({ files, clock }: Ports, secret: string): Hono {
  const door = new Hono()
  door.get('/evidence/:sealed', async (c) => {
    const key = await unseal(evidencePurpose, c.req.param('sealed'), { secret, now: clock.now() })
    const found = key && (await files.get(`evidence/${key.replace('~', '/')}`))
    if (!found) throw new Refusal('not-found')
    return c.body(found.body, 200, {
      'content-type': found.type,
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })
  return door
}
