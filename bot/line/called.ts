/** Whether words in a group are meant for the bot. When in doubt it is silent: a group is not its place to talk. */

/** เรียนดี also means "studies well", a common blessing; then a word of degree or its fruit follows. */
const praise = '(?!\\s*(?:มาก|มั่ก|จัง|จริง|ขึ้น|กว่า|ที่สุด|เกิน|พอ|แต่|และ|มี|ไหม|มั้ย|เป็น|ๆ))'

const names = [
  new RegExp(`^[\\s@"“'‘(]*(?:น้อง)?เรียนดี${praise}`, 'u'),
  new RegExp(`น้องเรียนดี${praise}`, 'u'),
  /(?:^|[^a-z0-9])(?:nong\s?)?riandee(?![a-z0-9])/iu,
]

/** Called by name: "น้องเรียนดี" or "Riandee" anywhere, plain "เรียนดี" only where a call begins. */
export const callsUs = (text: string): boolean => names.some((name) => name.test(text))
