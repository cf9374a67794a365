/** The questions at the end of a course: answered one by one, changed until sent, then explained. */
export const test = {
  introLines: ({ count }: { count: number }) => [
    `เหลือคำถามท้ายวิชา ${count} ข้อค่ะ`,
    'ตอบทีละข้อ แก้ได้จนกว่าจะส่ง\nลองกี่ครั้งก็ได้นะคะ',
  ],
  startButton: 'เริ่มตอบคำถาม',
  changing: ({ answer }: { answer: string }) => `ข้อนี้เคยตอบว่า\n“${answer}”\nเลือกใหม่ได้เลยค่ะ`,
  changingOrder: ({ order }: { order: string }) => `ข้อนี้เคยเรียงไว้แบบนี้\n${order}\nเรียงใหม่ได้เลยค่ะ`,
  keepButton: 'ใช้คำตอบเดิม',
  checkKicker: ({ count }: { count: number }) => `ตอบครบ ${count} ข้อแล้วค่ะ`,
  checkTitle: 'ดูอีกครั้งก่อนส่งนะคะ',
  checkLines: ['แตะข้อที่อยากเปลี่ยนได้ค่ะ\nพร้อมแล้ว\nแตะ “ส่งคำตอบ” นะคะ'],
  row: ({ at, ask }: { at: number; ask: string }) => `${at}. ${ask}`,
  rowAnswer: ({ answer }: { answer: string }) => `ตอบว่า\n${answer}`,
  rowSays: ({ at }: { at: number }) => `เปลี่ยนคำตอบข้อ ${at}`,
  sendButton: 'ส่งคำตอบ',
  typedSend: ['ส่ง', 'ส่งเลย', 'ส่งคำตอบ', 'ส่งได้เลย', 'ส่งคำตอบเลย'],
  score: ({ right, of }: { right: number; of: number }) => `ตอบได้ ${right} จาก ${of} ข้อ`,
  notYetHead: 'ใกล้แล้วค่ะ',
  practiseHead: 'ค่อย ๆ ไป\nด้วยกันนะคะ',
  noneYet: 'ครั้งนี้เป็นการซ้อมค่ะ',
  missing: ({ count }: { count: number }) =>
    count === 1 ? 'เหลืออีกข้อเดียว\nก็เรียนจบแล้วค่ะ' : `ได้อีก ${count} ข้อ\nก็เรียนจบแล้วค่ะ`,
  readThenTry: 'อ่านเหตุผลของแต่ละข้อก่อน\nแล้วลองอีกครั้งได้เลย\nกี่ครั้งก็ได้นะคะ',
  stillFinished: 'วิชานี้คุณเรียนจบไว้แล้ว\nผลเดิมยังอยู่ครบค่ะ',
  againButton: 'ลองอีกครั้ง',
  reasonsButton: 'ดูเหตุผลทุกข้อ',
  reasonsAlt: 'เหตุผลของแต่ละข้อค่ะ',
  reasonHead: ({ at, verdict }: { at: number; verdict: string }) => `ข้อ ${at} ${verdict}`,
  yourOrder: ({ order }: { order: string }) => `คุณเรียงไว้แบบนี้\n${order}`,
  yourAnswer: ({ answer }: { answer: string }) => `คุณตอบว่า\n“${answer}”`,
  answeredAlready: ({ where }: { where: string }) =>
    where
      ? `ข้อนี้ตอบไว้แล้วค่ะ\nตอนนี้เราอยู่${where}\nเปลี่ยนคำตอบได้ก่อนส่งนะคะ`
      : 'ข้อนี้ตอบไว้แล้วค่ะ\nเปลี่ยนคำตอบได้ก่อนส่งนะคะ',
  sentAlready: 'คำตอบชุดนี้ส่งไปแล้วค่ะ\nน้องเก็บผลไว้ให้แล้ว\nดูได้เลยนะคะ',
  oneLeft: 'ยังมีข้อที่รอคำตอบอยู่ค่ะ\nตอบข้อนี้ก่อน แล้วค่อยส่งนะคะ',
  notSentYet: 'ส่งคำตอบก่อนนะคะ\nแล้วน้องจะเล่าเหตุผลทุกข้อค่ะ',
}
