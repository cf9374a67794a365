/** What `npm run deploy` says in the terminal: Thai and English on one line, for whoever sits there. */

const both = (th: string, en: string): string => `${th} · ${en}`
const kib = (sizeBytes: number): string => `${Math.ceil(sizeBytes / 1024).toLocaleString('en')} KiB`

/** What of Cloudflare a deployment needs beside the Worker itself. */
export type Resource = 'database' | 'bucket' | 'queue'

const nouns: Record<Resource, { th: string; en: string }> = {
  database: { th: 'ฐานข้อมูล', en: 'database' },
  bucket: { th: 'ที่เก็บไฟล์', en: 'bucket' },
  queue: { th: 'คิว', en: 'queue' },
}

interface Named {
  what: Resource
  name: string
}

/** Sentences about one thing that is missing, or stands in the way; each says what to do. */
export const missing = {
  login: both(
    'ยังไม่ได้เข้าสู่ระบบ Cloudflare ค่ะ สั่ง npx wrangler login ก่อนนะคะ',
    'Not logged in to Cloudflare. Run: npx wrangler login (or set CLOUDFLARE_API_TOKEN).',
  ),
  account: ({ accounts }: { accounts: string[] }) =>
    both(
      `เข้าสู่ระบบไว้หลายบัญชีค่ะ เลือกหนึ่งบัญชีด้วย CLOUDFLARE_ACCOUNT_ID: ${accounts.join(', ')}`,
      `There are several accounts. Set CLOUDFLARE_ACCOUNT_ID to the one that is meant.`,
    ),
  value: ({ name, place }: { name: string; place: string }) =>
    both(
      `ยังไม่มี ${name} ค่ะ ใส่ด้วย npx wrangler secret put ${name}`,
      `${name} is missing. Where to get it: ${place}. Then: npx wrangler secret put ${name}`,
    ),
  publicUrl: ({ name, worker }: { name: string; worker: string }) =>
    both(
      `ยังไม่มี ${name} ค่ะ คือที่อยู่ https ของบอต ใส่ด้วย npx wrangler secret put ${name}`,
      `${name} is missing: the https address of the bot. Without a domain of your own it is https://${worker}.<subdomain>.workers.dev; the subdomain stands in the Cloudflare dashboard → Compute (Workers) → Workers & Pages. Then: npx wrangler secret put ${name}`,
    ),
  valueTwice: ({ name }: { name: string }) =>
    both(
      `${name} ตั้งไว้ทั้งใน wrangler.toml และเป็น secret ค่ะ เหลือไว้ที่เดียวนะคะ`,
      `${name} stands in wrangler.toml and is a secret too. Take the line out, or run: npx wrangler secret delete ${name}`,
    ),
  valueDiffers: ({ name }: { name: string }) =>
    both(
      `${name} ใน wrangler.toml กับในเครื่องนี้ไม่ตรงกันค่ะ เหลือไว้ค่าเดียวนะคะ`,
      `${name} is one thing in wrangler.toml and another in the environment. Keep one of them.`,
    ),
  databaseElsewhere: ({ name }: { name: string }) =>
    both(
      `ไม่พบฐานข้อมูล ${name} ตาม database_id ใน wrangler.toml ในบัญชีนี้ค่ะ`,
      `The database_id of ${name} in wrangler.toml is of another account. Take that line out to begin with a database of this account, or log in to the other one.`,
    ),
  filesNotSwitchedOn: both(
    'บัญชีนี้ยังไม่ได้เปิดใช้ R2 (ที่เก็บไฟล์) ค่ะ เปิดได้ที่หน้า R2 ในแดชบอร์ดของ Cloudflare',
    'R2 is not switched on in this account. Cloudflare dashboard → R2 Object Storage → choose the plan (10 GB are free).',
  ),
  unseen: ({ what, name, words }: Named & { words: string }) =>
    both(
      `ยังดู${nouns[what].th} ${name} ไม่ได้ค่ะ`,
      `Cloudflare did not show the ${nouns[what].en} ${name}: ${words}`,
    ),
  valuesUnseen: ({ words }: { words: string }) =>
    both('ยังดูค่าที่ตั้งไว้บน Cloudflare ไม่ได้ค่ะ', `Cloudflare did not say which secrets are set: ${words}`),
  tooLarge: ({ sizeBytes, mostBytes, parts }: { sizeBytes: number; mostBytes: number; parts: string[] }) =>
    both(
      `โปรแกรมใหญ่ ${kib(sizeBytes)} ค่ะ แบบฟรีรับได้ ${kib(mostBytes)}`,
      `The Worker is ${kib(sizeBytes)} gzipped; the free plan takes ${kib(mostBytes)}. Its largest parts: ${parts.join(', ')}.`,
    ),
}

