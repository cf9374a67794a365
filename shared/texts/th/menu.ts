/** The menu, what Riandee is, and a rest. */
export const menu = {
  title: 'วันนี้ทำอะไรดีคะ',
  titleFor: ({ name }: { name: string }) => `วันนี้ทำอะไรดีคะ ${name}`,
  ready: 'เลือกแตะได้เลยค่ะ',
  continueCourse: ({ course }: { course: string }) => `ตอนนี้เรียน “${course}” อยู่ค่ะ`,
  reviewWaiting: 'มีเรื่องที่เคยเรียน รอให้ทบทวนสั้น ๆ ค่ะ',
  aboutTitle: 'น้องเรียนดีคือใคร',
  aboutLines: [
    'น้องเรียนดีเป็นโปรแกรมช่วยเรียน อยู่ในไลน์นี่เองค่ะ',
    'เรียนทีละบทสั้น ๆ ดูคลิป แล้วตอบคำถามค่ะ',
    'พักเมื่อไรก็ได้ กลับมาเรียนต่อได้ที่เดิมค่ะ',
  ],
  aboutOffice: ({ office }: { office: string }) => `ดูแลโดย ${office} ค่ะ`,
  privacyButton: 'ข้อมูลของฉัน',
  restTitle: 'พักได้เลยค่ะ',
  restLines: ['พร้อมเมื่อไรค่อยกลับมานะคะ', 'บทเรียนรออยู่ที่เดิมค่ะ'],
  longRestButton: 'พักหลายวัน',
}
