/** What a learner costs: counted over a whole course, and what that makes of Cloudflare's and LINE's plans. */
import { mostSweptRows } from '../../bot/sweep'
import { type CourseCost, courseCost } from './cost/course'
import { linePlanFor, meters, paidDollars, tightestFree, type Usage } from './cost/plans'
import { courseId } from './people/templates'
import type { Scale } from './scale'
import { atMost, grouped, type Line, type Section } from './table'

/** What other parts of the same run have measured. */
export interface Found {
  /** Of workerd, for one turn. */
  cpuMs?: number
  /** Of the database, for a learner who finished a course. */
  bytes?: number
}

const everyCourse = ['first-steps', 'line-safely', 'product-photos', 'small-shop']
const crowds = [100, 10_000, 175_000]

/** How many stand beside the learner when the cron is counted: enough to see by how much each adds. */
const cronCrowd = 300

export async function counted({ isTrial }: Scale, found: Found): Promise<Section[]> {
  const cost = isTrial
    ? await courseCost('first-steps', ['first-steps'], 10)
    : await courseCost(courseId, everyCourse, cronCrowd)
  return [turnsSection(cost), costSection(cost), plansSection(cost, found)]
}

const most = (values: number[]): number => Math.max(...values)
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const turnsSection = ({
  course,
  turns,
  tripsBeforeReply,
  rowsWrittenByTurn,
  courseReads,
}: CourseCost): Section => ({
  title: `Counted on D1 over a whole course (${course}, ${turns} turns from befriending to its end)`,
  lines: [
    {
      what: 'round trips to the database before the reply',
      figure: `most ${most(tripsBeforeReply)}, mean ${grouped(mean(tripsBeforeReply))}`,
      aim: atMost(most(tripsBeforeReply), 3),
    },
    {
      what: 'rows written a turn, indexes counted',
      figure: `most ${most(rowsWrittenByTurn)}, mean ${grouped(mean(rowsWrittenByTurn))}`,
      aim: atMost(most(rowsWrittenByTurn), 6),
    },
  ],
  notes: [
    `rows written turn by turn: ${rowsWrittenByTurn.join(' ')}`,
    `courses were read from the database ${courseReads} times, once more before that reply; then they were in memory`,
  ],
})

const costSection = (cost: CourseCost): Section => ({
  title: 'What one learner costs, over that course',
  lines: [
    ...[...cost.lineCalls].map(([what, calls]) => ({ what: `LINE: ${what}`, figure: String(calls) })),
    { what: 'LINE: paid messages', figure: String(cost.paidMessages), aim: atMost(cost.paidMessages, 0) },
    {
      what: 'requests: webhooks + pictures and clips + wake-ups',
      figure: `${cost.requests.webhooks} + ${cost.requests.media} + ${cost.requests.wakeUps}`,
    },
    { what: 'D1 rows read', figure: grouped(cost.tally.rowsRead) },
    { what: 'D1 rows written', figure: grouped(cost.tally.rowsWritten) },
    { what: 'R2 operations of class A, of class B', figure: `${cost.tally.classA}, ${cost.tally.classB}` },
    { what: 'queue messages', figure: String(cost.tally.messages) },
    {
      what: `cron: rows read a minute, and more each hour beside ${cost.cron.crowd} who finished`,
      figure: `${grouped(cost.cron.everyMinute)}, ${grouped(cost.cron.everyHour)}`,
    },
  ],
  notes: [
    'a phone fetches each picture once and each clip twice, and every wake-up comes alone: both are fewer where many learn at once',
  ],
})

/** What is measured elsewhere, or what it shall be at most. */
const cpuMsAtMost = 10
const bytesAtMost = 23_000

function plansSection(cost: CourseCost, { cpuMs = cpuMsAtMost, bytes = bytesAtMost }: Found): Section {
  const usages = crowds.map((learners) => usageOf(cost, learners, { cpuMs, bytes }))
  const row = (what: string, of: (usage: Usage, i: number) => string): Line => ({
    what,
    figure: usages
      .map(of)
      .map((one) => one.padStart(9))
      .join(' '),
  })
  const learners = (i: number): number => crowds[i] ?? 0
  return {
    title: `What learners use in a month in which each takes that course: ${crowds.map(grouped).join(', ')} of them`,
    lines: [
      ...meters.map(({ what, used }) => row(what, (usage) => short(usage[used]))),
      row('Workers Free: used of what is tightest', (usage) => `${short(tightestFree(usage).part * 100)} %`),
      row('Workers Paid: dollars', (usage) => paidDollars(usage).toFixed(2)),
      row('LINE: paid messages, and the plan they need', () => '0, Free'),
      row('LINE: one push to each of them would need', (_, i) => linePlanFor(learners(i)).name),
      row('      … baht, without VAT', (_, i) => grouped(linePlanFor(learners(i)).baht)),
    ],
    notes: [
      `tightest on the free plan: ${usages.map((usage) => tightestFree(usage).what).join(', ')}; use even over 30 days`,
      `CPU ${grouped(cpuMs)} ms a turn and ${grouped(bytes)} bytes a learner${cpuMs === cpuMsAtMost || bytes === bytesAtMost ? ' (where not measured in this run: the most it shall be)' : ', measured above'}`,
    ],
  }
}

const minutesAMonth = 43_200
const hoursAMonth = 720
/** Four tables' walks an hour are bounded (`bot/sweep.ts`); a row is read when it is found and when it is looked at. */
const mostReadAnHour = 4 * 2 * mostSweptRows

function usageOf(cost: CourseCost, learners: number, { cpuMs, bytes }: Required<Found>): Usage {
  const { requests, tally, cron, turns } = cost
  const sweptRows = Math.min((cron.everyHour / cron.crowd) * learners, mostReadAnHour) * hoursAMonth
  return {
    requests: learners * (requests.webhooks + requests.media + requests.wakeUps) + minutesAMonth,
    cpuMs: learners * turns * cpuMs,
    rowsRead: learners * tally.rowsRead + cron.everyMinute * minutesAMonth + sweptRows,
    rowsWritten: learners * tally.rowsWritten,
    databaseGb: (learners * bytes) / 1e9,
    queueOperations: learners * tally.messages * 3,
    classA: learners * tally.classA,
    classB: learners * tally.classB,
  }
}

function short(value: number): string {
  if (value >= 1e9) return `${grouped(value / 1e9)} G`
  return value >= 1e6 ? `${grouped(value / 1e6)} M` : grouped(value)
}
