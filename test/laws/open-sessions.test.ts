/** A role that was taken back in the chat is out of every open session at its next request. */
import { expect, test } from 'vitest'
import { loginOf } from '../../bot/simulator/line/id-tokens'
import { fixture } from '../flows/fixture-course'
import { aClassOfThree, asks } from './class-of-three'

test('who lost a role is out at the next request, from a session and from an ID token; others stay', async () => {
  const { bot, phones, ids } = await aClassOfThree(fixture)
  await asks(bot, `UPDATE people SET roles = '["administrator"]' WHERE id = ?`, [ids.other])
  await asks(bot, "UPDATE grants SET role = 'administrator' WHERE person = ?", [ids.other])
  const idTokenOf = async (phone: string) => {
    const person = bot.simulator.world.people.get(phone)
    if (!person) throw new Error('nobody has this phone')
    return (await loginOf(bot.simulator.world, person)).idToken
  }
  const sessionOf = async (phone: string): Promise<string> => {
    const body = JSON.stringify({ idToken: await idTokenOf(phone) })
    const answer = await bot.life.app.request('/api/session', { method: 'POST', body })
    return (await answer.json()).token
  }
  const statusFor = async (token: string, path = '/api/office/owed') =>
    (await bot.life.app.request(path, { headers: { authorization: `Bearer ${token}` } })).status

  const [office, idToken, admin] = [
    await sessionOf(phones.office),
    await idTokenOf(phones.office),
    await sessionOf(phones.other),
  ]
  expect([await statusFor(office), await statusFor(idToken), await statusFor(admin)]).toEqual([200, 200, 200])
  await bot.writes('ทีมงาน', phones.other)
  await bot.chooses('role-take', { person: ids.office, role: 'office' }, phones.other)
  expect(await statusFor(office)).toBe(200)
  await bot.chooses('role-take', { person: ids.office, role: 'office', sure: 'yes' }, phones.other)
  expect([await statusFor(office), await statusFor(idToken), await statusFor(admin)]).toEqual([403, 403, 200])
  // Still somebody of ours, who learns.
  expect(await statusFor(office, '/api/me')).toBe(200)
})
