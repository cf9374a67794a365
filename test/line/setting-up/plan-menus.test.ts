/** Laws of the plan for rich menus: only what differs, nobody without a menu, nobody else's menu. */
import { expect, test } from 'vitest'
import { menuAlias, menuNames } from '../../../bot/line/rich-menu'
import { type MenusSeen, mostMenus, planMenus } from '../../../bot/line/setting-up/plan-menus'

const aliases = menuNames.map(menuAlias)
const [first = '', second = ''] = aliases
const wanted = aliases.map((alias) => ({ alias, name: `${alias}-00000001` }))
const older = (alias: string) => ({ id: `old ${alias}`, name: `${alias}-0000000f` })

/** LINE after a whole run, and `more` beside it. */
function inOrder(more: { id: string; name: string }[] = []): MenusSeen {
  const ours = wanted.map(({ alias, name }) => ({ id: `now ${alias}`, name }))
  const pointing = new Map(aliases.map((alias) => [alias, `now ${alias}`]))
  return { menus: [...ours, ...more], aliases: pointing, everybodys: `now ${first}` }
}
const strangers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `theirs ${at}`, name: 'made by hand' }))

const deeds = (seen: MenusSeen) => {
  const plan = planMenus(seen, wanted)
  if ('total' in plan) throw new Error('full')
  return plan
}

test('at an empty channel all are made, and the first is everybody’s', () => {
  const empty = { menus: [], aliases: new Map<string, string>() }
  expect(deeds(empty).map((deed) => deed.do)).toEqual([...aliases.map(() => 'make-menu'), 'set-default-menu'])
})

test('where all is right nothing is done, whatever others keep there', () => {
  expect(deeds(inOrder(strangers(900)))).toEqual([])
})

test('one that was drawn anew is made, its people are moved and the old one goes, in this order', () => {
  const seen = inOrder()
  const changed = {
    ...seen,
    menus: seen.menus.map((menu) =>
      menu.id === `now ${second}` ? { ...menu, name: `${second}-0000000f` } : menu,
    ),
  }
  expect(deeds(changed)).toEqual([
    { do: 'make-menu', alias: second, name: `${second}-00000001` },
    { do: 'remove-menus', old: [{ id: `now ${second}`, name: `${second}-0000000f`, alias: second }] },
  ])
})

test('one that an earlier run left behind goes, with or without the hash of its drawing', () => {
  const [plan, ...more] = deeds(inOrder([older(first), { id: 'ancient', name: second }]))
  expect(more).toEqual([])
  expect(plan).toMatchObject({
    do: 'remove-menus',
    old: [{ alias: first }, { id: 'ancient', alias: second }],
  })
})

test('a menu that somebody else gave everybody is named, so that a person can go back; ours is not', () => {
  const theirs = deeds({ ...inOrder([{ id: 'theirs', name: 'made by hand' }]), everybodys: 'theirs' })
  expect(theirs).toEqual([{ do: 'set-default-menu', alias: first, was: 'theirs' }])
  const ours = deeds({ ...inOrder(), everybodys: `now ${second}` })
  expect(ours).toEqual([{ do: 'set-default-menu', alias: first, was: undefined }])
})

test('a channel without room for all that is needed is left as it is', () => {
  const full = { menus: strangers(mostMenus - 3), aliases: new Map<string, string>() }
  expect(planMenus(full, wanted)).toEqual({ total: mostMenus - 3, free: 3, needed: 6 })
})

test('room is made by old menus of ours that no alias means, and only by as many as it takes', () => {
  const left = aliases.map(older)
  const full = { menus: [...strangers(mostMenus - 8), ...left], aliases: new Map<string, string>() }
  const plan = deeds(full)
  expect(plan[0]).toMatchObject({ do: 'make-room', old: left.slice(0, 4).map(({ id }) => ({ id })) })
  expect(plan.at(-1)).toMatchObject({ do: 'remove-menus', old: left.slice(4).map(({ id }) => ({ id })) })
})

test('a menu that people still have is no room: nobody is to be without one while the new one is made', () => {
  const left = aliases.map(older)
  const full = {
    menus: [...strangers(mostMenus - 6), ...left],
    aliases: new Map(aliases.map((alias, at) => [alias, left[at]?.id ?? ''])),
  }
  expect(planMenus(full, wanted)).toEqual({ total: mostMenus, free: 0, needed: 6 })
})
