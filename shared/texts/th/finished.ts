/** A finished course: what was achieved, two short questions about it, what comes next, looking at it again. */
export const finished = {
  congratulations: ({ name }: { name: string }) => (name ? `ยินดีด้วยค่ะ ${name}` : 'ยินดีด้วยค่ะ'),
  title: ({ course }: { course: string }) => `เรียนจบแล้ว\n${course}`,
  score: ({ right, of, date }: { right: number; of: number; date: string }) =>
    `ตอบได้ ${right} จาก ${of} ข้อ\n${date}`,
  nowYouCan: 'ตอนนี้คุณทำสิ่งเหล่านี้ได้แล้วค่ะ',
  kept: 'น้องเก็บผลการเรียนนี้\nไว้ให้แล้วนะคะ',
  almostToo: 'ข้อที่เกือบได้\nแตะดูเหตุผลด้านล่างได้ค่ะ',
  lookAgainButton: 'ดูบทเรียนอีกครั้ง',
  rateKicker: ({ at, of }: { at: number; of: number }) => `ขอถามสั้น ๆ ข้อ ${at} จาก ${of}`,
  rateAsk: {
    useful: 'วิชานี้มีประโยชน์\nกับคุณไหมคะ',
    'could-do': 'ถ้าให้ลองทำเองตอนนี้\nทำได้ไหมคะ',
  },
  rateOptions: {
    useful: { yes: 'มีประโยชน์มาก', some: 'พอมีบ้าง', 'not-yet': 'ยังไม่ค่อยมี' },
    'could-do': { yes: 'ทำได้เอง', some: 'พอทำได้', 'not-yet': 'ขอฝึกอีกนิด' },
  },
  laterButton: 'ไว้ตอบทีหลัง',
  ratedAlready: 'ข้อนี้น้องจดไว้แล้วค่ะ\nขอบคุณนะคะ',
  thanksTitle: 'ขอบคุณนะคะ',
  thanksLines: {
    yes: 'น้องดีใจด้วยจริง ๆ ค่ะ',
    some: 'กลับมาดูบทเรียนได้ทุกเมื่อนะคะ',
    'not-yet': 'ค่อย ๆ ฝึกนะคะ\nกลับมาดูบทเรียนได้ทุกเมื่อค่ะ',
  },
  tomorrow: 'พรุ่งนี้แวะมาทักน้องนะคะ\nมีคำถามทบทวนความจำ\nสั้น ๆ รออยู่ค่ะ',
  nextCourse: ({ course }: { course: string }) => `วิชาต่อไปที่น่าเรียนคือ\n“${course}”`,
  nextCourseButton: 'ดูวิชาต่อไป',
  allCoursesButton: 'ดูวิชาทั้งหมด',
  again: ({ date }: { date: string }) => `เรียนจบเมื่อ ${date}`,
  againLines: ['แตะบทที่อยากดูอีกครั้ง\nได้เลยค่ะ'],
  testAgainButton: 'ตอบคำถามอีกครั้ง',
}
