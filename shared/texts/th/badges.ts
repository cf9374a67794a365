/** One's own badges in the chat. */
export const badges = {
  button: 'ตราของฉัน',
  title: 'ตราของคุณ',
  hint: 'แตะดูตรา\nเพื่อดูใบรับรอง\nหรือส่งให้ลูกหลานค่ะ',
  openButton: 'ดูตรานี้',
  walletButton: 'ดูตราทั้งหมด',
  showcaseButton: 'ตู้โชว์ของฉัน',
  received: ({ date }: { date: string }) => `ได้รับเมื่อ ${date}`,
  revoked: 'ยกเลิกแล้ว',
  expired: 'หมดอายุแล้ว',
  noneTitle: 'ยังไม่มีตราค่ะ',
  noneLines: ['เรียนจบวิชาแรกเมื่อไร\nได้ตราและใบรับรองเลยนะคะ'],
}
