/**
 * What Cloudflare's and LINE's plans give and take, as their makers wrote it; looked up on 22 November 2026.
 * https://developers.cloudflare.com/workers/platform/pricing/ (Workers, and by the same page D1, Queues and R2)
 * https://developers.cloudflare.com/d1/platform/pricing/
 * https://developers.cloudflare.com/queues/platform/pricing/
 * https://developers.cloudflare.com/r2/pricing/
 * https://lineforbusiness.com/th/service/line-oa-features/broadcast-message (Thailand, without 7 % VAT; named by
 * https://developers.line.biz/en/docs/messaging-api/pricing/; seen here only as others had copied it)
 */

/** What is used in a month. */
export interface Usage {
  requests: number
  cpuMs: number
  rowsRead: number
  rowsWritten: number
  databaseGb: number
  queueOperations: number
  classA: number
  classB: number
}

/** One thing that Cloudflare counts. */
interface Meter {
  what: string
  used: keyof Usage
  /** What the free plan gives in a day, or (storage, R2) in a month; undefined where it counts in another way. */
  free?: { amount: number; every: 'day' | 'month' }
  /** What Workers Paid includes in a month, and what each `per` beyond costs in dollars. */
  paid: { included: number; per: number; dollars: number }
}

const million = 1_000_000

export const meters: Meter[] = [
  {
    what: 'requests to the Worker',
    used: 'requests',
    free: { amount: 100_000, every: 'day' },
    paid: { included: 10 * million, per: million, dollars: 0.3 },
  },
  // The free plan gives 10 ms to each request, and counts no sum.
  { what: 'CPU ms', used: 'cpuMs', paid: { included: 30 * million, per: million, dollars: 0.02 } },
  {
    what: 'D1 rows read',
    used: 'rowsRead',
    free: { amount: 5 * million, every: 'day' },
    paid: { included: 25_000 * million, per: million, dollars: 0.001 },
  },
  {
    what: 'D1 rows written',
    used: 'rowsWritten',
    free: { amount: 100_000, every: 'day' },
    paid: { included: 50 * million, per: million, dollars: 1 },
  },
  {
    // One database holds 500 MB on the free plan, though an account holds 5 GB.
    what: 'D1 GB',
    used: 'databaseGb',
    free: { amount: 0.5, every: 'month' },
    paid: { included: 5, per: 1, dollars: 0.75 },
  },
  {
    what: 'queue operations (three a message)',
    used: 'queueOperations',
    free: { amount: 10_000, every: 'day' },
    paid: { included: million, per: million, dollars: 0.4 },
  },
  {
    what: 'R2 class A operations',
    used: 'classA',
    free: { amount: million, every: 'month' },
    paid: { included: million, per: million, dollars: 4.5 },
  },
  {
    what: 'R2 class B operations',
    used: 'classB',
    free: { amount: 10 * million, every: 'month' },
    paid: { included: 10 * million, per: million, dollars: 0.36 },
  },
]

const paidPlanDollars = 5
const daysAMonth = 30

/** Dollars a month on Workers Paid. */
export const paidDollars = (usage: Usage): number =>
  meters.reduce((sum, { used, paid }) => {
    const beyond = Math.max(0, usage[used] - paid.included)
    return sum + (beyond / paid.per) * paid.dollars
  }, paidPlanDollars)

/** The meter of the free plan that is used most, as a part of what it gives, when use is even over the month. */
export function tightestFree(usage: Usage): { what: string; part: number } {
  const parts = meters.flatMap(({ what, used, free }) =>
    free ? [{ what, part: usage[used] / (free.amount * (free.every === 'day' ? daysAMonth : 1)) }] : [],
  )
  return parts.reduce((most, one) => (one.part > most.part ? one : most))
}

/** LINE's plans for an official account in Thailand: what a month costs, and a message beyond what it includes. */
const linePlans = [
  { name: 'Free', baht: 0, included: 300 },
  { name: 'Basic', baht: 1_280, included: 15_000, bahtBeyond: 0.1 },
  { name: 'Pro', baht: 1_780, included: 35_000, bahtBeyond: 0.06 },
]

/** The cheapest plan for so many paid messages a month. */
export function linePlanFor(messages: number): { name: string; baht: number } {
  const offers = linePlans.flatMap(({ name, baht, included, bahtBeyond }) => {
    const beyond = Math.max(0, messages - included)
    return beyond > 0 && bahtBeyond === undefined ? [] : [{ name, baht: baht + beyond * (bahtBeyond ?? 0) }]
  })
  return offers.reduce((cheapest, one) => (one.baht < cheapest.baht ? one : cheapest))
}
