/** What the mini-app sends to family and groups, held to what LINE's share-target picker takes. */
import { expect, test } from 'vitest'
import { shareProblems } from '../../bot/simulator/limits/share'
import type { LineMessage } from '../../bot/simulator/phone-api'
import { sendToPeople } from '../../liff/share-badge'
import { shareCard } from '../../shared/share-card'
import { pages as en } from '../../shared/texts/en/pages'
import { pages as th } from '../../shared/texts/th/pages'

const url = 'https://riandee.example/badges/t0k3n'
const longName = 'คุณ'.repeat(20)
const longTitle = 'เรียนรู้การใช้ไลน์อย่างปลอดภัย '.repeat(6)

const cards = [th, en].flatMap(({ sharing, showcase }) => [
  shareCard({
    altText: sharing.altText({ name: longName, title: longTitle }),
    picture: `${url}/square.png`,
    main: { label: sharing.seeWork, uri: url },
    people: { label: sharing.cheer, uri: 'https://liff.line.me/2000000001-AbCdEfGh/cheer/t0k3n' },
  }),
  shareCard({
    altText: showcase.altText,
    title: showcase.shareTitle,
    text: showcase.shareTell({ count: 40 }),
    main: { label: showcase.seeAll, uri: url },
  }),
])

test('every card can be shared: within LINE’s limits, and its buttons only open addresses', () => {
  for (const card of cards) expect(shareProblems([card as LineMessage])).toEqual([])
})

test('its words grow with the reader’s own letter size, and none is small', () => {
  const texts = (part: unknown): { size: string; scaling?: boolean; wrap?: boolean }[] => {
    if (Array.isArray(part)) return part.flatMap(texts)
    if (typeof part !== 'object' || !part) return []
    const own = 'type' in part && part.type === 'text' ? [part as never] : []
    return [...own, ...Object.values(part).flatMap(texts)]
  }
  const all = cards.flatMap(texts)
  expect(all.length).toBeGreaterThan(8)
  for (const { size, scaling, wrap } of all) {
    expect(Number.parseInt(size, 10)).toBeGreaterThanOrEqual(20)
    expect([scaling, wrap]).toEqual([true, true])
  }
})

test('a LINE that fails to ask whom to send it to has sent nothing, and that is all that is said', async () => {
  const refusing = { share: () => Promise.reject(new Error('no picker')) }
  expect(await sendToPeople(refusing, {})).toBe(false)
})
