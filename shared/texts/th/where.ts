/** Where a learner stands. */

/** How long the clips that are left last, in whole minutes. */
const minutes = (seconds: number): string => {
  const whole = Math.round(seconds / 60)
  return whole <= 1 ? 'ราว 1 นาที' : `ราว ${whole} นาที`
}

export const where = {
  firstLesson: ({ of }: { of: number }) => `กำลังเรียน\nบทที่ 1 จาก ${of}`,
  lessons: ({ done, of }: { done: number; of: number }) => `เรียนแล้ว ${done} จาก ${of} บท`,
  allLessons: ({ of }: { of: number }) => `เรียนครบ ${of} บทแล้วค่ะ`,
  left: ({ lessons, seconds, questions }: { lessons: number; seconds: number; questions: number }) =>
    lessons === 1
      ? `เหลืออีกบทเดียว ${minutes(seconds)}\nแล้วตอบคำถามท้ายวิชา ${questions} ข้อค่ะ`
      : `เหลืออีก ${lessons} บท ${minutes(seconds)}\nแล้วตอบคำถามท้ายวิชา ${questions} ข้อค่ะ`,
  inTest: ({ answered, of }: { answered: number; of: number }) =>
    `คำถามท้ายวิชา\nตอบไว้แล้ว ${answered} จาก ${of} ข้อ\nไปต่อจากเดิมได้เลยค่ะ`,
  toSend: 'ตอบคำถามครบแล้ว\nเหลือแค่ส่งคำตอบค่ะ',
  testButton: 'ตอบคำถามต่อ',
  checkButton: 'ดูคำตอบก่อนส่ง',
  reviewButton: ({ count }: { count: number }) => `ทบทวนความจำ ${count} ข้อ`,
  rowOpen: ({ done, of }: { done: number; of: number }) => `เรียนแล้ว ${done} จาก ${of} บท`,
  rowFinished: 'เรียนจบแล้ว',
  noneTitle: 'ยังไม่ได้เริ่มเรียนค่ะ',
  noneLines: ['เริ่มจากบทแรกสั้น ๆ\nก่อนก็ได้นะคะ\nใช้เวลาไม่กี่นาทีค่ะ'],
  startButton: 'เริ่มบทแรก',
  allFinished: ({ count }: { count: number }) => `เรียนจบแล้ว ${count} วิชาค่ะ`,
  allFinishedLines: ['แตะวิชาที่อยากดูอีกครั้ง\nได้เลยค่ะ'],
  coursesButton: 'ดูวิชาทั้งหมด',
}
