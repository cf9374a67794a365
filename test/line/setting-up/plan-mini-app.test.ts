/** Laws of the plan for the mini-app: ours is found again, others' are left alone, only what differs is changed. */
import { expect, test } from 'vitest'
import { miniAppWanted, mostApps, ownApp, planMiniApp } from '../../../bot/line/setting-up/plan-mini-app'

const wanted = miniAppWanted('https://learn.example.ac.th')
const ours = { liffId: '1-ours', ...wanted }
const other = { liffId: '1-other', view: { type: 'tall', url: 'https://shop.example/' }, description: 'Shop' }

test('it is ours as the page people reach, in full, with as few permissions as it needs', () => {
  expect(wanted).toMatchObject({
    view: { type: 'full', url: 'https://learn.example.ac.th/liff/' },
    scope: ['openid', 'profile'],
  })
  expect(wanted.description).not.toMatch(/line/i)
})

test('one that is right is left alone, named or found', () => {
  expect(planMiniApp([other, ours], wanted, '1-ours')).toEqual([])
  expect(planMiniApp([other, ours], wanted, '')).toEqual([])
})

test('without a name ours is found by its address, else by what it is called; where there is none it is made', () => {
  const moved = { ...ours, liffId: '1-moved', view: { type: 'full', url: 'https://old.example/liff/' } }
  expect(ownApp([other, moved, ours], wanted, '')?.liffId).toBe('1-ours')
  expect(ownApp([other, moved], wanted, '')?.liffId).toBe('1-moved')
  expect(planMiniApp([other], wanted, '')).toEqual([{ do: 'make-mini-app', app: wanted }])
})

test.each([
  ['another address', { view: { type: 'full', url: 'https://old.example/liff/' } }, ['view']],
  ['another size', { view: { ...wanted.view, type: 'tall' } }, ['view']],
  ['the e-mail address among its permissions', { scope: ['openid', 'profile', 'email'] }, ['scope']],
  ['no offer to add the account', { botPrompt: undefined }, ['botPrompt']],
  ['no name', { description: '' }, ['description']],
])('one with %s is changed in that alone', (_, differs, names) => {
  const [deed] = planMiniApp([{ ...ours, ...differs }], wanted, '1-ours') as { app: object }[]
  expect(Object.keys(deed?.app ?? {})).toEqual(names)
})

test('a name that somebody gave it stays', () => {
  expect(planMiniApp([{ ...ours, description: 'โรงเรียนผู้สูงอายุ' }], wanted, '1-ours')).toEqual([])
})

test('one that was named but is not there is not replaced by a new one', () => {
  expect(planMiniApp([other], wanted, '1-gone')).toEqual({ blocked: 'not-there', there: ['1-other'] })
})

test('no place for one more is said, not tried', () => {
  const many = Array.from({ length: mostApps }, (_, at) => ({ ...other, liffId: `1-${at}` }))
  expect(planMiniApp(many, wanted, '')).toEqual({ blocked: 'full' })
})
