// Badges to be drawn: a plain one, and those that ask most of a drawing.
import type { Badge, BadgeFace } from '../../shared/badge'
import { aMorning } from '../world'

export const page = 'https://riandee.example/badges/k3Vt9QmZ7xLr2HcW8pNfYa'

const face: BadgeFace = {
  kind: 'micro-credential',
  level: 'show',
  title: { th: 'ถ่ายรูปสินค้าให้น่าซื้อ', en: 'Product photos that sell' },
  cloth: 'photo',
  can: [{ th: 'ถ่ายรูปสินค้าด้วยแสงธรรมชาติ', en: 'Take photos in daylight' }],
  results: [
    { title: { th: 'แสงและความชัด' }, reached: { th: 'ดีมาก' } },
    { title: { th: 'แบบทดสอบ' }, percent: 80, passPercent: 70 },
  ],
  issuer: { th: 'สถาบันเรียนรู้ตลอดชีวิต', en: 'Institute of Lifelong Learning' },
  language: 'th',
}

/** Awarded on the morning of 21 November 2026. */
export const badge = (change: Partial<Badge> = {}, onFace: Partial<BadgeFace> = {}): Badge => ({
  id: 'k3Vt9QmZ7xLr2HcW',
  person: 'somsri',
  enrolment: 'enrolment',
  course: 'photos',
  edition: 1,
  name: 'คุณสมศรี ใจดี',
  awardedAt: aMorning,
  face: { ...face, ...onFace },
  ...change,
})

const long = {
  name: 'นายประเสริฐศักดิ์ วงศ์สวัสดิ์เจริญรัตน์ ณ นครศรีธรรมราช (ลุงเสริฐ)',
  title: {
    th: 'ค้าขายออนไลน์มือใหม่ ตั้งแต่เปิดร้านเล็ก ๆ ใน LINE ถ่ายรูปสินค้าให้น่าซื้อ จนถึงส่งของถึงมือลูกค้าอย่างมั่นใจ',
  },
  issuer: { th: 'ศูนย์ส่งเสริมการเรียนรู้ระดับอำเภอเฉลิมพระเกียรติ จังหวัดนครศรีธรรมราช' },
  can: Array.from({ length: 4 }, () => ({
    th: 'ถ่ายรูปสินค้าของตนเองด้วยแสงธรรมชาติ ให้เห็นสินค้าชัด พื้นหลังเรียบ และรู้ขนาดจริง แล้วเล่าให้ลูกค้าฟังได้',
  })),
  results: Array.from({ length: 9 }, () => ({
    title: { th: 'ถ่ายรูปสินค้าของตนเองด้วยแสงธรรมชาติ ให้เห็นสินค้าชัด พื้นหลังเรียบ และรู้ขนาดจริง' },
    reached: { th: 'ทำได้ดีมากเป็นพิเศษ' },
  })),
}
const { name, ...longFace } = long

/** What asks most of the room, each by what is hard about it. */
export const hardBadges: [string, Badge][] = [
  ['plain', badge()],
  ['without a name', badge({ name: undefined }, { kind: 'completion', level: 'know', cloth: 'line' })],
  ['long in everything', badge({ name }, { ...longFace, kind: 'stack', level: 'does', cloth: 'shop' })],
  [
    'one word without end',
    badge({ name: 'ก'.repeat(60) }, { title: { th: 'ยาว'.repeat(90) }, kind: 'exam' }),
  ],
  ['Latin without a space', badge({ name: 'W'.repeat(60) }, { title: { th: 'm'.repeat(200) } })],
  ['revoked', badge({ name, revoked: { at: aMorning, reason: 'mistake' } }, longFace)],
  ['expired', badge({ name, expiresAt: aMorning }, longFace)],
  ['English', badge({ name: 'Somsri Jaidee' }, { language: 'en' })],
]
