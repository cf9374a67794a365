/** What is said when the computer itself refuses: a folder, a disk, a port. Thai and English on one line, for whoever sits there. */

const both = (th: string, en: string): string => `${th} · ${en}`

/** Each sentence with what to do. */
export const computer = {
  full: both(
    'ที่ในดิสก์เต็มแล้วค่ะ ลบไฟล์ที่ไม่ใช้ให้มีที่ว่าง แล้วสั่งอีกครั้งนะคะ',
    'The disk is full. Make room on it, then run this again.',
  ),
  notAllowed: ({ path }: { path: string }) =>
    both(
      `ผู้ใช้คนนี้อ่านหรือเขียน ${path} ไม่ได้ค่ะ ให้สิทธิ์ผู้ใช้นี้ก่อนนะคะ`,
      `This user may not read or write ${path}. Give it the right to, or run this as the user who has it.`,
    ),
  notThere: ({ path }: { path: string }) =>
    both(
      `ใช้ ${path} ไม่ได้ค่ะ ดูว่าพิมพ์ถูกไหม และโฟลเดอร์กับไฟล์ไม่ได้สลับที่กัน`,
      `${path} cannot be used: its folder is not there, or a file and a folder stand in each other’s place.`,
    ),
  noDatabase: ({ path }: { path: string }) =>
    both(
      `ไฟล์ ${path} ไม่ใช่ฐานข้อมูลที่อ่านได้ค่ะ นำไฟล์ที่สำรองไว้มาวางแทนนะคะ`,
      `${path} is not a database that can be read. Put its backup in its place.`,
    ),
  databaseBusy: ({ path }: { path: string }) =>
    both(
      `มีโปรแกรมอื่นใช้ฐานข้อมูล ${path} อยู่ค่ะ ปิดโปรแกรมนั้นก่อนนะคะ`,
      `Another program holds the database ${path}. End that one first.`,
    ),
  portTaken: ({ port }: { port: number }) =>
    both(
      `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ค่ะ ตั้ง PORT เป็นเลขอื่นนะคะ`,
      `Port ${port} is in use. Set PORT (or SIMULATOR_PORT) to another number.`,
    ),
  portNotAllowed: ({ port }: { port: number }) =>
    both(
      `ผู้ใช้คนนี้เปิดพอร์ต ${port} ไม่ได้ค่ะ ตั้ง PORT เป็นเลขตั้งแต่ 1024 ขึ้นไปนะคะ`,
      `This user may not open port ${port}. Set PORT to 1024 or above.`,
    ),
  noSuchHost: both(
    'HOST ไม่ใช่ที่อยู่ของเครื่องนี้ค่ะ เว้นว่างไว้ได้',
    'HOST is no address of this computer. Leave it empty for 127.0.0.1.',
  ),
  simulatorEnded: both(
    'เปิดไลน์จำลองไม่ได้ค่ะ เหตุผลอยู่บรรทัดบน',
    'The simulated LINE did not start; the lines above say why.',
  ),
}
