/** Reads a typed day: "1/12/2569", "๑ ธันวาคม", "1 Dec 2026", "พรุ่งนี้". Buddhist and common years, Thai digits. */
import { bangkokDate, dayNumber, plainDigits } from './dates'
import { bangkokDayStart, nextMonday } from './daytime'

const months = [
  ['มกรา', 'ม.ค', 'jan'],
  ['กุมภา', 'ก.พ', 'feb'],
  ['มีนา', 'มี.ค', 'mar'],
  ['เมษา', 'เม.ย', 'apr'],
  ['พฤษภา', 'พ.ค', 'may'],
  ['มิถุนา', 'มิ.ย', 'jun'],
  ['กรกฎา', 'ก.ค', 'jul'],
  ['สิงหา', 'ส.ค', 'aug'],
  ['กันยา', 'ก.ย', 'sep'],
  ['ตุลา', 'ต.ค', 'oct'],
  ['พฤศจิกา', 'พ.ย', 'nov'],
  ['ธันวา', 'ธ.ค', 'dec'],
]

/** @returns the start of that day in Bangkok, UTC ms; without a year the next such day; undefined for what is no day */
export function readDate(text: string, now: number): number | undefined {
  const plain = plainDigits(text).toLowerCase().trim()
  if (/^(วันนี้|today)/.test(plain)) return bangkokDayStart(now)
  if (/^(พรุ่งนี้|tomorrow)/.test(plain)) return bangkokDayStart(now, 1)
  if (/^(วันจันทร์|จันทร์หน้า|next monday|monday)/.test(plain)) return nextMonday(now)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return dayOf(Number(iso[3]), Number(iso[2]), Number(iso[1]))
  const digits = /(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{2,4}))?/.exec(plain)
  if (digits) return withYear(Number(digits[1]), Number(digits[2]), digits[3], now)
  const day = /(\d{1,2})/.exec(plain)
  const month = months.findIndex((names) => names.some((name) => plain.includes(name))) + 1
  return day && month > 0
    ? withYear(
        Number(day[1]),
        month,
        /\d{4}|\d{2}\s*$/.exec(plain.slice(day[0].length + day.index))?.[0],
        now,
      )
    : undefined
}

function withYear(day: number, month: number, year: string | undefined, now: number): number | undefined {
  const today = bangkokDate(now)
  if (year !== undefined) return dayOf(day, month, fullYear(Number(year), today.year))
  const thisYear = dayOf(day, month, today.year)
  return thisYear !== undefined && thisYear < bangkokDayStart(now)
    ? dayOf(day, month, today.year + 1)
    : thisYear
}

/** 2569 and 69 are Buddhist, 2026 and 26 common: of two digits the one that is nearer to today. */
function fullYear(year: number, thisYear: number): number {
  if (year >= 2400) return year - 543
  if (year >= 100) return year
  const [common, buddhist] = [2000 + year, 2500 + year - 543]
  return Math.abs(common - thisYear) <= Math.abs(buddhist - thisYear) ? common : buddhist
}

/** Undefined for 31 June and the like. */
function dayOf(day: number, month: number, year: number): number | undefined {
  const start = bangkokDayStart(0, dayNumber({ year, month, day }))
  const seen = bangkokDate(start)
  return seen.day === day && seen.month === month && seen.year === year ? start : undefined
}
