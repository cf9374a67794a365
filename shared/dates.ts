/**
 * Times as people in Thailand read them: Bangkok time, Buddhist year, Thai digits accepted. Counts days itself, so that
 * it needs no clock and no time zone of the machine.
 */
import type { Language } from './person'

/** A day in ms; Thailand's days are all of one length. */
export const dayMs = 86_400_000
/** Thailand keeps one time all year, seven hours before UTC. */
const bangkokMs = 7 * 3_600_000

/** A day of the calendar in Bangkok. */
export interface CivilDate {
  /** Of the common era; the Buddhist year is 543 more. */
  year: number
  /** 1–12. */
  month: number
  /** 1–31. */
  day: number
}

/** Days since 1 January 1970 in Bangkok: two times with the same number are on the same day there. */
export const bangkokDay = (ms: number): number => Math.floor((ms + bangkokMs) / dayMs)

/** The day it was in Bangkok; `ms` is UTC milliseconds from 1970 on. */
export function bangkokDate(ms: number): CivilDate {
  // Howard Hinnant's civil_from_days, https://howardhinnant.github.io/date_algorithms.html
  const days = bangkokDay(ms) + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** The number of a day of the calendar in Bangkok, as `bangkokDay` counts; the inverse of `bangkokDate`. */
export function dayNumber({ year, month, day }: CivilDate): number {
  // Howard Hinnant's days_from_civil, at the same address.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

const monthNames: Record<Language, string[]> = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}

/** "21 พ.ย. 2569" in Thai (Buddhist year), "21 Nov 2026" in English. */
export function showDate(ms: number, language: Language): string {
  const { year, month, day } = bangkokDate(ms)
  return `${day} ${monthNames[language][month - 1]} ${language === 'th' ? year + 543 : year}`
}

const longMonthNames: Record<Language, string[]> = {
  th: [
    'มกราคม',
    'กุมภาพันธ์',
    'มีนาคม',
    'เมษายน',
    'พฤษภาคม',
    'มิถุนายน',
    'กรกฎาคม',
    'สิงหาคม',
    'กันยายน',
    'ตุลาคม',
    'พฤศจิกายน',
    'ธันวาคม',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** As a document says it: "21 พฤศจิกายน พุทธศักราช 2569" in Thai, "21 November 2026" in English. */
export function showLongDate(ms: number, language: Language): string {
  const { year, month, day } = bangkokDate(ms)
  return `${day} ${longMonthNames[language][month - 1]} ${language === 'th' ? `พุทธศักราช ${year + 543}` : year}`
}

/** Thai digits as the ones of the keyboard, all else untouched: "๑๒" → "12". */
export const plainDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))

/**
 * A Thai phone number as it is read out: 081-234-5678, 02-123-4567, 053-123-456, and hotlines (1441) as they are.
 * Whatever else is given comes back unchanged.
 */
export function formatPhone(phone: string): string {
  const digits = plainDigits(phone)
    .replace(/[\s().-]/g, '')
    .replace(/^\+66/, '0')
  if (/^0\d{9}$/.test(digits)) return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
  if (/^02\d{7}$/.test(digits)) return digits.replace(/^(\d{2})(\d{3})(\d{4})$/, '$1-$2-$3')
  if (/^0\d{8}$/.test(digits)) return digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1-$2-$3')
  return phone
}

/** The link that calls a number; undefined for what is no number. */
export function phoneLink(phone: string): string | undefined {
  const digits = plainDigits(phone).replace(/[\s().-]/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined
}
