/** Short questions of finished courses, asked again on day 1, 7 and 30. */
export const review = {
  kicker: ({ course }: { course: string }) => `ทบทวนความจำ · ${course}`,
  noneTitle: 'วันนี้ไม่มีข้อที่ต้องทบทวนค่ะ',
  noneLines: ['เรียนจบแต่ละวิชาแล้ว แวะมาวันถัดไป\nน้องมีคำถามสั้น ๆ ให้ทบทวนค่ะ'],
  nextButton: 'ทบทวนข้อต่อไป',
  answeredAlready: 'ข้อนี้ทบทวนไปแล้วค่ะ ขอบคุณที่แวะมานะคะ',
  laterButton: 'ไว้ทีหลัง',
  nextTime: ({ days }: { days: number }) =>
    days === 1 ? 'พรุ่งนี้แวะมาทบทวนข้อนี้อีกครั้งนะคะ' : `อีก ${days} วัน แวะมาทบทวนข้อนี้อีกครั้งนะคะ`,
  lastTime: 'ข้อนี้ทบทวนครบแล้ว จำได้แม่นมากเลยค่ะ',
  lastTimeAlmost: 'ข้อนี้ทบทวนครบแล้วค่ะ\nกลับมาดูคลิปได้ทุกเมื่อนะคะ',
}
