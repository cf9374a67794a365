/**
 * What the pages of the mini-app say. The page imports this file alone, so that the phone does not carry what the chat
 * says. A line break stands where the voice pauses: each part stays whole on the screen while it fits.
 */
export const pages = {
  chat: 'แชท',
  back: 'กลับ',
  help: 'ขอความช่วยเหลือ',
  backToChat: 'กลับไปที่แชท',
  again: 'ลองอีกครั้ง',
  openingTitle: 'กำลังเปิดให้ค่ะ',
  openingTell: 'รอสักครู่\nไม่ต้องกดซ้ำนะคะ',
  notOpenTitle: 'หน้านี้ยังเปิดไม่ได้ค่ะ',
  notOpenTell: 'งานของคุณยังอยู่ครบ\nลองเปิดอีกครั้ง\nหรือกลับไปคุยในแชท\nก็ได้ค่ะ',
  offlineTitle: 'ตอนนี้ไม่มีสัญญาณค่ะ',
  offlineTell: 'งานของคุณยังอยู่ครบ\nมีสัญญาณแล้ว\nแตะ “ลองอีกครั้ง” นะคะ',
  newcomerTitle: 'เริ่มในแชทก่อนนะคะ',
  newcomerTell: 'กลับไปที่แชท\nแล้วแตะ “เริ่มเรียน”\nได้เลยค่ะ',
  strangerTitle: 'เป็นเพื่อนกันก่อนนะคะ',
  strangerTell: 'เพิ่มเรียนดีเป็นเพื่อน\nในไลน์ก่อนค่ะ\nแล้วแตะ “เริ่มเรียน”\nในแชทได้เลยนะคะ',
  unprovenTitle: 'ยังหาแชทของคุณไม่พบค่ะ',
  unprovenTell:
    'ถ้ายังไม่ได้เป็นเพื่อนกัน\nเพิ่มเรียนดีเป็นเพื่อน\nในไลน์ก่อนนะคะ\nถ้าเป็นเพื่อนกันแล้ว\nเรียนต่อในแชทได้เลยค่ะ\nน้องจดเรื่องหน้านี้\nไว้ให้เจ้าหน้าที่แล้วค่ะ',
  nowhereTitle: 'ไม่พบหน้านี้ค่ะ',
  nowhereTell: 'ไม่มีอะไรหายไป\nกลับไปที่แชท\nได้เลยนะคะ',
  helpTitle: 'ถามน้องในแชทได้เลยค่ะ',
  helpTell: 'กลับไปที่แชท\nแล้วแตะ “ขอความช่วยเหลือ”\nที่มุมขวาล่างนะคะ',
  whoTitle: 'ฉันคือใคร',
  whoCalled: 'น้องเรียกคุณว่า',
  whoInLine: 'ชื่อของคุณในไลน์',
  whoNameless: 'ยังไม่ได้บอกชื่อค่ะ',
  whoTell: 'หน้านี้เปิดด้วยไลน์ของคุณ\nเห็นได้คนเดียวค่ะ',
  whoRename: 'อยากเปลี่ยนชื่อที่ให้เรียก\nแตะ “ตั้งค่า” ในแชทได้เลยค่ะ',
}
