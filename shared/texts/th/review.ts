/** Short questions of finished courses, asked again on day 1, 7 and 30. */
export const review = {
  kicker: ({ course }: { course: string }) => `ทบทวนความจำ · ${course}`,
  noneTitle: 'วันนี้ไม่มีข้อที่ต้องทบทวนค่ะ',
  noneLines: ['เรียนจบวิชาแล้ว น้องจะมีคำถามสั้น ๆ\nให้ทบทวนในวันถัดไปค่ะ'],
  nextButton: 'ทบทวนข้อต่อไป',
  answeredAlready: 'ข้อนี้ทบทวนไปแล้วค่ะ เก่งมากนะคะ',
  laterButton: 'ไว้ทีหลัง',
  nextTime: ({ days }: { days: number }) => `อีก ${days} วัน น้องจะชวนทบทวนอีกครั้งนะคะ`,
  lastTime: 'ข้อนี้ทบทวนครบแล้วค่ะ จำได้แม่นเลยนะคะ',
  lastTimeAlmost: 'ข้อนี้ทบทวนครบแล้วค่ะ กลับมาดูคลิปได้ทุกเมื่อนะคะ',
}
