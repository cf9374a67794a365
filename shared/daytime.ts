/** When older people are awake, and when an office works, in Bangkok. Counts days itself, as `dates.ts` does. */
import { bangkokDay, dayMs } from './dates'

const hourMs = 3_600_000
const bangkokMs = 7 * hourMs
/** Messages that we begin come between these hours. */
const firstHour = 7
const lastHour = 20

const hourOf = (ms: number): number => ((((ms + bangkokMs) % dayMs) + dayMs) % dayMs) / hourMs

/** How long until we may begin to speak to somebody: 0 by day. */
export function untilDaytimeMs(now: number): number {
  const hour = hourOf(now)
  if (hour >= firstHour && hour < lastHour) return 0
  return ((hour < firstHour ? firstHour : firstHour + 24) - hour) * hourMs
}

/** Monday is 1, Sunday 7. The first of January 1970 was a Thursday. */
const weekday = (ms: number): number => ((((bangkokDay(ms) + 3) % 7) + 7) % 7) + 1

/**
 * One working day later: the same hour of the next day from Monday to Friday; what comes at a weekend counts from
 * Monday's beginning. Holidays are not known.
 */
export function workingDayLater(now: number): number {
  const startsMs = weekday(now) > 5 ? (8 - weekday(now)) * dayMs - (hourOf(now) - firstHour) * hourMs : 0
  const next = now + startsMs + dayMs
  return weekday(next) > 5 ? next + (8 - weekday(next)) * dayMs : next
}

/** The start of the day in Bangkok, `days` after that of `now`; UTC ms. */
export const bangkokDayStart = (now: number, days = 0): number => (bangkokDay(now) + days) * dayMs - bangkokMs

/** The start of the next Monday after today. */
export const nextMonday = (now: number): number => bangkokDayStart(now, 8 - weekday(now))
