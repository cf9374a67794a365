/** The menu, what Riandee is, and a rest. */
export const menu = {
  title: 'วันนี้ทำอะไรดีคะ',
  titleFor: ({ name }: { name: string }) => `วันนี้ทำอะไรดีคะ\n${name}`,
  ready: 'เลือกแตะได้เลยค่ะ',
  continueCourse: ({ course }: { course: string }) => `ตอนนี้กำลังเรียน\n“${course}” ค่ะ`,
  reviewWaiting: 'มีคำถามทบทวนสั้น ๆ\nจากเรื่องที่เรียนจบแล้วรออยู่ค่ะ',
  aboutTitle: 'น้องเรียนดีคือใคร',
  aboutLines: [
    'น้องเรียนดีเป็นโปรแกรม\nช่วยเรียน อยู่ในไลน์นี่เองค่ะ',
    'เรียนทีละบทสั้น ๆ\nดูคลิป แล้วตอบคำถามค่ะ',
    'เรียนฟรี ไม่เก็บเงินค่ะ\nพักเมื่อไรก็ได้\nกลับมาเรียนต่อได้ที่เดิมนะคะ',
  ],
  aboutOffice: ({ office }: { office: string }) => `มีผู้ดูแลด้วยนะคะ คือ\n${office}`,
  privacyButton: 'ข้อมูลของฉัน',
  restTitle: 'พักได้เลยค่ะ',
  restLines: ['พร้อมเมื่อไรค่อยกลับมานะคะ', 'บทเรียนรออยู่ที่เดิมค่ะ'],
  longRestButton: 'พักหลายวัน',
}
