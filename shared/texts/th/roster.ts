/** A trainer's class list: what of the file is not taken yet, and what to do. The first ones are about the whole file. */
import type { RosterProblem } from '../../roster'

type Told = { value: string; meant: string; most: number }

const problems: Record<RosterProblem['kind'], (told: Told) => string> = {
  'too-large': () => 'ไฟล์นี้ใหญ่เกิน 1 MB ค่ะ เหลือไว้แค่ชีตรายชื่อ แล้วส่งใหม่นะคะ',
  'too-many': ({ value, most }) => `ในไฟล์มี ${value} คนค่ะ ส่งได้ครั้งละ ${most} คน แบ่งเป็นสองไฟล์นะคะ`,
  'not-a-list': () =>
    'ไฟล์นี้น้องยังอ่านเป็นรายชื่อไม่ได้ค่ะ\nเปิดใน Excel หรือ Google ชีต\nบันทึกเป็น .xlsx หรือ .csv แล้วส่งใหม่นะคะ',
  picture: () => 'นี่เป็นรูปหรือคลิปค่ะ น้องขอเป็นไฟล์รายชื่อนะคะ\nพิมพ์ลงใน Excel แล้วบันทึกเป็น .xlsx หรือ .csv ค่ะ',
  'old-excel': () => 'ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) ค่ะ\nเปิดแล้วบันทึกเป็น .xlsx หรือ .csv แล้วส่งใหม่นะคะ',
  locked: () => 'ไฟล์นี้ใส่รหัสผ่านไว้ค่ะ เอารหัสออก แล้วส่งใหม่นะคะ',
  broken: () => 'ไฟล์นี้มาไม่ครบค่ะ ลองเปิด แล้วบันทึกใหม่เป็น .xlsx หรือ .csv นะคะ',
  'wrong-columns': ({ value }) =>
    `น้องยังหาช่อง “ชื่อ” ไม่พบค่ะ${value && `\nแถวแรกในไฟล์คือ ${value}`}\n` +
    'ใส่หัวแถวว่า ชื่อ เบอร์ จังหวัด โรงเรียน\nหรือมีแค่ชื่ออย่างเดียวก็ได้ค่ะ',
  'no-names': () => 'ในไฟล์ยังไม่มีรายชื่อค่ะ ใส่ชื่อบรรทัดละหนึ่งคน แล้วส่งใหม่นะคะ',
  'no-name': ({ value }) => `ยังไม่มีชื่อค่ะ มีแต่ “${value}”`,
  'name-too-long': ({ value }) => `ชื่อ “${value}” ยาวมากค่ะ ใส่บรรทัดละหนึ่งคนนะคะ`,
  'unknown-province': ({ value }) => `ไม่รู้จักจังหวัด “${value}” ค่ะ ขอชื่อจังหวัดอีกครั้งนะคะ`,
  'province-guessed': ({ value, meant }) => `จังหวัด “${value}” น้องอ่านเป็น “${meant}” นะคะ`,
  'bad-phone': ({ value }) => `เบอร์ “${value}” ยังไม่ครบหรือเกินไปค่ะ ขอดูอีกครั้งนะคะ`,
  twice: ({ value }) => `“${value}” มีแล้วในบรรทัดก่อนหน้าค่ะ น้องนับครั้งเดียวนะคะ`,
  listed: ({ value }) => `“${value}” อยู่ในรายชื่อของชั้นนี้แล้วค่ะ น้องไม่เพิ่มซ้ำนะคะ`,
}

export const roster = {
  problems,
  atLine: ({ line, say }: { line: number; say: string }) => `บรรทัด ${line}: ${say}`,
}
