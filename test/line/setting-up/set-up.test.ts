/** Laws of setting LINE up: it ends in order, a second time changes nothing, and whatever is in the way is told. */
import { describe, expect, test } from 'vitest'
import { find, newChannel } from './channel'

const address = 'https://riandee.example/line/webhook'

describe('a new channel', () => {
  test('gets address, menus and mini-app, and the bot was heard', async () => {
    const { line, run } = newChannel()
    const told = await run()
    expect(line.world.webhook.endpoint).toBe(address)
    expect(line.world.richMenus.size).toBe(6)
    expect(line.world.defaultMenu).toBe(line.world.aliases.get('riandee-newcomer-th'))
    expect([...line.world.liffApps.values()]).toMatchObject([
      { view: { type: 'full', url: 'https://riandee.example/liff/' }, scope: ['openid', 'profile'] },
    ])
    expect(find(told, 'webhook-heard')?.answer).toEqual({ heard: 'answers' })
    expect(line.heard.map(({ json }) => json.events)).toEqual([[]])
    const made = told.find((one) => one.told === 'deed' && one.deed.do === 'make-mini-app')
    expect(made).toMatchObject({ liffId: [...line.world.liffApps.keys()][0] })
  })

  test('a second time nothing is written, and everything is told to be right', async () => {
    const { run, writes } = newChannel()
    await run()
    writes()
    const told = await run()
    expect(writes()).toEqual([])
    expect(told.map((one) => one.told)).toEqual([
      ...['account', 'webhook-right', 'webhook-heard', 'mini-app-right', 'menus-right', 'quota'],
    ])
  })

  test('a dry run tells every deed of the run after it, and writes nothing', async () => {
    const { line, run, writes } = newChannel()
    const planned = await run({ dryRun: true })
    expect(writes()).toEqual([])
    expect(line.heard).toEqual([])
    const deeds = (told: typeof planned) => told.flatMap((one) => (one.told === 'deed' ? [one.deed] : []))
    expect(deeds(planned)).toHaveLength(9)
    expect(deeds(planned)).toEqual(deeds(await run()))
  })
})

describe('the webhook', () => {
  test('that moves away names the address before', async () => {
    const { line, run } = newChannel()
    line.world.webhook.endpoint = 'https://old.example/line/webhook'
    const deed = find(await run(), 'deed')?.deed
    expect(deed).toEqual({ do: 'set-webhook', address, was: 'https://old.example/line/webhook' })
    expect(line.world.webhook.endpoint).toBe(address)
  })

  test('does not move to an address that is silent: who is served at the old one stays served, mini-app and all', async () => {
    const { line, run } = newChannel()
    await run()
    const apps = JSON.stringify([...line.world.liffApps])
    const told = await run({ publicUrl: 'https://riandee.invalid' })
    expect(find(told, 'webhook-heard')?.answer).toMatchObject({ heard: 'unknown-host' })
    expect(find(told, 'webhook-kept')).toEqual({ told: 'webhook-kept', was: address })
    expect([line.world.webhook.endpoint, JSON.stringify([...line.world.liffApps])]).toEqual([address, apps])
  })

  test.each([
    ['cannot be reached', () => Promise.reject(new Error('no')), { heard: 'could-not-connect', status: 0 }],
    ['is too slow', () => new Promise<Response>(() => undefined), { heard: 'request-timeout' }],
    [
      'does not know the signature',
      () => new Response('', { status: 401 }),
      { heard: 'error-status-code', status: 401 },
    ],
  ])('of a bot that %s is set, where there was none, and the reason told', async (_, answer, heard) => {
    const { line, run } = newChannel({ answerWithinMs: 5 })
    line.answer(answer)
    expect(find(await run(), 'webhook-heard')?.answer).toMatchObject(heard)
    expect(line.world.webhook.endpoint).toBe(address)
  })

  test('that a person has to switch on is told to be off, the first time and every time', async () => {
    const { line, run } = newChannel()
    line.world.webhook.active = false
    expect(find(await run(), 'webhook-off')).toBeDefined()
    expect(find(await run(), 'webhook-off')).toBeDefined()
    line.world.webhook.active = true
    expect(find(await run(), 'webhook-off')).toBeUndefined()
  })
})

describe('the mini-app', () => {
  test('cannot be seen without the secret of its channel, and is left alone', async () => {
    const { line, run } = newChannel()
    expect(find(await run({ loginChannelSecret: '' }), 'mini-app-unseen')).toBeDefined()
    expect(line.world.liffApps.size).toBe(0)
  })

  test('that was named but is of no app there is told with those that are', async () => {
    const { line, run } = newChannel()
    await run()
    const there = [...line.world.liffApps.keys()]
    expect(find(await run({ liffId: '2000000002-gone' }), 'mini-app-not-there')).toMatchObject({ there })
    expect([...line.world.liffApps.keys()]).toEqual(there)
  })

  test('that finds no place is told; the rest is set up all the same', async () => {
    const { line, run } = newChannel()
    const view = { type: 'full', url: 'https://shop.example/' }
    for (let at = 0; at < 30; at += 1) line.world.liffApps.set(`2000000002-${at}`, { view })
    expect(find(await run(), 'mini-apps-full')).toBeDefined()
    expect(line.world.richMenus.size).toBe(6)
  })
})

