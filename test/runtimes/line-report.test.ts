/** Laws of the report: everything that can be told has a line of its own, in Thai and English, in the house's voice. */
import { expect, test } from 'vitest'
import { miniAppWanted } from '../../bot/line/setting-up/plan-mini-app'
import type { Deed, Heard, Told, Why } from '../../bot/line/setting-up/told'
import { lineOf } from '../../bot/runtimes/node/line-report'
import { byHand, keyProblems } from '../../shared/texts/setup-line'

const address = 'https://learn.example.ac.th/line/webhook'
const app = miniAppWanted('https://learn.example.ac.th')
const old = [{ id: 'm1', name: 'riandee-learner-th-0000000f', alias: 'riandee-learner-th' }]

const deeds: Deed[] = [
  { do: 'set-webhook', address },
  { do: 'make-room', old },
  { do: 'make-menu', alias: 'riandee-learner-th', name: 'riandee-learner-th-00000001' },
  { do: 'set-default-menu', alias: 'riandee-newcomer-th' },
  { do: 'remove-menus', old },
  { do: 'make-mini-app', app },
  { do: 'change-mini-app', liffId: '1-a', app: { view: app.view }, was: { liffId: '1-a' } },
]
const statuses = [401, 403, 404, 405, 500, 502, 503, 504]
const silences: Exclude<Heard, { heard: 'answers' }>[] = [
  ...(['could-not-connect', 'request-timeout', 'unclassified', 'unknown-host'] as const).map((heard) => ({
    ...{ heard, status: 0, detail: 'in LINE’s words' },
  })),
  ...statuses.map((status) => ({ heard: 'error-status-code' as const, status, detail: String(status) })),
]
const reasons: Why[] = [
  { why: 'silent' },
  { why: 'too-often' },
  { why: 'refused', status: 500, message: 'Internal Server Error' },
  { why: 'people-still-moving' },
]

const right: Told[] = [
  { told: 'account', name: 'เรียนดี', basicId: '@riandee' },
  ...deeds.map((deed) => ({ told: 'deed' as const, deed, planned: false, liffId: '1-a' })),
  { told: 'webhook-right', address },
  { told: 'webhook-heard', address, answer: { heard: 'answers' } },
  { told: 'menus-right', count: 4 },
  { told: 'mini-app-right', liffId: '1-a', url: app.view.url },
  { told: 'quota', limit: 300, used: 12 },
  { told: 'quota', used: 12 },
]
const toLookAt: Told[] = [
  ...deeds.map((deed) => ({ told: 'deed' as const, deed, planned: true })),
  { told: 'mini-app-unseen' },
]
const toMend: Told[] = [
  ...silences.map((answer) => ({ told: 'webhook-heard' as const, address, answer })),
  { told: 'webhook-kept', was: address },
  { told: 'webhook-off' },
  { told: 'menus-full', total: 998, free: 2, needed: 4 },
  { told: 'mini-app-not-there', liffId: '1-a', there: ['1-b'] },
  { told: 'mini-app-not-there', liffId: '1-a', there: [] },
  { told: 'mini-apps-full' },
  ...reasons.map((because) => ({ told: 'stopped' as const, area: 'menus' as const, because })),
]

test.each([
  ['✓', right],
  ['–', toLookAt],
  ['!', toMend],
])('what is marked %s', (mark, all) => {
  expect(all.map((told) => lineOf(told).mark)).toEqual(all.map(() => mark))
})

const sentences = [
  ...[...right, ...toLookAt, ...toMend].map((told) => lineOf(told).text),
  ...Object.values(keyProblems),
  ...byHand.places,
]

test('every line is in Thai and in English, and blames nobody', () => {
  for (const sentence of sentences) {
    expect(sentence).toMatch(/[\u0E00-\u0E7F].* · .*[A-Za-z]{3}/)
    expect(sentence).not.toMatch(/ผิดพลาด|ล้มเหลว|ไม่ผ่าน|invalid|undefined|\[object/i)
  }
})

test('a plan and its deed differ in words, and no two reasons share a sentence', () => {
  const both = deeds.map((deed) =>
    [true, false].map((planned) => lineOf({ told: 'deed', deed, planned }).text),
  )
  for (const [planned, done] of both) expect(planned).not.toBe(done)
  const own = [...silences.filter(({ status }) => ![403, 405, 503, 504].includes(status))]
  const texts = own.map((answer) => lineOf({ told: 'webhook-heard', address, answer }).text)
  expect(new Set(texts).size).toBe(own.length)
})

test('what is left of the month is told, never less than nothing', () => {
  expect(lineOf({ told: 'quota', limit: 300, used: 12 }).text).toContain('288 of 300 left')
  expect(lineOf({ told: 'quota', limit: 300, used: 340 }).text).toContain('0 of 300 left')
})
