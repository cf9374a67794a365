/** Short questions of finished courses, asked again on day 1, 7 and 30. */
export const review = {
  kicker: ({ course }: { course: string }) => `ทบทวนความจำ\n${course}`,
  noneTitle: 'วันนี้\nไม่มีข้อที่ต้องทบทวนค่ะ',
  noneLines: ['เรียนจบแต่ละวิชาแล้ว\nแวะมาวันถัดไป\nน้องมีคำถามสั้น ๆ ให้ทบทวนค่ะ'],
  nextButton: 'ทบทวนข้อต่อไป',
  answeredAlready: 'ข้อนี้ทบทวนไปแล้วค่ะ\nขอบคุณที่แวะมานะคะ',
  laterButton: 'ไว้ทีหลัง',
  nextTime: ({ days }: { days: number }) =>
    days === 1 ? 'พรุ่งนี้แวะมาทบทวน\nข้อนี้อีกครั้งนะคะ' : `อีก ${days} วัน แวะมาทบทวน\nข้อนี้อีกครั้งนะคะ`,
  lastTime: 'ข้อนี้ทบทวนครบแล้ว\nจำได้แม่นมากเลยค่ะ',
  lastTimeAlmost: 'ข้อนี้ทบทวนครบแล้วค่ะ\nกลับมาดูคลิปได้ทุกเมื่อนะคะ',
}
