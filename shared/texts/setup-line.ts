/** What `npm run setup:line` says in the terminal: Thai and English on one line, for whoever sits there. */

const both = (th: string, en: string): string => `${th} · ${en}`

/** Names of places in LINE's own pages are as those pages write them. */
const messagingTab = 'LINE Developers console → Messaging API channel → Messaging API'
const loginChannel = 'LINE Developers console → LINE Login channel'
const manager = 'LINE Official Account Manager → Settings'

/** A list of short words on one line. */
const listed = (words: readonly string[]): string => words.join(', ')

/** What is asked at a terminal, and said about the values that were given. */
export const keysText = {
  usage: [
    'npm run setup:line               ตั้งค่าไลน์ให้เรียนดี · puts LINE in order for this bot',
    'npm run setup:line -- --dry-run  บอกว่าจะทำอะไร ยังไม่เปลี่ยนอะไร · says what it would do, changes nothing',
  ].join('\n'),
  asking: both(
    'ขอถามค่าที่ยังไม่มีทีละข้อนะคะ',
    'What is not there yet is asked one by one. Secrets are not shown while you type.',
  ),
  whereItIs: ({ name, place }: { name: string; place: string }) =>
    `  ${name}: ${both('ดูได้ที่', 'where to get it')}: ${place}`,
  left: both('หยุดไว้แค่นี้ค่ะ ยังไม่ได้เปลี่ยนอะไร', 'Stopped here; nothing was kept.'),
  missing: ({ name }: { name: string }) => both(`ยังไม่มี ${name} ค่ะ`, `${name} is missing.`),
  missingToken: both(
    'ยังไม่มี LINE_CHANNEL_ID ค่ะ (หรือจะใช้ LINE_CHANNEL_ACCESS_TOKEN แบบ long-lived ก็ได้)',
    'LINE_CHANNEL_ID is missing (or a long-lived LINE_CHANNEL_ACCESS_TOKEN instead).',
  ),
  missingLogin: both(
    'ยังไม่มี LINE_LOGIN_CHANNEL_SECRET ค่ะ (ใช้สร้างมินิแอป ถ้ามีมินิแอปแล้วใส่ LIFF_ID แทนได้)',
    'LINE_LOGIN_CHANNEL_SECRET is missing: it makes the mini-app. If there is one already, LIFF_ID will do instead.',
  ),
  notDigits: ({ name }: { name: string }) => both(`${name} ต้องเป็นตัวเลขล้วนค่ะ`, `${name} must be digits only.`),
  noLiffId: both(
    'LIFF_ID ต้องหน้าตาแบบ 1234567890-abcdefgh ค่ะ ไม่ใช่ทั้งลิงก์',
    'LIFF_ID must look like 1234567890-abcdefgh, without the rest of the link.',
  ),
  liffOfAnother: both(
    'LIFF_ID นี้เป็นของช่องอื่นค่ะ ตัวเลขข้างหน้าต้องตรงกับ LINE_LOGIN_CHANNEL_ID',
    'This LIFF_ID belongs to another channel: it must begin with LINE_LOGIN_CHANNEL_ID.',
  ),
  oneChannel: both(
    'LINE_CHANNEL_ID กับ LINE_LOGIN_CHANNEL_ID เป็นเลขเดียวกันค่ะ ต้องเป็นสองช่อง คือ Messaging API กับ LINE Login',
    'LINE_CHANNEL_ID and LINE_LOGIN_CHANNEL_ID are the same: two channels are needed, Messaging API and LINE Login.',
  ),
  noAddress: both(
    'PUBLIC_URL ต้องเป็นที่อยู่เว็บเต็ม ๆ เช่น https://learn.example.ac.th ค่ะ',
    'PUBLIC_URL must be a whole address, such as https://learn.example.ac.th.',
  ),
  noHttps: both(
    'PUBLIC_URL ต้องขึ้นต้นด้วย https:// ค่ะ ไลน์ไม่เรียกที่อยู่ที่ไม่เข้ารหัส',
    'PUBLIC_URL must begin with https://. LINE calls no address without encryption.',
  ),
  withPath: both(
    'PUBLIC_URL ต้องจบที่ชื่อเว็บค่ะ ไม่มี / หรืออะไรต่อท้าย',
    'PUBLIC_URL must end with the name: no slash and nothing after it.',
  ),
  localAddress: both(
    'PUBLIC_URL เป็นที่อยู่ภายในเครื่องหรือภายในบ้านค่ะ ไลน์เรียกจากข้างนอกไม่ถึง ต้องใช้ชื่อที่คนข้างนอกเปิดได้',
    'PUBLIC_URL is an address of this computer or house only. LINE calls from outside: give the name people outside can open.',
  ),
  notAnAddress: ({ name }: { name: string }) => both(`${name} ต้องเป็นที่อยู่เว็บค่ะ`, `${name} must be an address.`),
  keep: ({ file }: { file: string }) =>
    both(
      `เก็บค่าไว้ใน ${file} ให้ npm start ใช้ต่อไหมคะ`,
      `Keep these in ${file}, readable by you alone, for npm start? [Y/n] `,
    ),
  kept: ({ file, names }: { file: string; names: string[] }) =>
    both(`เก็บไว้ใน ${file} แล้วค่ะ`, `Kept in ${file}: ${listed(names)}.`),
  setYourself: ({ name, value }: { name: string; value: string }) =>
    both(`ตั้ง ${name}=${value} ก่อน npm start นะคะ`, `Set ${name}=${value} before npm start.`),
}

