/** What is said of a value of the environment that keeps a bot from starting. Thai and English on one line; never the value. */

const both = (th: string, en: string): string => `${th} · ${en}`

const found = (place: string | undefined): string => (place ? ` Where to get it: ${place}.` : '')

/** `place` is where the value is found, or how it is made. */
export const valuesText = {
  missing: ({ name, place }: { name: string; place?: string }) =>
    both(`ยังไม่มี ${name} ค่ะ`, `${name} is missing.${found(place)}`),
  wrong: ({ name, why, place }: { name: string; why: string; place?: string }) =>
    both(`ขอตรวจ ${name} อีกครั้งค่ะ ค่านี้ยังใช้ไม่ได้`, `${name} ${why}.${found(place)}`),
  issuerMoved: ({ first, now }: { first: string; now: string }) =>
    both(
      `ใบรับรองที่ออกไปแล้วชี้ไปที่ ${first} ค่ะ ตั้ง ISSUER_URL=${first} นะคะ`,
      `Badges were issued from ${first}, and ISSUER_URL is now ${now}: they would all stop being genuine. Set ISSUER_URL=${first}, and let that address still lead here.`,
    ),
}
