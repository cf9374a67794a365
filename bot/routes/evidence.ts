/** What somebody sent into a request for help, by an address that works for a day: for whoever was given it. */
import { Hono } from 'hono'
import type { Ports } from '../ports'
import { Refusal } from '../refusal'
import { unseal } from '../signed'
import { keptFile, ofSomebody } from './kept-file'

/** What the seal of such an address is for. */
export const evidencePurpose = 'evidence'

export function evidenceRoutes({ files, clock }: Ports, secret: string): Hono {
  const door = new Hono()
  door.get('/evidence/:sealed', async (c) => {
    const key = await unseal(evidencePurpose, c.req.param('sealed'), { secret, now: clock.now() })
    if (!key) throw new Refusal('not-found')
    return keptFile(c, files, `evidence/${key.replace('~', '/')}`, ofSomebody)
  })
  return door
}
