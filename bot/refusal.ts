/** The client's mistakes: code → HTTP status → sentence, in one table. A bug is not a refusal; it throws. */

const table = {
  'bad-signature': [401, 'The signature does not fit the body. Check LINE_CHANNEL_SECRET on both sides.'],
  'too-large': [413, 'The body is over the size this address takes.'],
  'bad-request': [400, 'The body is not of the form this address takes.'],
  'not-signed-in': [401, 'กรุณาเปิดหน้านี้จากไลน์อีกครั้งค่ะ · Please open this page from LINE again.'],
  'sign-in-expired': [
    401,
    'เปิดหน้านี้จากไลน์อีกครั้งนะคะ งานที่ทำไว้ยังอยู่ค่ะ · Please open this page from LINE again; your work is kept.',
  ],
  'unknown-person': [
    404,
    'ยังไม่พบคุณในแชทของเรียนดีค่ะ เปิดแชทแล้วแตะ “เริ่มเรียน” ก่อนนะคะ · Please open the chat with Riandee first.',
  ],
  stranger: [
    404,
    'เพิ่มเรียนดีเป็นเพื่อนในไลน์ก่อนนะคะ แล้วแตะ “เริ่มเรียน” ในแชทได้เลยค่ะ · Please add Riandee as a friend in LINE first, then tap “Start learning” in the chat.',
  ],
  'provider-unproven': [
    404,
    'หน้านี้ยังหาแชทของคุณไม่พบค่ะ ถ้ายังไม่ได้เป็นเพื่อนกัน เพิ่มเรียนดีเป็นเพื่อนก่อนนะคะ ถ้าเป็นเพื่อนกันแล้ว เรียนต่อในแชทได้ตามปกติค่ะ · This page does not find your chat yet. If you have not, please add Riandee as a friend; if you have, go on in the chat. The office has been told.',
  ],
  'not-operator': [
    401,
    'This address needs OPERATOR_KEY, or the session of somebody of the office, as a Bearer token.',
  ],
  'not-yours': [403, 'หน้านี้สำหรับทีมงานเรียนดีเท่านั้นค่ะ · This page is only for those who work for Riandee.'],
  'not-found': [404, 'ไม่พบหน้านี้ค่ะ กลับไปที่แชทได้เลยนะคะ · Nothing is here. Please go back to the chat.'],
  'not-shared': [
    409,
    'แบ่งปันตรานี้ก่อนนะคะ แล้วค่อยนำมาไว้ในตู้โชว์ค่ะ · Please share this badge first; then it can stand in the showcase.',
  ],
  'badge-revoked': [
    409,
    'ตรานี้ถูกยกเลิกแล้ว จึงเปลี่ยนชื่อหรือส่งต่อไม่ได้ค่ะ · This badge was taken back, so its name cannot change and it cannot be shared.',
  ],
  'cheer-words': [
    422,
    'ขอเป็นคำให้กำลังใจสั้น ๆ ไม่มีคำหยาบ ลิงก์ หรือเบอร์โทรนะคะ · Please send a short kind word, without links or numbers.',
  ],
  'cheers-full': [
    429,
    'ตอนนี้มีกำลังใจส่งมาเยอะมากค่ะ อีกสักครู่ค่อยส่งใหม่นะคะ · So many cheers came just now. Please try again in an hour.',
  ],
  'cheers-closed': [409, 'ตอนนี้ยังไม่เปิดรับกำลังใจค่ะ · Cheers are not being taken at the moment.'],
  'not-owed': [404, 'Nothing of this id is owed.'],
  'no-such-badge': [404, 'There is no badge of this id.'],
  'no-such-place': [404, 'Nobody ever had this place in this status list.'],
  'key-from-outside': [
    409,
    'ISSUER_KEY is given from outside, so the bot cannot change it. Make one with npm run key new, put it in its place, and start: the old one stays listed.',
  ],
  'key-not-retired': [
    409,
    'Only a retired key can be revoked: npm run key rotate first; or, where ISSUER_KEY is given from outside, npm run key new.',
  ],
  'key-revoked': [
    409,
    'ตอนนี้ยังลงนามไม่ได้ค่ะ สำนักงานต้องเปลี่ยนกุญแจก่อนนะคะ · ISSUER_KEY was revoked and signs nothing any more: make a new one with npm run key new and put it in its place.',
  ],
  'not-this-part': [416, 'The asked byte range is not in the file.'],
  busy: [503, 'ขอเวลาสักครู่แล้วลองอีกครั้งนะคะ · Please try again in a moment; nothing is lost.'],
} as const

type RefusalCode = keyof typeof table

/** Thrown at a door when the client asked for what cannot be; answered as JSON `{ code, message }`. */
export class Refusal extends Error {
  readonly status: (typeof table)[RefusalCode][0]

  /** @param detail more for the client, when the table's sentence is not enough; never personal. */
  constructor(
    readonly code: RefusalCode,
    detail?: string,
  ) {
    super(detail ?? table[code][1])
    this.status = table[code][0]
  }
}
