/** A lesson: its clip, its practice, its questions and what is said after an answer. */

/** How long a clip lasts, in half minutes. */
const lasting = (seconds: number): string => {
  const halves = Math.round(seconds / 30)
  if (seconds < 57) return 'ไม่ถึง 1 นาที'
  const whole = Math.floor(halves / 2)
  return halves % 2 === 1 ? `${whole} นาทีครึ่ง` : `${whole} นาที`
}

export const lesson = {
  kicker: ({ at, of, seconds }: { at: number; of: number; seconds: number }) =>
    `บทที่ ${at} จาก ${of} · ${lasting(seconds)}`,
  number: ({ at, of }: { at: number; of: number }) => `บทที่ ${at} จาก ${of}`,
  howToWatch: 'แตะที่คลิปเพื่อดูได้เลยค่ะ',
  thenQuestions: ({ count }: { count: number }) => `ดูจบแล้ว\nเรามาทบทวนกัน ${count} ข้อนะคะ`,
  watchedButton: 'ดูจบแล้ว',
  summaryButton: 'อ่านสรุปแทน',
  shortSummaryButton: 'อ่านสรุป',
  previousButton: 'บทก่อนหน้า',
  watchButton: 'ดูคลิป',
  watchAgainButton: 'ดูบทนี้อีกครั้ง',
  summaryKicker: ({ at }: { at: number }) => `สรุปบทที่ ${at}`,
  readButton: 'อ่านจบแล้ว',
  practiceTitle: 'ลองทำดูนะคะ',
  practiceLaterButton: 'ไว้ทีหลัง',
  takeButton: 'ถ่ายรูป',
  chooseButton: 'เลือกรูปที่มี',
  practiceLater: 'ได้ค่ะ ลองเมื่อไรก็ได้นะคะ',

  question: ({ at, of }: { at: number; of: number }) => `ข้อ ${at} จาก ${of}`,
  marks: ['ก', 'ข', 'ค', 'ง'],
  orderKicker: ({ kicker }: { kicker: string }) => `${kicker}\nแตะเรียงทีละข้อ`,
  orderAgainButton: 'เริ่มเรียงใหม่',
  right: 'ใช่เลยค่ะ',
  almost: 'เกือบแล้วค่ะ',
  rightIs: ({ say }: { say: string }) => `คำตอบคือ\n“${say}”`,
  rightOrder: 'ลำดับที่ถูกคือแบบนี้ค่ะ',
  isRight: ({ say }: { say: string }) => `${say}\n(คำตอบ)`,
  againTitle: 'ดูอีกครั้ง',
  againAt: ({ lesson, minute }: { lesson: number; minute: string }) => `บทที่ ${lesson}\nนาทีที่ ${minute}`,
  nextQuestionButton: ({ at, of }: { at: number; of: number }) => `ไปข้อ ${at} จาก ${of}`,
  nextButton: 'ไปต่อ',
  whyButton: 'ดูเหตุผลคำตอบอื่น',
  whyKicker: 'เหตุผลของแต่ละคำตอบ',
  backToReasonsButton: 'กลับไปดูผล',

  done: ({ at }: { at: number }) => `จบบทที่ ${at} แล้วค่ะ`,
  nextLessonButton: ({ at }: { at: number }) => `เรียนต่อ บทที่ ${at}`,
  restButton: 'พักก่อน',

  answeredAlready: ({ where }: { where: string }) =>
    where ? `ข้อนี้ตอบไว้แล้วค่ะ\nตอนนี้เราอยู่${where} นะคะ` : 'ข้อนี้ตอบไว้แล้วค่ะ ไปต่อกันนะคะ',
  watchedAlready: ({ where }: { where: string }) =>
    where ? `บทนี้ดูจบแล้วค่ะ\nตอนนี้เราอยู่${where} นะคะ` : 'บทนี้ดูจบแล้วค่ะ ไปต่อกันนะคะ',
  practisedAlready: ({ where }: { where: string }) =>
    where ? `ตรงนี้ผ่านมาแล้วค่ะ\nตอนนี้เราอยู่${where} นะคะ` : 'ตรงนี้ผ่านมาแล้วค่ะ ไปต่อกันนะคะ',
  atQuestion: ({ at }: { at: number }) => `ข้อ ${at}`,
  atLesson: ({ at }: { at: number }) => `บทที่ ${at}`,
  changed: 'ตรงนี้ปรับปรุงใหม่แล้วค่ะ\nที่เรียนไว้ยังอยู่ครบ\nไปต่อกันนะคะ',
  answerFirst: 'ลองตอบข้อนี้ก่อนนะคะ\nแล้วน้องจะเล่าเหตุผลให้ฟังค่ะ',
  /** What people type instead of tapping, without spaces and polite words. */
  typed: {
    watched: ['ดูจบแล้ว', 'จบแล้ว', 'ดูแล้ว', 'ดูเสร็จแล้ว', 'เสร็จแล้ว', 'จบ', 'อ่านจบแล้ว', 'อ่านแล้ว', 'ดูครบแล้ว'],
    on: ['ต่อไป', 'ไปต่อ', 'ต่อ', 'ถัดไป', 'ไปต่อเลย', 'เรียนต่อ', 'โอเค', 'ตกลง', 'ข้าม', 'next', 'ok'],
  },
}
