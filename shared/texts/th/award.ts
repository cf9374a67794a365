/** The moment of award: a badge for a finished course. */
export const award = {
  takeButton: 'รับใบรับรอง',
  congratulations: ({ name }: { name: string }) => (name ? `ยินดีด้วยค่ะ ${name}` : 'ยินดีด้วยค่ะ'),
  title: ({ course }: { course: string }) => `ได้ตราและใบรับรอง\n${course}`,
  score: ({ percent, date }: { percent: number; date: string }) => `ตอบได้ร้อยละ ${percent}\n${date}`,
  means: 'ตรานี้บอกว่าคุณเรียนจบจริง\nใครได้รับก็ตรวจดูได้ค่ะ',
  onlyYou: 'ตอนนี้เห็นคนเดียว\nจนกว่าคุณจะส่งให้ใครนะคะ',
  shareButton: 'ส่งให้ครอบครัวดู',
  allButton: 'ดูตราของฉัน',
  soonTitle: 'น้องกำลังทำใบรับรองให้ค่ะ',
  soon: 'เสร็จแล้วน้องจะเอามาให้ดู\nตอนที่คุณทักมาครั้งหน้านะคะ',
  ended: {
    revoked: 'ตรานี้\nสำนักงานขอยกเลิกแล้วค่ะ',
    expired: 'ตรานี้\nเลยวันที่ใช้ได้แล้วค่ะ',
  },
  endedAsk: 'มีข้อสงสัย\nแตะขอความช่วยเหลือได้เลยนะคะ',
}
