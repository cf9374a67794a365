/** What the operator's commands say in the terminal: Thai and English on one line, for whoever sits there. */
import type { Published } from '../published'

const both = (th: string, en: string): string => `${th} · ${en}`

/** Every sentence of the commands, each in both languages. */
export const office = {
  courseUsage: [
    'npm run course check FILE        ตรวจไฟล์หลักสูตร · checks a course file',
    'npm run course add FILE          เผยแพร่หลักสูตร · publishes it, with its media',
    'npm run course shipped           เพิ่มหลักสูตรที่มากับเรียนดี · adds the courses that come with Riandee',
    'npm run course list              ดูหลักสูตรทั้งหมด · lists all courses',
    'npm run course retire ID         เก็บออกจากรายการ · takes one out of the catalogue',
    'npm run course voice FOLDER LESSON RECORDING   ใส่เสียงพูดในวิดีโอ · puts a recorded voice under a video',
  ].join('\n'),
  owedUsage: [
    'npm run owed                     ดูสิ่งที่ยังค้าง · lists what is owed',
    'npm run owed retry ID            ลองส่งอีกครั้ง · tries one again',
    'npm run owed file PERSON KEEPSAKE FILE   เก็บเสียงหรือรูปที่ส่งมาเป็นไฟล์ · saves a voice note or picture they sent',
    'npm run owed close PERSON REQUEST  ปิดคำขอความช่วยเหลือ · closes a request for help',
    'npm run owed cheer PERSON CHEER   ลบกำลังใจที่ถูกแจ้ง · takes a reported cheer away',
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
  providerProven: both(
    'มินิแอปกับบอตอยู่ใต้ Provider เดียวกันค่ะ มีคนที่บอตรู้จักเปิดมินิแอปแล้ว',
    'The mini-app and the bot are under one provider: somebody the bot knows has opened the mini-app.',
  ),
  providerUntried: both(
    'ยังไม่มีใครเปิดมินิแอปค่ะ เปิดครั้งแรกด้วยโทรศัพท์ที่เป็นเพื่อนกับเรียนดีแล้ว จะรู้ว่าสองช่องอยู่ใต้ Provider เดียวกัน',
    'Nobody has opened the mini-app yet. Open it once with a phone that has Riandee as a friend: that proves both channels to be under one provider.',
  ),
  providerDoubted: ({ since }: { since: string }) =>
    both(
      `ยังไม่เคยมีคนที่บอตรู้จักเปิดมินิแอปได้เลยค่ะ ตั้งแต่ ${since} มีแต่คนที่บอตไม่รู้จัก ตรวจว่าสองช่องอยู่ใต้ Provider เดียวกันไหม ดูที่ LINE Developers console → Providers → Provider ของช่อง Messaging API ต้องมีช่อง LINE Login อยู่ด้วย ถ้าไม่มี สร้างช่อง LINE Login ใหม่ตรงนั้น (ช่องย้าย Provider ไม่ได้) แล้วตั้ง LINE_LOGIN_CHANNEL_ID กับ LIFF_ID ใหม่ ถ้ามีอยู่แล้ว เปิดมินิแอปด้วยโทรศัพท์ที่เป็นเพื่อนกับเรียนดีสักครั้งนะคะ`,
      `No mini-app session has been known to the bot's provider yet; since ${since} only people the bot does not know have opened it. Check that both channels are under one provider: LINE Developers console → Providers → the one of the Messaging API channel must list the LINE Login channel too. If it does not, make a new LINE Login channel there (a channel cannot move) and set LINE_LOGIN_CHANNEL_ID and LIFF_ID. If it does, open the mini-app once with a phone that has Riandee as a friend.`,
    ),
  nothingOwed: both('ไม่มีอะไรค้างค่ะ', 'Nothing is owed.'),
  owedRow: (row: { id: string; what: string; kind: string; since: string; tries: number; dead: boolean }) =>
    `${row.dead ? '✕' : '…'} ${row.id}  ${row.what} ${row.kind}  ${row.since}  ลองแล้ว · tried ${row.tries}`,
  helpRow: (row: {
    person: string
    request: string
    name: string
    at: string
    where: string
    words: string
  }) =>
    `☎ ${row.name}  ${row.at}  ${row.where}  ${row.words}\n  npm run owed close ${row.person} ${row.request}`,
  helpWhere: (help: { class?: string; trainer?: string; isEscalated: boolean; isAnswered: boolean }) =>
    [
      help.class === undefined || help.trainer === undefined
        ? both('ถึงสำนักงาน', 'for the office')
        : both(`ถึงพี่เลี้ยง${help.trainer}`, `for trainer ${help.trainer}, class ${help.class}`),
      ...(help.isAnswered ? [both('ตอบแล้ว', 'answered')] : []),
      ...(help.isEscalated ? [both('เกินหนึ่งวันทำการ', 'more than a working day')] : []),
    ].join('  '),
  sentFile: (sent: { media: string; person: string; keepsake: string; isHere: boolean }) =>
    sent.isHere
      ? `[${sent.media}: npm run owed file ${sent.person} ${sent.keepsake} FILE]`
      : `[${sent.media}: ${both('กำลังรับจากไลน์', 'still coming from LINE')}]`,
  fileSaved: ({ file }: { file: string }) => both(`เก็บไว้ที่ ${file} แล้วค่ะ`, `Saved as ${file}.`),
  nameless: both('ยังไม่บอกชื่อ', 'no name given'),
  retried: both('ลองใหม่แล้วค่ะ', 'Tried again.'),
  cheerRow: (row: { person: string; cheer: string; at: string; from: string; said: string }) =>
    `กำลังใจที่ถูกแจ้ง · reported cheer ${row.at} · ${row.from}: “${row.said}” · npm run owed cheer ${row.person} ${row.cheer}`,
  cheerRemoved: both('ลบกำลังใจนี้แล้วค่ะ', 'The cheer is gone.'),
  closed: both('ปิดคำขอแล้วค่ะ', 'The request is closed.'),
  setupCode: ({ code }: { code: string }) =>
    `ยังไม่มีผู้ดูแลระบบค่ะ พิมพ์ในแชทว่า “เปิดระบบ ${code}” · No administrator yet: type “setup ${code}” in the chat.`,
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
  lineHears: both('ไลน์กับเรียนดีคุยกันได้แล้วค่ะ', 'LINE and Riandee hear each other.'),
  lineSilent: both(
    'ไลน์ยังไม่ตอบค่ะ ดูอินเทอร์เน็ตของเครื่องนี้นะคะ เรียนดีจะลองใหม่เองทุก 5 นาที',
    'LINE does not answer. Look at this computer’s internet connection; Riandee tries again every 5 minutes.',
  ),
  lineRefused: ({ status, message }: { status: number; message: string }) =>
    both(
      `ไลน์ยังไม่รับคำถามของเรียนดีค่ะ (${status}) ดูกุญแจด้วย npm run setup:line นะคะ`,
      `LINE refused Riandee’s question with ${status}${message ? ` (${message})` : ''}. See about the keys: npm run setup:line`,
    ),
  webhookElsewhere: ({ address, there }: { address: string; there?: string }) =>
    both(
      `ไลน์ยังไม่ส่งข้อความมาที่ ${address} ค่ะ สั่ง npm run setup:line นะคะ`,
      `LINE calls ${there ?? 'no address'} and not ${address}, so learners are not heard. Run: npm run setup:line`,
    ),
  webhookUnheard: ({ address, bot, detail }: { address: string; bot: string; detail: string }) =>
    both(
      `ไลน์ลองเรียก ${address} แล้วยังไม่ถึงเรียนดีค่ะ ดูว่าตัวกลาง https เปิดอยู่และส่งทุกทางไปที่ ${bot} นะคะ`,
      `LINE called ${address} and did not reach Riandee (${detail}). See that the https proxy or tunnel runs and passes every path to ${bot}.`,
    ),
  stopping: both(
    'กำลังตอบที่ค้างให้เสร็จก่อนปิดนะคะ (สั่งหยุดอีกครั้งเพื่อปิดทันที)',
    'Finishing what is under way. Ask once more to end at once.',
  ),
  stopped: both('ปิดแล้วค่ะ ทุกอย่างเก็บไว้ครบ', 'Riandee has stopped; everything is kept.'),
  stoppedWithWork: both(
    'ปิดแล้วค่ะ บางคำตอบยังค้างอยู่ จะตอบต่อเมื่อเปิดครั้งหน้า',
    'Riandee has stopped with work under way; it goes on at the next start.',
  ),
  stoppedAtOnce: both(
    'ปิดทันทีค่ะ ที่ค้างจะทำต่อเมื่อเปิดครั้งหน้า',
    'Ended at once; what was under way goes on at the next start.',
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
}
