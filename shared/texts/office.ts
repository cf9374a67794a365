/** What the operator's commands say in the terminal: Thai and English on one line, for whoever sits there. */
import type { Published } from '../published'

const both = (th: string, en: string): string => `${th} · ${en}`

/** Every sentence of the commands, each in both languages. */
export const office = {
  courseUsage: [
    'npm run course check FILE        ตรวจไฟล์หลักสูตร · checks a course file',
    'npm run course add FILE          เผยแพร่หลักสูตร · publishes it, with its media',
    'npm run course list              ดูหลักสูตรทั้งหมด · lists all courses',
    'npm run course retire ID         เก็บออกจากรายการ · takes one out of the catalogue',
    'npm run course voice FOLDER LESSON RECORDING   ใส่เสียงพูดในวิดีโอ · puts a recorded voice under a video',
  ].join('\n'),
  owedUsage: [
    'npm run owed                     ดูสิ่งที่ยังค้าง · lists what is owed',
    'npm run owed retry ID            ลองส่งอีกครั้ง · tries one again',
    'npm run owed file PERSON KEEPSAKE FILE   เก็บเสียงหรือรูปที่ส่งมาเป็นไฟล์ · saves a voice note or picture they sent',
    'npm run owed close PERSON REQUEST  ปิดคำขอความช่วยเหลือ · closes a request for help',
  ].join('\n'),
  courseIsFine: ({ title, lessons }: { title: string; lessons: number }) =>
    both(`“${title}” ใช้ได้ค่ะ มี ${lessons} บท`, `This course is fine: ${lessons} lessons.`),
  published: ({ id, what, edition, revision, changes }: Published & { id: string }) => {
    const said: Record<Published['what'], string> = {
      added: both('เผยแพร่แล้วค่ะ', 'Published.'),
      'new-edition': both(
        `เผยแพร่เป็นฉบับที่ ${edition} ผู้ที่เรียนอยู่เรียนฉบับเดิมต่อค่ะ`,
        `Published as edition ${edition}; learners under way stay on theirs.`,
      ),
      corrected: both(
        `แก้คำแล้วค่ะ ทุกคนเห็นทันที (แก้ครั้งที่ ${revision - 1})`,
        `Corrected for everyone (revision ${revision}): ${changes.join(', ')}.`,
      ),
      unchanged: both('เหมือนเดิมทุกอย่างค่ะ ไม่มีอะไรต้องแก้', 'Nothing differs from what is published.'),
    }
    return `${id}: ${said[what]}`
  },
  courseRow: (row: {
    id: string
    title: string
    lessons: number
    edition: number
    revision: number
    retired: boolean
  }) =>
    `${row.id.padEnd(16)} ฉบับ · edition ${row.edition}.${row.revision}  ${row.lessons} บท · lessons  ${row.title}${
      row.retired ? '  (เก็บแล้ว · retired)' : ''
    }`,
  noCourses: both('ยังไม่มีหลักสูตรค่ะ', 'There are no courses yet.'),
  retired: ({ id }: { id: string }) =>
    both(`เก็บ ${id} แล้วค่ะ ผู้ที่เรียนอยู่ยังเรียนต่อได้`, `${id} is retired; its learners go on.`),
  noSuchCourse: ({ id }: { id: string }) =>
    both(`ไม่พบหลักสูตร ${id} ในรายการค่ะ`, `No course ${id} is in the catalogue.`),
  botNotThere: ({ origin }: { origin: string }) =>
    both(
      `ยังติดต่อเรียนดีที่ ${origin} ไม่ได้ค่ะ เปิดด้วย npm start ก่อนนะคะ`,
      `Riandee does not answer at ${origin}. Start it with npm start first.`,
    ),
  refused: ({ message }: { message: string }) => both('เรียนดียังไม่รับค่ะ', `Riandee refused: ${message}`),
  nothingOwed: both('ไม่มีอะไรค้างค่ะ', 'Nothing is owed.'),
  owedRow: (row: { id: string; what: string; kind: string; since: string; tries: number; dead: boolean }) =>
    `${row.dead ? '✕' : '…'} ${row.id}  ${row.what} ${row.kind}  ${row.since}  ลองแล้ว · tried ${row.tries}`,
  helpRow: (row: { person: string; request: string; name: string; at: string; words: string }) =>
    `☎ ${row.name}  ${row.at}  ${row.words}\n  npm run owed close ${row.person} ${row.request}`,
  sentFile: (sent: { media: string; person: string; keepsake: string; isHere: boolean }) =>
    sent.isHere
      ? `[${sent.media}: npm run owed file ${sent.person} ${sent.keepsake} FILE]`
      : `[${sent.media}: ${both('กำลังรับจากไลน์', 'still coming from LINE')}]`,
  fileSaved: ({ file }: { file: string }) => both(`เก็บไว้ที่ ${file} แล้วค่ะ`, `Saved as ${file}.`),
  nameless: both('ยังไม่บอกชื่อ', 'no name given'),
  retried: both('ลองใหม่แล้วค่ะ', 'Tried again.'),
  closed: both('ปิดคำขอแล้วค่ะ', 'The request is closed.'),
  started: ({ phone, bot }: { phone: string; bot: string }) =>
    [
      '',
      both('เรียนดีพร้อมแล้วค่ะ', 'Riandee is ready.'),
      `  ${both('หน้าโทรศัพท์จำลอง', 'The phone page')}: ${phone}`,
      `  ${both('บอต', 'The bot')}: ${bot}`,
      `  ${both('หยุดด้วย Ctrl-C', 'Stop with Ctrl-C')}`,
      '',
    ].join('\n'),
  startedReal: ({ bot, publicUrl }: { bot: string; publicUrl: string }) =>
    both(
      `เรียนดีพร้อมแล้วค่ะ ที่ ${bot} คนข้างนอกเห็นที่ ${publicUrl}`,
      `Riandee listens on ${bot}, known outside as ${publicUrl}.`,
    ),
  secretsMade: ({ file }: { file: string }) =>
    both(
      `สร้างกุญแจใหม่ไว้ที่ ${file} เก็บให้ดีนะคะ`,
      `New keys were made in ${file}. Keep this file safe and back it up.`,
    ),
  secretsBroken: ({ file }: { file: string }) =>
    both(
      `อ่านกุญแจใน ${file} ไม่ได้ค่ะ นำไฟล์ที่สำรองไว้มาวางแทน หรือลบไฟล์นี้เพื่อสร้างกุญแจใหม่นะคะ`,
      `The keys in ${file} cannot be read. Put its backup in its place, or delete it: then new keys are made, and whoever has the mini-app open opens it anew.`,
    ),
  cannotStart: both('ยังเปิดไม่ได้ค่ะ', 'Riandee cannot start yet.'),
  portTaken: ({ port }: { port: number }) =>
    both(
      `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ค่ะ ตั้ง PORT เป็นเลขอื่นนะคะ`,
      `Port ${port} is in use. Set PORT (or SIMULATOR_PORT) to another number.`,
    ),
  setUp: ({ what }: { what: string }) => both('ตั้งค่าไลน์แล้วค่ะ', `LINE is set up: ${what}.`),
}