describe('a full quota of rich menus', () => {
  const theirs = (id: string) => ({
    ...{ richMenuId: id, name: 'made by hand', chatBarText: 'x', selected: false, areas: [] },
    size: { width: 2500, height: 1686 },
  })

  test('is told with how many are there and how many are needed, and nothing of it is touched', async () => {
    const { line, run, writes } = newChannel()
    for (let at = 0; at < 998; at += 1) line.world.richMenus.set(`m${at}`, theirs(`m${at}`))
    const full = { told: 'menus-full', total: 998, free: 2, needed: 6 }
    expect(find(await run(), 'menus-full')).toEqual(full)
    expect(writes().filter((call) => call.includes('richmenu'))).toEqual([])
  })

  test('that only LINE knew of is told too', async () => {
    const { line, run } = newChannel()
    await line.test('/faults', { on: 'create-rich-menu', fault: '400', times: 1 })
    expect(find(await run(), 'menus-full')).toMatchObject({ needed: 6 })
    expect(find(await run(), 'menus-full')).toBeUndefined()
  })

  test('gets room by old menus of ours alone', async () => {
    const { line, run } = newChannel()
    for (let at = 0; at < 994; at += 1) line.world.richMenus.set(`m${at}`, theirs(`m${at}`))
    for (let at = 0; at < 6; at += 1)
      line.world.richMenus.set(`o${at}`, { ...theirs(`o${at}`), name: 'riandee-learner-th-0000000f' })
    const told = await run()
    expect(told.flatMap((one) => (one.told === 'deed' ? [one.deed.do] : []))).toContain('make-room')
    expect(line.world.aliases.size).toBe(6)
    expect([...line.world.richMenus.keys()].filter((id) => id.startsWith('m'))).toHaveLength(994)
    expect([...line.world.richMenus.keys()].filter((id) => id.startsWith('o'))).toHaveLength(0)
  })
})

describe('a step that LINE does not take', () => {
  test.each(['rich-menu-image', 'rich-menu-alias'])(
    'at %s is taken back whole, and a second run mends it',
    async (on) => {
      const { line, run } = newChannel()
      if (on === 'rich-menu-alias') await line.test('/faults', { on, fault: 'slow', ms: 0 }) // the list is read first
      await line.test('/faults', { on, fault: '500' })
      expect(find(await run(), 'stopped')).toMatchObject({
        area: 'menus',
        because: { why: 'refused', status: 500 },
      })
      expect([line.world.richMenus.size, line.world.aliases.size]).toEqual([0, 0])
      expect(find(await run(), 'stopped')).toBeUndefined()
      expect([line.world.richMenus.size, line.world.richMenuImages.size]).toEqual([6, 6])
    },
  )

  test.each([
    ['rate-429', { why: 'too-often' }],
    ['cut', { why: 'silent' }],
    ['500', { why: 'refused', status: 500 }],
  ])('by %s is told, and what does not need it is done', async (fault, because) => {
    const { line, run } = newChannel()
    await line.test('/faults', { on: 'liff', fault })
    expect(find(await run(), 'stopped')).toMatchObject({ area: 'mini-app', because })
    expect([line.world.richMenus.size, line.world.webhook.endpoint]).toEqual([6, address])
  })

  test('and nobody answering once a menu is pointed to never leaves an alias without its menu', async () => {
    const { line, run } = newChannel()
    await line.test('/faults', { on: 'rich-menu-alias', fault: 'slow', ms: 0 })
    await line.test('/faults', { on: 'rich-menu-alias', fault: 'cut-after-taking' })
    expect(find(await run(), 'stopped')).toMatchObject({ because: { why: 'silent' } })
    for (const id of line.world.aliases.values()) expect(line.world.richMenus.has(id)).toBe(true)
    await run()
    expect([line.world.richMenus.size, line.world.aliases.size]).toEqual([6, 6])
  })
})

test('the quota is read as it is: with a limit and what was used of it, or without', async () => {
  const { line, run } = newChannel()
  await line.test('/quota', { limit: 300, used: 12 })
  expect(find(await run(), 'quota')).toEqual({ told: 'quota', limit: 300, used: 12 })
  await line.test('/quota', { type: 'none' })
  expect(find(await run(), 'quota')).toEqual({ told: 'quota', limit: undefined, used: 12 })
})
