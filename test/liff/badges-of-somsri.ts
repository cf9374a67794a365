/** What a learner of the tests has: badges of every state, and cheers. */
import type { BadgeCard, BadgePage, Cheers } from '../../shared/api-badges'

const day = 86_400_000
export const now = 1_795_000_000_000
export const publicOrigin = 'https://riandee.example'

const page = (
  card: Partial<BadgeCard> & Pick<BadgeCard, 'id' | 'cloth'>,
  title: string,
  en: string,
): BadgePage => ({
  title: { th: title, en },
  kind: 'completion',
  level: 'know-how',
  awardedAt: now - 3 * day,
  state: 'good',
  medallion: `${publicOrigin}/drawn/${card.cloth}.png`,
  isShared: false,
  ...card,
  name: null,
  calledName: 'คุณสมศรี',
  can: [
    { th: 'รู้ทันคนที่โทรมาหลอกให้โอนเงิน', en: 'See through a call that asks for money' },
    { th: 'ดูลิงก์ให้เป็นก่อนกด', en: 'Read a link before tapping it' },
    { th: 'เก็บรหัส OTP ไว้คนเดียว', en: 'Keep a one-time code to oneself' },
  ],
  results: [
    { title: { th: 'คำถามทบทวนท้ายบท', en: 'Questions at the end' }, percent: 90, passPercent: 80 },
    { title: { th: 'รูปสินค้า', en: 'Product photo' }, reached: { th: 'ดีมาก', en: 'Very good' } },
  ],
  issuer: { th: 'สถาบันการเรียนรู้ตลอดชีวิต', en: 'Lifelong Learning Institute' },
  files: {
    card: `${publicOrigin}/my-badges/s/card.png`,
    square: `${publicOrigin}/my-badges/s/square.png`,
    certificate: `${publicOrigin}/my-badges/s/certificate.pdf`,
    credential: `${publicOrigin}/my-badges/s/credential.json`,
    baked: `${publicOrigin}/my-badges/s/badge.png`,
  },
  evidence: [1, 2, 3].map((number) => ({
    id: `e${number}`,
    kind: number === 3 ? 'voice' : 'picture',
    sentAt: now - number * day,
    open: `${publicOrigin}/drawn/photo.png`,
    isShown: false,
  })),
  share: null,
  linkedIn: {
    add: 'https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME',
    name: title,
    organization: 'สถาบันการเรียนรู้ตลอดชีวิต',
    issued: '2026-11',
    id: 'urn:uuid:3f1c2f0e-8f5e-4b7a-9a58-0d6a3f7f3f10',
  },
})

export const badgesOfSomsri = (): BadgePage[] => [
  page({ id: 'b1', cloth: 'line' }, 'ใช้ไลน์อย่างปลอดภัย', 'Using LINE safely'),
  page(
    { id: 'b2', cloth: 'photo', kind: 'micro-credential', level: 'show' },
    'ถ่ายรูปสินค้าให้น่าซื้อ',
    'Product photos that sell',
  ),
  page(
    { id: 'b3', cloth: 'shop', state: 'expired', expiresAt: now - day },
    'เปิดร้านเล็ก ๆ ในไลน์',
    'A small shop in LINE',
  ),
  page(
    { id: 'b4', cloth: 'line', state: 'revoked', reason: 'mistake' },
    'ก้าวแรกกับไลน์',
    'First steps in LINE',
  ),
]

export const cheersForSomsri = (): Cheers => ({
  cheers: [
    {
      id: 'c1',
      badge: 'b1',
      title: { th: 'ใช้ไลน์อย่างปลอดภัย' },
      from: 'น้องแพรว (หลาน)',
      line: 'คุณยายเก่งมากค่ะ',
      at: now - day,
      isThanked: false,
    },
    {
      id: 'c2',
      badge: 'b1',
      title: { th: 'ใช้ไลน์อย่างปลอดภัย' },
      from: 'บอย',
      sign: 'clap',
      at: now - 2 * day,
      isThanked: true,
    },
  ],
  takes: true,
  mayPush: false,
})
