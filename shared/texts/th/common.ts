/** What every flow says: the ways on under the last bubble, and how somebody is called. */
import type { Address } from '../../person'

const called: Record<Address, (name: string) => string> = {
  khun: (name) => `คุณ${name}`,
  phi: (name) => `พี่${name}`,
  lung: (name) => `คุณลุง${name}`,
  pa: (name) => `คุณป้า${name}`,
  ta: (name) => `คุณตา${name}`,
  yai: (name) => `คุณยาย${name}`,
  ajarn: (name) => `อาจารย์${name}`,
  none: (name) => name,
}

export const common = {
  menuButton: 'เมนู',
  helpButton: 'ขอความช่วยเหลือ',
  continueButton: 'เรียนต่อ',
  startButton: 'เริ่มเรียน',
  coursesButton: 'ดูวิชาทั้งหมด',
  whereButton: 'เรียนถึงไหนแล้ว',
  reviewButton: 'ทบทวนความจำ',
  settingsButton: 'ตั้งค่า',
  aboutButton: 'เรียนดีคืออะไร',
  restButton: 'พักก่อน',
  /** Name with the chosen address: คุณสมศรี, คุณ Somsri. */
  called: ({ name, address }: { name: string; address: Address }) =>
    called[address](/^[\u0E00-\u0E7F]/.test(name) || address === 'none' ? name : ` ${name}`),
  backAgain: ({ name }: { name: string }) => (name ? `ดีใจที่ได้เจอ${name}อีกนะคะ` : 'ดีใจที่ได้เจอกันอีกค่ะ'),
  backAtLesson: ({ number, title }: { number: number; title: string }) =>
    `ครั้งก่อนเราอยู่บทที่ ${number}\nเรื่อง “${title}”`,
  backAtTest: ({ course }: { course: string }) => `ครั้งก่อนเราอยู่ที่คำถามท้ายวิชา\n“${course}”`,
  nothingLost: 'ที่เรียนไว้ยังอยู่ครบค่ะ',
  sorry: 'ขออภัยค่ะ\nเมื่อสักครู่น้องช้าไปนิด\nคำตอบของคุณอยู่ครบ\nแตะอีกครั้งได้เลยนะคะ',
  lostPlace: 'น้องปรับปรุงใหม่ค่ะ\nที่เรียนไว้ยังอยู่ครบ\nแตะเลือกด้านล่างได้เลยนะคะ',
}
