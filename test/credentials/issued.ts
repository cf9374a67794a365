/** Laws of what this house issues, told by other people's verifiers. Run on Node and in workerd. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Json } from '../../bot/credentials/canonical'
import { renameBadge } from '../../bot/credentials/rename'
import { revokeBadge } from '../../bot/credentials/revoke'
import type { Badge } from '../../shared/badge'
import { CourseCredential } from '../../shared/course-credential'
import { dayMs } from '../../shared/dates'
import type { Open, TestBot } from '../bot'
import { another, fixture } from '../flows/fixture-course'
import { credentialOf, earnsABadge } from './finish'
import { connect, dcc, digitalBazaar } from './verifiers'

const genuine = { valid_signature: true, expiration: true, revocation_status: true, schema: true }

/** A course whose badge ends after a month. */
const ending = another('fixture', { credential: CourseCredential.parse({ validMonths: 1 }) })

export function issuedLaws(open: Open): void {
  let bot: TestBot
  let badge: Badge
  let credential: Json
  const earn = async (course = fixture) => {
    bot = await open([course])
    connect(bot)
    ;({ badge, credential } = await earnsABadge(bot, course))
  }
  beforeEach(() => earn())
  afterEach(() => void vi.unstubAllGlobals())

  test('a badge as it was issued is genuine to both verifiers, and of 1EdTech’s form', async () => {
    expect(await dcc(credential)).toMatchObject(genuine)
    expect(await digitalBazaar(credential)).toBe(true)
  })
  test('a badge in which one letter was changed is genuine to none', async () => {
    const changed = { ...credential, name: `${credential.name}.` }
    expect(await dcc(changed)).toMatchObject({ invalid_signature: false })
    expect(await digitalBazaar(changed)).toBe(false)
  })
  test('a badge that was revoked says so to both', async () => {
    await revokeBadge(badge.id, 'mistake', bot.life.ports)
    expect(await dcc(credential)).toMatchObject({ ...genuine, revocation_status: false })
    expect(await digitalBazaar(credential)).toBe(false)
  })
  test('a badge whose time is over is expired to both, and not before', async () => {
    vi.useFakeTimers({ now: bot.clock.now(), toFake: ['Date'] })
    try {
      await earn(ending)
      expect(await dcc(credential)).toMatchObject(genuine)
      vi.setSystemTime(bot.clock.now() + 32 * dayMs)
      expect(await dcc(credential)).toMatchObject({ valid_signature: true, expiration: false })
      expect(await digitalBazaar(credential)).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
  test('another name is signed under the same id: the new one is genuine, the old one is revoked', async () => {
    bot.clock.pass(5000)
    const now = await renameBadge(badge, 'ป้าสมศรี ใจดี', bot.life.ports)
    const again = await credentialOf(bot, now)
    expect([now.name, again.id, again.awardedDate]).toEqual([
      'ป้าสมศรี ใจดี',
      credential.id,
      credential.awardedDate,
    ])
    expect(String(again.validFrom) > String(credential.validFrom)).toBe(true)
    expect(JSON.stringify(credential)).not.toContain('สมศรี')
    expect(await dcc(again)).toMatchObject(genuine)
    expect(await dcc(credential)).toMatchObject({ ...genuine, revocation_status: false })
    expect([await digitalBazaar(again), await digitalBazaar(credential)]).toEqual([true, false])
  })
}
