/** Which page an address of the mini-app means. */
import { expect, test } from 'vitest'
import { fullPath, pathTo, placeHere } from '../../liff/address'

test('every page is found under its own address, with what the address carries', () => {
  for (const page of ['who', 'help', 'badges', 'showcase', 'cheers'] as const)
    expect(placeHere(`/liff${pathTo(page)}`)).toEqual({ page, id: '' })
  for (const page of ['badge', 'share', 'name', 'files', 'qr', 'linkedIn', 'cheer', 'cheerHelp'] as const)
    expect(placeHere(`/liff${pathTo(page, 'A_b-9')}`)).toEqual({ page, id: 'A_b-9' })
})

test('the mini-app’s own door says who one is; an address of no page is none', () => {
  expect(placeHere('/liff')).toEqual({ page: 'who', id: '' })
  expect(placeHere('/liff/')).toEqual({ page: 'who', id: '' })
  for (const path of ['/nowhere', '/badges/b1/nowhere', '/badges/b1/share/more', '/cheer', '/badges/%2e%2e'])
    expect(placeHere(`/liff${path}`), path).toBeUndefined()
})

test('the way back after signing in keeps what the link said, and none of LINE’s own words', () => {
  const search = '?from=chat&liff.state=%2Fbadges&code=x&state=y&liffClientId=1'
  expect(fullPath({ pathname: '/liff/badges/b1/share', search } as Location)).toBe(
    '/badges/b1/share?from=chat',
  )
})