/** What LINE says against keys, by the kind of problem. */
export const keyProblems = {
  'token-refused': both(
    'ไลน์ไม่รับ LINE_CHANNEL_ACCESS_TOKEN นี้ค่ะ ออกใหม่ได้ หรือใช้ LINE_CHANNEL_ID แทน',
    'LINE does not accept this LINE_CHANNEL_ACCESS_TOKEN: issue a new one, or set LINE_CHANNEL_ID instead.',
  ),
  'token-of-login-channel': both(
    'LINE_CHANNEL_ACCESS_TOKEN นี้เป็นของช่อง LINE Login ค่ะ ต้องใช้ของช่อง Messaging API',
    'This LINE_CHANNEL_ACCESS_TOKEN belongs to the LINE Login channel: the one of the Messaging API channel is needed.',
  ),
  'token-of-another-channel': both(
    'LINE_CHANNEL_ACCESS_TOKEN กับ LINE_CHANNEL_ID เป็นคนละช่องกันค่ะ',
    'LINE_CHANNEL_ACCESS_TOKEN belongs to another channel than LINE_CHANNEL_ID.',
  ),
  'secret-refused': both(
    'LINE_CHANNEL_SECRET ไม่ใช่ของ LINE_CHANNEL_ID นี้ค่ะ',
    'LINE_CHANNEL_SECRET is not the secret of LINE_CHANNEL_ID: copy both from the same Basic settings.',
  ),
  'login-secret-refused': both(
    'LINE_LOGIN_CHANNEL_SECRET ไม่ใช่ของ LINE_LOGIN_CHANNEL_ID นี้ค่ะ',
    'LINE_LOGIN_CHANNEL_SECRET is not the secret of LINE_LOGIN_CHANNEL_ID: copy both from the same Basic settings.',
  ),
  'secrets-swapped': both(
    'รหัสลับของสองช่องสลับที่กันค่ะ',
    'The secrets stand in each other’s place: LINE_CHANNEL_SECRET is of the Messaging API channel, LINE_LOGIN_CHANNEL_SECRET of the LINE Login channel.',
  ),
  'channels-swapped': both(
    'ค่าของช่อง Messaging API กับ LINE Login สลับที่กันค่ะ สลับกลับทั้งเลขช่องและรหัสลับนะคะ',
    'The Messaging API and LINE Login channels stand in each other’s place: change ids and secrets round.',
  ),
  'messaging-is-login': both(
    'LINE_CHANNEL_ID นี้ไม่ใช่ช่อง Messaging API ค่ะ',
    'LINE_CHANNEL_ID is not a Messaging API channel: it has no bot.',
  ),
  'login-is-messaging': both(
    'LINE_LOGIN_CHANNEL_ID นี้เป็นช่อง Messaging API ค่ะ ต้องเป็นช่อง LINE Login',
    'LINE_LOGIN_CHANNEL_ID is a Messaging API channel: a LINE Login channel is needed.',
  ),
}

