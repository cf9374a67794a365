/** What is printed for a class: the poster on the wall, and a card for each learner of its list. */
export const poster = {
  title: 'ใบประกาศชั้นเรียน',
  house: 'เรียนดี',
  printIt: 'สั่งพิมพ์จากเมนูของเบราว์เซอร์ได้เลยค่ะ\nกระดาษ A4 แผ่นเดียว',
  invites: 'ชวนมาเรียนในไลน์',
  free: 'เรียนฟรี ทีละนิด\nในไลน์ที่ใช้ทุกวัน',
  starts: ({ date }: { date: string }) => `เริ่มเรียน ${date}`,
  trainer: ({ name }: { name: string }) => `พี่เลี้ยง: ${name}`,
  place: ({ school, province }: { school: string; province: string }) => `${school}\nจ.${province}`,
  placeOfProvince: ({ school, province }: { school: string; province: string }) => `${school}\n${province}`,
  howTo: 'เข้าเรียนง่าย ๆ 3 ขั้น',
  steps: ['เปิดไลน์ แตะรูป\nสแกน\nข้างช่องค้นหา', 'ส่องรูปนี้\nแล้วแตะ\n“เพิ่มเพื่อน”', 'มีข้อความขึ้นมาให้\nแตะปุ่มส่ง\nเท่านี้เองค่ะ'],
  orCode: ({ code }: { code: string }) => `หรือพิมพ์รหัส ${code} ในแชทของเรียนดีค่ะ`,
  askTrainer: 'ติดตรงไหน\nถามพี่เลี้ยง\nหรือลูกหลานได้เลยค่ะ',
  cards: {
    title: 'บัตรเข้าชั้นเรียน',
    printIt: ({ count }: { count: number }) =>
      `บัตรของ ${count} คน\nสั่งพิมพ์จากเมนูของเบราว์เซอร์\nแล้วตัดตามรอยประค่ะ`,
    keep: 'หน้านี้เปิดได้ 24 ชั่วโมง\nเก็บไว้กับพี่เลี้ยงนะคะ\nเพราะมีชื่อของผู้เรียน',
    none: 'ทุกคนในรายชื่อเข้าชั้นเรียนแล้ว\nไม่ต้องพิมพ์บัตรค่ะ',
    your: 'บัตรของ',
    how: 'เปิดไลน์ แตะรูปสแกน\nส่องรูปนี้ แล้วแตะส่ง',
  },
}
