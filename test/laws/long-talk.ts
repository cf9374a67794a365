/**
 * One learner's long way through the whole bot: typing, lessons, pictures, help, settings, a group. For laws about what
 * all of it leaves behind, so everything that is a person's own is named here.
 */
import { lineClients } from '../../bot/line/clients'
import { setUpMenus } from '../../bot/line/setting-up/menus'
import { readConfig } from '../../bot/runtimes/config'
import { menuWords } from '../../shared/texts/rich-menu'
import { actionOf, choiceAction, openBot, type TestBot } from '../bot'
import { png } from '../courses/made-media'
import { fixture } from '../flows/fixture-course'

/** A bot with the course that is learned in this talk. */
export const talkingBot = (): Promise<TestBot> => openBot([fixture])

/** Whatever may stand in no log line and, once erased, in no table: words that this person typed, and their names. */
export const own = {
  name: 'สมศรีเจ้าเก่า',
  typed: ['ไม่รู้จะกดตรงไหนเลยลูก', 'โทรกลับที่ 089-765-4321 ด้วยค่ะ'],
  school: 'โรงเรียนผู้สูงอายุบ้านหนองบัวลำภู',
  province: 'เชียงราย',
}

/** Said in a group: to the bot, and to each other. */
export const inGroup = { called: 'น้องเรียนดี มีวิชาอะไรบ้าง', chatter: 'ฝากบอกป้าแดงว่ายาอยู่บนตู้เย็น' }

/** LINE's ids of this talk: of the person, and of the group. */
export const lineIds = (bot: TestBot) => ({
  person: bot.first,
  others: [...bot.simulator.world.people.keys()].filter((id) => id !== bot.first),
  group: [...bot.simulator.world.groups.keys()][0] ?? '',
})

/** Sets the rich menus up at LINE, as `npm run setup:line` does; their pictures are blank. */
export async function withMenus(bot: TestBot): Promise<void> {
  const { line } = readConfig({})
  const clients = lineClients({
    ...line,
    authorization: async () => line.channelAccessToken,
    fetch: bot.simulator.fetch as typeof fetch, // the simulator takes what fetch takes
    timeoutMs: 5000,
    now: bot.clock.now,
  })
  await setUpMenus(clients, {
    wordsOf: ({ kind, language }) => menuWords[language][kind],
    pngOf: async () => png(2500, 1686),
    pause: async () => undefined,
  })
}

/** From a stranger to a finished lesson, with help asked, pictures kept and everything told that can be told. */
export async function longTalk(bot: TestBot): Promise<void> {
  await learns(bot)
  await tellsOfThemselves(bot)
  await asksForHelp(bot)
  await sendsPicture(bot)
  await bot.chooses('keep')
}

async function learns(bot: TestBot): Promise<void> {
  await bot.does({ do: 'befriend', person: bot.first })
  await bot.chooses('consent')
  await bot.writes(own.name)
  await bot.chooses('watched')
  await bot.does({ do: 'sticker', person: bot.first, packageId: '446', stickerId: '1988' })
  await bot.chooses('answer', { option: 'a1r' })
  await bot.writes(own.typed[0] ?? '')
  await bot.chooses('next')
  await bot.chooses('answer', { option: 'a2x' })
}

async function tellsOfThemselves(bot: TestBot): Promise<void> {
  await bot.writes('ตั้งค่า')
  await bot.chooses('setting', { what: 'province' })
  await bot.writes(own.province)
  await bot.writes('ตั้งค่า')
  await bot.chooses('setting', { what: 'school' })
  await bot.writes(own.school)
}

async function asksForHelp(bot: TestBot): Promise<void> {
  await bot.writes('ขอความช่วยเหลือ')
  for (const text of own.typed) await bot.writes(text)
  await sendsPicture(bot)
  await bot.writes('เมนู')
}

/** Sends one picture to the bot. */
export async function sendsPicture(bot: TestBot, person = bot.first): Promise<void> {
  const sent = await bot.simulator.app.request('/phone/files', {
    method: 'POST',
    body: new Uint8Array(png(640, 480)),
    headers: { 'content-type': 'image/png' },
  })
  const { id } = (await sent.json()) as { id: string }
  await bot.does({ do: 'send-files', person, kind: 'image', files: [id] })
}

/** The family group: the bot comes, is called, hears them talk with each other, and a button is tapped. */
export async function groupTalk(bot: TestBot): Promise<void> {
  const { group, others, person } = lineIds(bot)
  await bot.does({ do: 'add-bot', group, person })
  await bot.does({ do: 'write', person, chat: group, text: inGroup.chatter })
  await bot.does({ do: 'write', person, chat: group, text: inGroup.called })
  const [other = ''] = others
  await bot.does({ do: 'write', person: other, chat: group, text: inGroup.called })
  const shown = bot.simulator.world.groups.get(group)?.chat.filter((entry) => entry.from === 'bot') ?? []
  await bot.does({ do: 'tap', person: other, chat: group, action: choiceAction(shown, 'go', { to: 'help' }) })
}

/** Deletes everything, as a person does it in the chat; the jobs that follow have run when this resolves. */
export async function deletesEverything(bot: TestBot): Promise<void> {
  await bot.writes('ลบข้อมูลของฉัน')
  await bot.does({ do: 'tap', person: bot.first, action: actionOf(bot.shown(), 'ลบทั้งหมด') })
}

/** Every row of every table, as text. */
export async function everything(bot: TestBot): Promise<Record<string, string>> {
  const ask = async (text: string) => (await bot.database.batch([{ text, values: [] }]))[0] ?? []
  const tables = await ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
  const rows = await Promise.all(tables.map(({ name }) => ask(`SELECT * FROM "${String(name)}"`)))
  return Object.fromEntries(tables.map(({ name }, i) => [String(name), JSON.stringify(rows[i])]))
}

/** The tables in which a text stands. */
export const tablesWith = (tables: Record<string, string>, text: string): string[] =>
  Object.entries(tables).flatMap(([name, rows]) => (rows.includes(text) ? [name] : []))
