/** The catalogue: shelves, courses, search. */

/** How long a course's clips last together, in whole minutes. */
const minutes = (seconds: number): string => `${Math.max(1, Math.round(seconds / 60))} นาที`

export const catalogue = {
  invite: ({ count }: { count: number }) =>
    count === 1 ? 'มีวิชานี้ค่ะ แตะดูได้เลยนะคะ' : `มี ${count} วิชาค่ะ\nปัดไปทางซ้ายเพื่อดูวิชาถัดไปนะคะ`,
  inviteShelf: ({ count, shelf }: { count: number; shelf: string }) =>
    count === 1 ? `หมวด “${shelf}” มีวิชานี้ค่ะ` : `หมวด “${shelf}” มี ${count} วิชาค่ะ\nปัดไปทางซ้ายเพื่อดูวิชาถัดไปนะคะ`,
  alt: 'วิชาที่เรียนได้ค่ะ',
  shelvesTitle: 'อยากเรียน\nเรื่องไหนดีคะ',
  shelvesLines: ['แตะหมวดที่สนใจได้เลยค่ะ'],
  shelfNames: {
    start: 'เริ่มต้นใช้ไลน์',
    safety: 'รู้ทันกลโกง',
    trade: 'ค้าขาย',
    health: 'สุขภาพ',
    craft: 'งานฝีมือ',
  },
  shelfCount: ({ count }: { count: number }) => `${count} วิชา`,
  moreTitle: 'ยังมีอีกนะคะ',
  moreLines: ({ count }: { count: number }) => [`อีก ${count} วิชาในหมวดนี้`],
  moreButton: 'ดูวิชาต่อไป',
  length: ({ lessons, seconds }: { lessons: number; seconds: number }) =>
    lessons === 1 ? `1 บทสั้น ๆ ${minutes(seconds)}` : `${lessons} บทสั้น ๆ รวม ${minutes(seconds)}`,
  startButton: 'เริ่มเรียน',
  continueButton: 'เรียนต่อ',
  againButton: 'ดูอีกครั้ง',
  detailsButton: 'ดูรายละเอียดก่อน',
  learning: 'กำลังเรียนอยู่',
  finished: 'เรียนจบแล้ว',
  can: 'เรียนแล้ว\nคุณจะทำสิ่งเหล่านี้ได้ค่ะ',
  test: ({ questions }: { questions: number }) => `ท้ายวิชามีคำถาม ${questions} ข้อ\nลองกี่ครั้งก็ได้ค่ะ`,
  otherButton: 'ดูวิชาอื่น',
  searchButton: 'ค้นหาวิชา',
  searchTitle: 'อยากเรียนเรื่องอะไรคะ',
  searchLines: ['พิมพ์คำสั้น ๆ มาได้เลยค่ะ\nเช่น “ไลน์” หรือ “ขายของ”'],
  found: ({ count, text }: { count: number; text: string }) =>
    count === 1 ? `เรื่อง “${text}” มีวิชานี้ค่ะ` : `เรื่อง “${text}” มี ${count} วิชาค่ะ\nปัดไปทางซ้ายเพื่อดูวิชาถัดไปนะคะ`,
  notFound: ({ text }: { text: string }) => `เรื่อง “${text}” ยังไม่มีค่ะ\nลองดูวิชาเหล่านี้ก่อนนะคะ`,
  notFoundLong: 'น้องยังหาวิชานี้ไม่พบค่ะ\nลองดูวิชาเหล่านี้ก่อนนะคะ',
  away: 'วิชานี้ปิดปรับปรุงอยู่ค่ะ\nลองดูวิชาอื่นก่อนนะคะ',
  emptyTitle: 'กำลังเตรียม\nบทเรียนอยู่ค่ะ',
  emptyLines: ['แวะมาใหม่อีกครั้งนะคะ'],
  menuButton: 'กลับไปเมนู',
}