/** What is as it should be, what was done and, with `planned`, what would be. */
export const deedsText = {
  account: ({ name, basicId }: { name: string; basicId: string }) =>
    both(`บัญชี ${name} (${basicId})`, `The account is ${name} (${basicId}).`),
  webhookRight: ({ address }: { address: string }) =>
    both(`ไลน์เรียกที่ ${address} อยู่แล้วค่ะ`, `LINE calls ${address} already.`),
  setWebhook: ({ address, was, planned }: { address: string; was?: string; planned: boolean }) =>
    both(
      `${planned ? 'จะให้' : 'ให้'}ไลน์เรียกที่ ${address}${was ? ` (เดิม ${was})` : ''}`,
      `${planned ? 'LINE would call' : 'LINE now calls'} ${address}.${was ? ` Before: ${was}; to go back, set it in ${messagingTab} → Webhook URL.` : ''}`,
    ),
  menusRight: ({ count }: { count: number }) =>
    both(`เมนู ${count} แบบตรงกับของเราอยู่แล้วค่ะ`, `All ${count} rich menus are right already.`),
  makeRoom: ({ names, planned }: { names: string[]; planned: boolean }) =>
    both(
      `${planned ? 'จะเอา' : 'เอา'}เมนูเก่าของเราออกก่อน ให้มีที่ว่าง`,
      `${planned ? 'Would first remove' : 'Removed'} old menus of ours, to make room: ${listed(names)}.`,
    ),
  makeMenu: ({ alias, planned }: { alias: string; planned: boolean }) =>
    both(
      `${planned ? 'จะวาดและส่ง' : 'วาดและส่ง'}เมนู ${alias}`,
      `${planned ? 'Would draw and upload' : 'Drew and uploaded'} the menu ${alias}.`,
    ),
  setDefaultMenu: ({ alias, was, planned }: { alias: string; was?: string; planned: boolean }) =>
    both(
      `${planned ? 'จะให้' : 'ให้'}ทุกคนที่ยังไม่มีเมนูของตัวเองเห็น ${alias}`,
      `${planned ? 'Would show' : 'Everybody without a menu of their own sees'} ${alias}${planned ? ' to everybody without a menu of their own' : ''}.${was ? ` Before: ${was}, which stays at LINE.` : ''}`,
    ),
  removeMenus: ({ names, planned }: { names: string[]; planned: boolean }) =>
    both(
      `${planned ? 'จะย้ายคนไปเมนูใหม่แล้วเอาเมนูเก่าของเราออก' : 'ย้ายคนไปเมนูใหม่แล้วเอาเมนูเก่าของเราออก'}`,
      `${planned ? 'Would move' : 'Moved'} people to the new menus and ${planned ? 'remove' : 'removed'} old ones of ours: ${listed(names)}.`,
    ),
  miniAppRight: ({ liffId, url }: { liffId: string; url: string }) =>
    both(`มินิแอป ${liffId} เปิดที่ ${url} อยู่แล้วค่ะ`, `The mini-app ${liffId} opens ${url} already.`),
  makeMiniApp: ({ liffId, url, planned }: { liffId?: string; url: string; planned: boolean }) =>
    both(
      `${planned ? 'จะสร้าง' : 'สร้าง'}มินิแอป${liffId ? ` LIFF_ID=${liffId}` : ''}`,
      `${planned ? 'Would make' : 'Made'} the mini-app for ${url}.`,
    ),
  changeMiniApp: (change: { liffId: string; url: string; was: string; planned: boolean }) =>
    both(
      `${change.planned ? 'จะปรับ' : 'ปรับ'}มินิแอป ${change.liffId} ให้เปิดที่ ${change.url}`,
      `${change.planned ? 'Would change' : 'Changed'} the mini-app ${change.liffId}: full view, scopes openid and profile, offers to add the account as a friend. Before: ${change.was}.`,
    ),
  nothingToChange: both('ทุกอย่างตรงอยู่แล้ว ไม่มีอะไรต้องเปลี่ยนค่ะ', 'Nothing to change.'),
  dryRunEnds: both('ยังไม่ได้เปลี่ยนอะไรค่ะ', 'This was a dry run: nothing was changed.'),
}

