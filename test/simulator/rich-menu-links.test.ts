import { describe, expect, test } from 'vitest'
import { type Line, startLine } from './line'
import { ready, shownTo } from './menus'

describe('who sees which menu', () => {
  test('all friends see the default, others none', async () => {
    const line = startLine()
    const id = await ready(line)
    await line.perform({ do: 'befriend', person: line.somsri })
    expect((await line.call('GET', '/v2/bot/user/all/richmenu')).status).toBe(404)
    await line.call('POST', `/v2/bot/user/all/richmenu/${id}`)
    expect((await line.call('GET', '/v2/bot/user/all/richmenu')).json).toEqual({ richMenuId: id })
    expect(await shownTo(line, line.somsri)).toMatchObject({ id, chatBarText: 'เมนู' })
    expect(await shownTo(line, line.prasert)).toBeNull()
    await line.call('DELETE', '/v2/bot/user/all/richmenu')
    expect(await shownTo(line, line.somsri)).toBeNull()
  })

  test("a menu of one's own goes before the default, until it is taken away", async () => {
    const line = startLine()
    const [all, own] = [await ready(line), await ready(line)]
    await line.perform({ do: 'befriend', person: line.somsri })
    await line.call('POST', `/v2/bot/user/all/richmenu/${all}`)
    await line.call('POST', `/v2/bot/user/${line.somsri}/richmenu/${own}`)
    expect((await line.call('GET', `/v2/bot/user/${line.somsri}/richmenu`)).json).toEqual({ richMenuId: own })
    expect((await shownTo(line, line.somsri)).id).toBe(own)
    await line.call('DELETE', `/v2/bot/user/${line.somsri}/richmenu`)
    expect((await shownTo(line, line.somsri)).id).toBe(all)
    expect((await line.call('GET', `/v2/bot/user/${line.somsri}/richmenu`)).status).toBe(404)
  })

  test('linking to somebody who is no friend answers 200 and does nothing', async () => {
    const line = startLine()
    const id = await ready(line)
    expect((await line.call('POST', `/v2/bot/user/${line.somsri}/richmenu/${id}`)).status).toBe(200)
    expect(line.world.people.get(line.somsri)?.linkedMenu).toBeNull()
  })

  test('many are linked and unlinked at once, answered 202', async () => {
    const line = startLine()
    const richMenuId = await ready(line)
    const userIds = [line.somsri, line.prasert]
    for (const person of userIds) await line.perform({ do: 'befriend', person })
    expect((await line.call('POST', '/v2/bot/richmenu/bulk/link', { richMenuId, userIds })).status).toBe(202)
    expect(line.world.people.get(line.prasert)?.linkedMenu).toBe(richMenuId)
    expect((await line.call('POST', '/v2/bot/richmenu/bulk/unlink', { userIds })).status).toBe(202)
    expect(line.world.people.get(line.prasert)?.linkedMenu).toBeNull()
    expect((await line.call('POST', '/v2/bot/richmenu/bulk/unlink', { userIds: [] })).status).toBe(400)
  })

  test('a deleted menu is seen by nobody', async () => {
    const line = startLine()
    const id = await ready(line)
    await line.perform({ do: 'befriend', person: line.somsri })
    await line.call('POST', `/v2/bot/user/all/richmenu/${id}`)
    await line.call('DELETE', `/v2/bot/richmenu/${id}`)
    expect(await shownTo(line, line.somsri)).toBeNull()
  })
})

describe('aliases', () => {
  const make = (line: Line, richMenuAliasId: string, richMenuId: string) =>
    line.call('POST', '/v2/bot/richmenu/alias', { richMenuAliasId, richMenuId })

  test('are made once, read, listed, turned to another menu, deleted', async () => {
    const line = startLine()
    const [first, second] = [await ready(line), await ready(line)]
    expect((await make(line, 'tab-learn', first)).status).toBe(200)
    expect((await make(line, 'tab-learn', second)).json.message).toBe('conflict richmenu alias id')
    await line.call('POST', '/v2/bot/richmenu/alias/tab-learn', { richMenuId: second })
    const alias = { richMenuAliasId: 'tab-learn', richMenuId: second }
    expect((await line.call('GET', '/v2/bot/richmenu/alias/tab-learn')).json).toEqual(alias)
    expect((await line.call('GET', '/v2/bot/richmenu/alias/list')).json).toEqual({ aliases: [alias] })
    expect((await line.call('DELETE', '/v2/bot/richmenu/alias/tab-learn')).status).toBe(200)
    expect((await line.call('GET', '/v2/bot/richmenu/alias/tab-learn')).status).toBe(404)
  })

  test('have plain names and an existing menu', async () => {
    const line = startLine()
    expect((await make(line, 'Tab Learn', await ready(line))).status).toBe(400)
    expect((await make(line, 'tab', 'richmenu-none')).status).toBe(400)
  })

  test('a switch shows the other menu and says so in a postback', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    const id = await ready(line)
    await make(line, 'tab', id)
    const action = { type: 'richmenuswitch', richMenuAliasId: 'tab', data: 'to-tab' }
    await line.perform({ do: 'tap', person: line.somsri, action })
    const params = { newRichMenuAliasId: 'tab', status: 'SUCCESS' }
    expect(line.events().at(-1).postback).toEqual({ data: 'to-tab', params })
    expect((await shownTo(line, line.somsri)).id).toBe(id)
    await line.perform({ do: 'tap', person: line.somsri, action: { ...action, richMenuAliasId: 'gone' } })
    expect(line.events().at(-1).postback.params.status).toBe('RICHMENU_ALIAS_ID_NOTFOUND')
  })
})