/** What is done, said before it is done; in a dry run, what would be. */
export const deeds = {
  make: ({ what, name }: Named) =>
    both(`สร้าง${nouns[what].th} ${name}`, `Make the ${nouns[what].en} ${name}.`),
  makeUnlessThere: ({ what, name }: Named) =>
    both(`สร้าง${nouns[what].th} ${name} ถ้ายังไม่มี`, `Make the ${nouns[what].en} ${name}, unless it is there.`),
  noteId: ({ name }: { name: string }) =>
    both(
      `จด database_id ของ ${name} ไว้ใน wrangler.toml`,
      `Write the database_id of ${name} into wrangler.toml.`,
    ),
  migrate: ({ name }: { name: string }) =>
    both(`ปรับตารางใน ${name} ให้ทันรุ่นนี้`, `Bring the tables of ${name} to this version.`),
  upload: ({ worker, values }: { worker: string; values: string[] }) =>
    both(
      `วางโปรแกรม ${worker} บน Cloudflare`,
      values.length === 0
        ? `Deploy the Worker ${worker}.`
        : `Deploy the Worker ${worker}, with these values of the environment: ${values.join(', ')}.`,
    ),
  addCourses: ({ origin }: { origin: string }) =>
    both(`เพิ่มหลักสูตรที่มากับเรียนดี`, `Add the courses that come with Riandee, at ${origin}.`),
}

/** Everything else that the command says. */
export const deploy = {
  usage: [
    'npm run deploy                   ตรวจแล้ววางบน Cloudflare · checks, then deploys to Cloudflare',
    'npm run deploy -- --dry-run      บอกว่าจะทำอะไร โดยยังไม่ทำ · says what it would do, and asks nobody',
  ].join('\n'),
  looking: both(
    'กำลังตรวจความพร้อมค่ะ ครู่เดียว',
    'Looking whether everything is there. This takes half a minute.',
  ),
  size: ({ sizeBytes, mostBytes }: { sizeBytes: number; mostBytes: number }) =>
    both(
      `โปรแกรมใหญ่ ${kib(sizeBytes)} จาก ${kib(mostBytes)}`,
      `The Worker is ${kib(sizeBytes)} gzipped, of ${kib(mostBytes)}.`,
    ),
  freePlan: both(
    'แบบฟรีของ Workers พอสำหรับลองใช้ ถ้ามีผู้เรียนจริงควรใช้แบบ Paid นะคะ',
    'The free plan of Workers (10 ms of computing and 50 database queries a request, 100,000 written rows a day) is enough to try the chat; for learners, and for signing and drawing pictures, take the Paid one.',
  ),
  notYet: ({ count }: { count: number }) =>
    both(
      `ยังขาดอีก ${count} อย่างค่ะ ยังไม่มีอะไรเปลี่ยนบน Cloudflare เติมแล้วสั่ง npm run deploy อีกครั้งนะคะ`,
      `${count} to do first; nothing was changed on Cloudflare. Values can also stand in the environment. Then run npm run deploy again.`,
    ),
  would: both('จะทำตามนี้ค่ะ', 'It would do this:'),
  wouldNeed: ({ names }: { names: string[] }) =>
    both(
      'ค่าที่ไม่อยู่ในเครื่องนี้ จะดูว่าตั้งไว้บน Cloudflare แล้วหรือยัง',
      `Not in this environment, so they must be secrets on Cloudflare by then: ${names.join(', ')}.`,
    ),
  cannotBuild: ({ words }: { words: string }) =>
    both('ยังประกอบโปรแกรมไม่ได้ค่ะ', `The Worker cannot be put together: ${words}`),
  stopped: ({ words }: { words: string }) =>
    both(
      'ข้อสุดท้ายยังทำไม่สำเร็จค่ะ ข้อก่อนหน้าเสร็จแล้ว แก้ตามนี้แล้วสั่ง npm run deploy อีกครั้ง จะทำต่อจากเดิมนะคะ',
      `The last of these could not be done; those before it are done. Mend this and run npm run deploy again, it goes on from here: ${words}`,
    ),
  noIdLine: ({ name, id }: { name: string; id: string }) =>
    `wrangler.toml has no line database_name = "${name}"; below it put: database_id = "${id}"`,
  otherAddress: ({ found, given }: { found: string; given: string }) =>
    both(
      `โปรแกรมอยู่ที่ ${found} แต่ PUBLIC_URL บอกว่า ${given} ค่ะ`,
      `The Worker answers at ${found}, but PUBLIC_URL is ${given}. Set PUBLIC_URL to that address and run npm run deploy again.`,
    ),
  notAnswering: ({ origin, words }: { origin: string; words: string }) =>
    both(`ยังติดต่อ ${origin} ไม่ได้ค่ะ`, `${origin}/health does not answer well yet: ${words}`),
  coursesAdded: ({ ids }: { ids: string[] }) =>
    ids.length === 0
      ? both('หลักสูตรที่มากับเรียนดีอยู่ครบแล้วค่ะ', 'The courses that come with Riandee were all there.')
      : both(`เพิ่มหลักสูตรแล้วค่ะ`, `Added the courses ${ids.join(', ')}.`),
  addCoursesYourself: ({ origin = '<PUBLIC_URL>' }: { origin?: string }) =>
    both(
      'ถ้ายังไม่มีหลักสูตรที่มากับเรียนดี เพิ่มด้วยคำสั่งนี้ค่ะ',
      `The courses that come with Riandee, unless they are there: OFFICE_URL=${origin} OPERATOR_KEY=<the key you noted down> npm run course shipped`,
    ),
  done: both('วางบน Cloudflare เรียบร้อยแล้วค่ะ', 'It is deployed.'),
  thenLine: both(
    'ต่อไปสั่ง npm run setup:line เพื่อต่อกับไลน์นะคะ',
    'Now connect it to LINE, with the same values in the environment: npm run setup:line',
  ),
}
