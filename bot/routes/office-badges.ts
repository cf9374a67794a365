/** The operator's doors for badges: who issues them, by which key, and taking one back. Mounted behind OPERATOR_KEY. */
import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { RevocationReason, stateOf } from '../../shared/badge'
import { exampleIssuer, IssuerProfile } from '../../shared/issuer'
import type { IssuerState, KeysShown } from '../../shared/office-badges'
import { didOf } from '../credentials/addresses'
import { revokeBadge, revokePlace } from '../credentials/revoke'
import { useKey } from '../credentials/sign'
import { runDueJobs } from '../jobs/run'
import type { Ports } from '../ports'
import { Refusal } from '../refusal'
import { atMost } from './at-most'

export function badgeDoors(door: Hono, ports: Ports): void {
  issuerDoors(door, ports)
  keyDoors(door, ports)
  door.get('/badges', async (c) => {
    const badges = await ports.store.badges.newest(200)
    return c.json(
      badges.map(({ id, course, edition, awardedAt, expiresAt, revoked }) => ({
        id,
        course,
        edition,
        awardedAt,
        state: stateOf({ expiresAt, revoked }, ports.clock.now()),
        reason: revoked?.reason,
      })),
    )
  })
  door.post('/badges/:id/revoke', atMost(1024), async (c) => {
    const asked = z.object({ reason: RevocationReason }).safeParse(await c.req.json().catch(() => undefined))
    if (!asked.success)
      throw new Refusal('bad-request', `reason: one of ${RevocationReason.options.join(', ')}.`)
    if (!(await revokeBadge(c.req.param('id'), asked.data.reason, ports))) throw new Refusal('no-such-badge')
    return c.json({ revoked: true })
  })
  door.post('/statuses/:list/:position/revoke', async (c) => {
    const place = { list: Number(c.req.param('list')), position: Number(c.req.param('position')) }
    if (!(await revokePlace(place, ports))) throw new Refusal('no-such-place')
    return c.json({ revoked: true })
  })
}

function issuerDoors(door: Hono, ports: Ports): void {
  const { store, issuer, clock } = ports
  const state = async (): Promise<IssuerState> => {
    const [standing, waiting] = await Promise.all([
      store.issuer.standing(),
      store.jobs.waiting('issue-badge'),
    ])
    const url = standing.url ?? issuer.url
    return { profile: standing.profile, example: exampleIssuer, url, did: didOf(url), waiting }
  }
  door.get('/issuer', async (c) => c.json(await state()))
  door.put('/issuer', atMost(64 * 1024), async (c) => {
    const profile = IssuerProfile.safeParse(await c.req.json().catch(() => undefined))
    if (!profile.success) {
      const [issue] = profile.error.issues
      throw new Refusal('bad-request', `${issue?.path.join('.')}: ${issue?.message}`)
    }
    await store.issuer.set(profile.data)
    for (const kind of ['issue-badge', 'show-badge'] as const) await store.jobs.hasten(kind, clock.now())
    await runDueJobs(ports)
    return c.json(await state())
  })
}

function keyDoors(door: Hono, ports: Ports): void {
  const { store, issuer, clock } = ports
  const shown = async (): Promise<KeysShown> => ({
    keys: await store.keys.all(),
    mayRotate: issuer.renewKey !== undefined,
  })
  door.get('/keys', async (c) => c.json(await shown()))
  door.post('/keys/rotate', async (c) => {
    if (!issuer.renewKey) throw new Refusal('key-from-outside')
    // The old one first: what it signed stays genuine only while it is listed.
    await store.keys.use((await issuer.key()).multikey, clock.now())
    await useKey((await issuer.renewKey()).multikey, ports)
    return c.json(await shown())
  })
  door.post('/keys/:number/revoke', async (c) => {
    const number = Number(c.req.param('number'))
    // Perhaps it has signed nothing yet: then the one that it replaced is retired only now.
    await useKey((await issuer.key()).multikey, ports)
    if (!(await store.keys.revoke(number, clock.now()))) throw new Refusal('key-not-retired')
    await runDueJobs(ports)
    return c.json(await shown())
  })
}
