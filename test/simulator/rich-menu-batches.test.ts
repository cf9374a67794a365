import { describe, expect, test } from 'vitest'
import { type Line, startLine } from './line'
import { create, ready } from './menus'

const batch = (line: Line, operations: unknown, more: object = {}) =>
  line.call('POST', '/v2/bot/richmenu/batch', { operations, ...more })
const linked = (line: Line, person: string) => line.world.people.get(person)?.linkedMenu

async function withTwoMenus() {
  const line = startLine()
  const [old, next] = [await ready(line), await ready(line)]
  for (const person of [line.somsri, line.prasert]) await line.perform({ do: 'befriend', person })
  await line.call('POST', `/v2/bot/user/${line.somsri}/richmenu/${old}`)
  await line.call('POST', `/v2/bot/user/${line.prasert}/richmenu/${next}`)
  return { line, old, next }
}

describe('a batch of rich menus', () => {
  test('gives another menu to all who had one, and to nobody else', async () => {
    const { line, old, next } = await withTwoMenus()
    const third = await ready(line)
    expect((await batch(line, [{ type: 'link', from: old, to: third }])).status).toBe(202)
    expect([linked(line, line.somsri), linked(line, line.prasert)]).toEqual([third, next])
    expect(linked(line, line.praew)).toBeNull()
  })

  test('lets two menus change places', async () => {
    const { line, old, next } = await withTwoMenus()
    await batch(line, [
      { type: 'link', from: old, to: next },
      { type: 'link', from: next, to: old },
    ])
    expect([linked(line, line.somsri), linked(line, line.prasert)]).toEqual([next, old])
  })

  test('takes one menu away, or all', async () => {
    const { line, old, next } = await withTwoMenus()
    await batch(line, [{ type: 'unlink', from: old }])
    expect([linked(line, line.somsri), linked(line, line.prasert)]).toEqual([null, next])
    await batch(line, [{ type: 'unlinkAll' }])
    expect(linked(line, line.prasert)).toBeNull()
  })

  test('tells how far it is by the id of its request', async () => {
    const { line, old } = await withTwoMenus()
    const { headers } = await batch(line, [{ type: 'unlink', from: old }])
    const id = headers.get('x-line-request-id')
    const { json } = await line.call('GET', `/v2/bot/richmenu/progress/batch?requestId=${id}`)
    expect(json.phase).toBe('succeeded')
    expect(json.completedTime).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect((await line.call('GET', '/v2/bot/richmenu/progress/batch?requestId=other')).status).toBe(404)
  })

  test.each([
    ['nothing', []],
    ['1001 operations', Array.from({ length: 1001 }, () => ({ type: 'unlinkAll' }))],
    ['an operation LINE has not', [{ type: 'swap' }]],
    ['no menu to link', [{ type: 'link', from: 'richmenu-1' }]],
  ])('of %s is refused, by validate as well', async (_, operations) => {
    const line = startLine()
    expect((await batch(line, operations)).status).toBe(400)
    expect((await line.call('POST', '/v2/bot/richmenu/validate/batch', { operations })).status).toBe(400)
  })

  test('validates without doing, and keeps its key plain', async () => {
    const { line, old } = await withTwoMenus()
    const operations = [{ type: 'unlink', from: old }]
    expect((await line.call('POST', '/v2/bot/richmenu/validate/batch', { operations })).status).toBe(200)
    expect((await batch(line, operations, { resumeRequestKey: 'a key' })).status).toBe(400)
    expect(linked(line, line.somsri)).toBe(old)
  })

  test('to a menu without a picture changes nobody', async () => {
    const { line, old } = await withTwoMenus()
    const { richMenuId } = (await create(line)).json
    expect((await batch(line, [{ type: 'link', from: old, to: richMenuId }])).status).toBe(400)
    expect(linked(line, line.somsri)).toBe(old)
  })

  test('comes three times an hour', async () => {
    const { line } = await withTwoMenus()
    const operations = [{ type: 'unlinkAll' }]
    for (let time = 0; time < 3; time += 1) expect((await batch(line, operations)).status).toBe(202)
    expect((await batch(line, operations)).status).toBe(429)
  })
})