/** What keeps something from being right, each with what to do. */
export const needsText = {
  webhookAnswers: both('ไลน์ลองเรียกแล้ว บอตตอบค่ะ', 'LINE called the bot and it answered.'),
  'could-not-connect': ({ address, detail }: { address: string; detail: string }) =>
    both(
      `ไลน์ต่อไม่ถึง ${address} ค่ะ เปิดบอตด้วย npm start และดูว่าชื่อนี้กับใบรับรอง https ใช้ได้จากข้างนอก แล้วสั่งอีกครั้งนะคะ`,
      `LINE cannot connect to ${address} (${detail}). Start the bot (npm start), see that the name and its https certificate work from outside, then run this again.`,
    ),
  'request-timeout': ({ address }: { address: string }) =>
    both(
      `${address} ตอบช้ากว่าที่ไลน์รอค่ะ ดูเครื่องและเน็ต แล้วสั่งอีกครั้งนะคะ`,
      `${address} took longer than LINE waits. Look at the computer and its connection, then run this again.`,
    ),
  unclassified: ({ address, detail }: { address: string; detail: string }) =>
    both(
      `ไลน์บอกไม่ได้ว่าทำไม ${address} ยังไม่ตอบค่ะ รอสักครู่แล้วสั่งอีกครั้งนะคะ`,
      `LINE cannot say why ${address} does not answer (${detail}). Wait a minute and run this again.`,
    ),
  'unknown-host': ({ address }: { address: string }) =>
    both(
      `ไลน์ไม่รู้จักชื่อใน ${address} ค่ะ ดูตัวสะกดของ PUBLIC_URL และ DNS`,
      `LINE does not know the name in ${address}. Look at the spelling of PUBLIC_URL and at its DNS entry.`,
    ),
  statusUnsigned: ({ status }: { status: number }) =>
    both(
      'บอตตอบว่าลายเซ็นไม่ตรงค่ะ LINE_CHANNEL_SECRET ของบอตที่เปิดอยู่ไม่ใช่ของช่องนี้ แก้แล้วเปิดบอตใหม่นะคะ',
      `The bot answered ${status}: it runs with another LINE_CHANNEL_SECRET than this channel’s. Mend it and start the bot again.`,
    ),
  statusElsewhere: ({ status, address }: { status: number; address: string }) =>
    both(
      `มีเว็บตอบที่ ${address} แต่ไม่ใช่บอตค่ะ ให้ตัวกลางส่งทุกทางไปที่บอต`,
      `Something else answered ${status} at ${address}. Let the proxy pass every path to the bot.`,
    ),
  statusNobodyBehind: ({ status }: { status: number }) =>
    both(
      'ตัวกลางตอบ แต่บอตข้างหลังยังไม่เปิดค่ะ สั่ง npm start แล้วสั่งอีกครั้งนะคะ',
      `The proxy answered ${status}: the bot behind it is not running. npm start, then run this again.`,
    ),
  statusOther: ({ status }: { status: number }) =>
    both(
      `บอตตอบไลน์ด้วยรหัส ${status} ค่ะ ต้องเป็น 200 ดูบันทึกของบอตนะคะ`,
      `The bot answered LINE ${status}, not 200. Look at the bot’s log.`,
    ),
  webhookKept: ({ was }: { was: string }) =>
    both(
      `ที่อยู่ใหม่ยังไม่ตอบ จึงให้ไลน์เรียกที่เดิมต่อไป มินิแอปก็อยู่ที่เดิมค่ะ: ${was}`,
      `The new address does not answer yet, so LINE goes on calling the one before, and the mini-app stays there too: ${was}.`,
    ),
  webhookOff: both(
    `สวิตช์ Use webhook ยังปิดอยู่ บอตจึงยังไม่ได้ยินอะไรค่ะ เปิดที่ ${messagingTab} → Webhook settings → Use webhook`,
    'Use webhook is off, so the bot hears nothing: switch it on there.',
  ),
  menusFull: ({ total, free, needed }: { total: number; free: number; needed: number }) =>
    both(
      `ช่องนี้มีเมนู ${total} แบบแล้ว ไลน์ให้มีได้ 1,000 เหลือที่ ${free} แต่ต้องใช้ ${needed} ค่ะ เมนูที่เหลือเป็นของโปรแกรมอื่น ลบด้วยโปรแกรมนั้นก่อนนะคะ`,
      `This channel has ${total} rich menus of the 1,000 LINE allows: ${free} free, ${needed} needed. The others were made by other programs: delete some with those, then run this again.`,
    ),
  miniAppUnseen: both(
    `ยังไม่มี LINE_LOGIN_CHANNEL_SECRET จึงดูมินิแอปไม่ได้ค่ะ ดูเองที่ ${loginChannel} → LIFF: Endpoint URL ต้องเป็น PUBLIC_URL/liff/, Size Full, Scopes openid และ profile`,
    'Without LINE_LOGIN_CHANNEL_SECRET the mini-app cannot be seen: look there yourself.',
  ),
  miniAppNotThere: ({ liffId, there }: { liffId: string; there: string[] }) =>
    both(
      `ช่อง LINE Login นี้ไม่มี LIFF_ID ${liffId} ค่ะ ${there.length > 0 ? `มี ${listed(there)}` : 'ยังไม่มีเลย'} เว้น LIFF_ID ว่างไว้ก็ได้ จะสร้างให้`,
      `The LINE Login channel has no LIFF_ID ${liffId}${there.length > 0 ? `, but ${listed(there)}` : ''}. Leave LIFF_ID empty, and one is made.`,
    ),
  miniAppsFull: both(
    `ช่อง LINE Login นี้มีมินิแอป 30 ตัวแล้ว เต็มที่ไลน์ให้ค่ะ ลบสักตัวที่ ${loginChannel} → LIFF`,
    'The LINE Login channel has the 30 LIFF apps LINE allows: delete one there, then run this again.',
  ),
  silent: ({ area }: { area: string }) =>
    both(
      `${area}: ไลน์ยังไม่ตอบค่ะ ดูอินเทอร์เน็ตแล้วสั่งอีกครั้งนะคะ`,
      'LINE did not answer. Look at the internet connection and run this again.',
    ),
  tooOften: ({ area }: { area: string }) =>
    both(
      `${area}: ไลน์ให้ทำเรื่องนี้ได้ไม่กี่ครั้งต่อชั่วโมง อีกหนึ่งชั่วโมงสั่งอีกครั้งนะคะ`,
      'LINE allows this only so often: run this again in an hour, it goes on from here.',
    ),
  refused: ({ area, status, message }: { area: string; status: number; message: string }) =>
    both(
      `${area}: ไลน์ยังไม่รับค่ะ สั่งอีกครั้งได้ จะทำต่อจากตรงนี้`,
      `LINE refused with ${status}${message ? ` (${message})` : ''}. What was begun was taken back; running this again goes on from here.`,
    ),
  peopleStillMoving: both(
    'ไลน์ยังย้ายคนไปเมนูใหม่ไม่ครบค่ะ อีกหนึ่งชั่วโมงสั่งอีกครั้ง จะเก็บเมนูเก่าให้',
    'LINE is still moving people to the new menus: run this again in an hour, and the old ones go.',
  ),
}

