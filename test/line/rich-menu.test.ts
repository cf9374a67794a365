import { describe, expect, test } from 'vitest'
import { lineClients } from '../../bot/line/clients'
import {
  type MenuName,
  type MenuWords,
  menuAlias,
  menuNames,
  richMenuRequest,
} from '../../bot/line/rich-menu'
import { setUpMenus } from '../../bot/line/setting-up/menus'
import { createMouth } from '../../bot/line/speak'
import { richMenuProblem } from '../../bot/simulator/limits/rich-menu'
import { decodeChoice, Place } from '../../shared/choice'
import { type Line, png, startLine, TOKEN } from '../simulator/line'

const thai: MenuWords = {
  bar: 'แตะตรงนี้',
  areas: {
    start: 'เริ่มเรียน\nบทแรก 5 นาที',
    continue: 'เรียนต่อ\nต่อจากที่ค้างไว้',
    where: 'เรียนถึง\nไหนแล้ว',
    courses: 'ดูวิชา',
    about: 'เรียนดี\nคืออะไร',
    settings: 'ตั้งค่า',
    help: 'ขอความ\nช่วยเหลือ',
  },
}
const english: MenuWords = { bar: 'Menu', areas: { ...thai.areas, help: 'Ask a person\nfor help' } }
const wordsOf = ({ language }: MenuName) => (language === 'th' ? thai : english)

const config = {
  authorization: async () => TOKEN,
  apiUrl: 'https://api.line.me',
  dataApiUrl: 'https://api-data.line.me',
  now: () => 0,
  timeoutMs: 5000,
}
const pause = async () => undefined

/** LINE's moving of people from menu to menu, which is done at the second look. */
function moving(line: Line): typeof fetch {
  let looks = 0
  return async (input, init) => {
    const { pathname } = new URL(String(input))
    if (pathname === '/v2/bot/richmenu/batch') return move(line, JSON.parse(String(init?.body)).operations)
    if (pathname !== '/v2/bot/richmenu/progress/batch') return line.fetch(input, init)
    looks += 1
    return Response.json({ phase: looks < 2 ? 'ongoing' : 'succeeded' })
  }
}

function move(line: Line, operations: { from: string; to: string }[]): Response {
  const to = new Map(operations.map((operation) => [operation.from, operation.to]))
  for (const person of line.world.people.values())
    person.linkedMenu = to.get(person.linkedMenu ?? '') ?? person.linkedMenu
  return new Response('{}', { status: 202, headers: { 'x-line-request-id': 'moving' } })
}

const setUp = (line: Line, more: Partial<Parameters<typeof setUpMenus>[1]> = {}) =>
  setUpMenus(lineClients({ ...config, fetch: moving(line) }), {
    wordsOf,
    pngOf: async () => png(2500, 1686),
    pause,
    ...more,
  })

describe.each(menuNames)('the menu of a $kind in $language', (name) => {
  const request = richMenuRequest(name.kind, name.language, wordsOf(name))

  test('is one that LINE takes', () => {
    expect(richMenuProblem({ ...request })).toBeNull()
  })

  test('has only taps that go to a place of ours, and help among them', () => {
    const places = request.areas?.map(({ action }) => {
      const choice = action?.type === 'postback' ? decodeChoice(action.data ?? '') : undefined
      return choice?.kind === 'go' ? choice.to : undefined
    })
    expect(places).toContain('help')
    for (const place of places ?? []) expect(Place.safeParse(place).success).toBe(true)
  })
})

test('a tap says what is drawn, in one line: Thai without a gap, English with one', () => {
  const says = (words: MenuWords) =>
    richMenuRequest('newcomer', 'th', words).areas?.map(({ action }) =>
      action?.type === 'postback' ? action.displayText : undefined,
    )
  expect(says(thai)).toEqual(['เริ่มเรียน', 'ดูวิชา', 'เรียนดีคืออะไร', 'ขอความช่วยเหลือ'])
  expect(says(english)?.at(-1)).toBe('Ask a person for help')
})

describe('setting the menus up', () => {
  const everyAlias = menuNames.map(menuAlias)

  test('makes all, and gives newcomers the Thai one', async () => {
    const line = startLine()
    expect(await setUp(line)).toEqual({ kept: [], made: everyAlias, removed: 0 })
    expect(line.world.defaultMenu).toBe(line.world.aliases.get('riandee-newcomer-th'))
    expect(line.world.richMenuImages.size).toBe(6)
  })

  test('a second time changes nothing', async () => {
    const line = startLine()
    await setUp(line)
    const before = [...line.world.richMenus.keys()]
    expect(await setUp(line)).toEqual({ kept: everyAlias, made: [], removed: 0 })
    expect([...line.world.richMenus.keys()]).toEqual(before)
  })

  test('after one was drawn anew makes that one, moves its people over and removes the old', async () => {
    const line = startLine()
    await setUp(line)
    await line.perform({ do: 'befriend', person: line.somsri })
    const mouth = createMouth({ ...config, fetch: line.fetch, publicUrl: 'https://riandee.example', pause })
    await mouth.linkMenu(line.somsri, 'riandee-learner-th')
    const old = line.world.people.get(line.somsri)?.linkedMenu
    const pngOf = async ({ kind, language }: MenuName) =>
      png(2500, 1686, kind === 'learner' && language === 'th' ? 65 : 64)
    expect(await setUp(line, { pngOf })).toMatchObject({ made: ['riandee-learner-th'], removed: 1 })
    const now = line.world.people.get(line.somsri)?.linkedMenu
    expect(now).not.toBe(old)
    expect(now).toBe(line.world.aliases.get('riandee-learner-th'))
    expect(line.world.richMenus.size).toBe(6)
  })

  test('that was cut off before a picture was given, and could take nothing back, is mended by the next', async () => {
    const line = startLine()
    await line.test('/faults', { on: 'rich-menu-image', fault: '500', times: 1 })
    await line.test('/faults', { on: 'delete-rich-menu', fault: 'cut', times: 1 })
    await expect(setUp(line)).rejects.toMatchObject({ status: 500 })
    expect(await setUp(line)).toMatchObject({ made: everyAlias, removed: 1 })
    expect(line.world.richMenus.size).toBe(6)
    expect(line.world.richMenuImages.size).toBe(6)
  })

  test('leaves menus alone that are not ours', async () => {
    const line = startLine()
    const theirs = { ...richMenuRequest('newcomer', 'th', thai), name: 'made by hand' }
    await lineClients({ ...config, fetch: line.fetch }).api.createRichMenu(theirs)
    await setUp(line)
    await setUp(line)
    expect([...line.world.richMenus.values()].map((menu) => menu.name)).toContain('made by hand')
  })
})

test('a person gets the menu that the alias means today, also after it was replaced', async () => {
  const line = startLine()
  await setUp(line)
  await line.perform({ do: 'befriend', person: line.somsri })
  const mouth = createMouth({ ...config, fetch: line.fetch, publicUrl: 'https://riandee.example', pause })
  const linked = () => line.world.people.get(line.somsri)?.linkedMenu
  await mouth.linkMenu(line.somsri, 'riandee-learner-th')
  expect(linked()).toBe(line.world.aliases.get('riandee-learner-th'))
  await setUp(line, { pngOf: async () => png(2500, 1686, 70) })
  await mouth.linkMenu(line.somsri, 'riandee-learner-th')
  expect(linked()).toBe(line.world.aliases.get('riandee-learner-th'))
  await expect(mouth.linkMenu(line.somsri, 'nobody-made-this')).rejects.toThrow()
})
