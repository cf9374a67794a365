// Times as a Thai phone shows them: Bangkok time, Buddhist year. Pure.

const zone = { timeZone: 'Asia/Bangkok' } as const
const clock = new Intl.DateTimeFormat('th-TH', { ...zone, hour: '2-digit', minute: '2-digit', hour12: false })
const day = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', {
  ...zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
})
const fullDay = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', {
  ...zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

/** `09:41` in Bangkok; `at` is UTC ms. */
export const hourOf = (at: number): string => clock.format(at)

/** `ศ. 21 พ.ย.`, for the chip between two days of a chat. */
export const dayOf = (at: number): string => day.format(at)

/** `ศ. 21 พ.ย. 2569`, Buddhist year without the era's name. */
export const fullDayOf = (at: number): string =>
  fullDay
    .formatToParts(at)
    .filter((part) => part.type !== 'era')
    .map((part) => part.value)
    .join('')
    .trim()