/** The parts of LINE as a person calls them. */
export const areasText = {
  account: both('บัญชี', 'account'),
  webhook: both('ที่อยู่ webhook', 'webhook'),
  menus: both('เมนู', 'rich menus'),
  'mini-app': both('มินิแอป', 'mini-app'),
  quota: both('โควตา', 'quota'),
}

/** What the month's paid messages allow. Answers are free, and learning is all answers. */
export const quotaText = {
  limited: ({ limit, left }: { limit: number; left: number }) =>
    both(
      `การเรียนทั้งหมดเป็นการตอบ ไม่ใช้โควตาเลยค่ะ เดือนนี้ส่งหาคนก่อนได้อีก ${left} จาก ${limit} ข้อความ`,
      `Learning is all answers and costs no quota. Messages the bot may send first this month: ${left} of ${limit} left; each person reached counts as one.`,
    ),
  unlimited: ({ used }: { used: number }) =>
    both(
      `การเรียนทั้งหมดเป็นการตอบ ไม่ใช้โควตาเลยค่ะ แพ็กเกจนี้ไม่จำกัด เดือนนี้ส่งหาคนก่อนไปแล้ว ${used} ข้อความ`,
      `Learning is all answers and costs no quota. This plan sets no limit; ${used} paid messages were sent this month.`,
    ),
}

/** What no API can see or switch, and where a person does. */
export const byHand = {
  heading: both('สิ่งที่คนต้องดูเองที่ไลน์ค่ะ', 'What only a person can see or switch at LINE'),
  places: [
    both(
      'ทั้งสองช่องอยู่ใต้ Provider เดียวกัน (เรียนดีจะพิสูจน์เมื่อมีคนเปิดมินิแอปครั้งแรก)',
      'Both channels under one provider (the first mini-app session proves it): LINE Developers console → Providers',
    ),
    both(
      'ช่อง LINE Login เป็น Published ไม่ใช่ Developing',
      `LINE Login channel Published, not Developing: ${loginChannel} → the word under its name`,
    ),
    both(
      'เปิดให้แชร์จากมินิแอปได้',
      `Share target picker on: ${loginChannel} → LIFF → the mini-app → shareTargetPicker`,
    ),
    both(
      'ผูกบัญชีไลน์กับช่อง LINE Login ให้ชวนเป็นเพื่อนได้',
      `Account linked, so that the mini-app can offer to add it: ${loginChannel} → Basic settings → Linked LINE Official Account`,
    ),
    both(
      'เปิดส่งเหตุการณ์ซ้ำเมื่อบอตไม่ได้รับ',
      `Webhook redelivery on: ${messagingTab} → Webhook settings → Webhook redelivery`,
    ),
    both(
      'ให้เข้ากลุ่มได้',
      `Group chats allowed: ${messagingTab} → LINE Official Account features → Allow bot to join group chats → Edit`,
    ),
    both(
      'ปิดข้อความตอบอัตโนมัติและข้อความทักทายของไลน์ บอตพูดเองแล้ว',
      `Auto-reply and greeting messages off, the bot says its own: ${messagingTab} → LINE Official Account features → Auto-reply messages, Greeting messages → Edit`,
    ),
    both('แพ็กเกจรายเดือน', `Plan: ${manager} → Activity and billing → Monthly plan`),
  ],
}
