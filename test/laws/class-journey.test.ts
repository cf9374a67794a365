/**
 * Roles and classes, from the setup code to a learner who was helped and goes on: by the whole bot beside a whole
 * simulated LINE. Every QR picture is fetched from the bot's own door and read back, as a phone does.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import { keepFile } from '../../bot/simulator/deeds/files'
import { openBot, setupCode, type TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { readQr } from '../read-qr'
import { actionsIn } from '../taps'
import { withMenus } from './long-talk'

let bot: TestBot
let phones: string[]
beforeEach(async () => {
  bot = await openBot([fixture])
  await withMenus(bot)
  while (bot.simulator.world.people.size < 8) await bot.does({ do: 'add-person', name: 'อีกคน' })
  phones = [...bot.simulator.world.people.keys()]
})
const phone = (at: number): string => phones[at] ?? ''

/** The words of the newest bubble on a phone. */
const last = (person: string): string => JSON.stringify(bot.shown(person).at(-1)?.message)
const lately = (person: string, bubbles = 4): string =>
  JSON.stringify(
    bot
      .shown(person)
      .slice(-bubbles)
      .map(({ message }) => message),
  )

/** What the newest QR picture on a phone says: fetched from the bot, and read back. */
async function qrOn(person: string): Promise<string> {
  const shown = JSON.stringify(bot.shown(person).map(({ message }) => message))
  const address = shown.match(/https:\/\/riandee\.example(\/qr\/\w+\.png)/g)?.at(-1) ?? ''
  const answer = await bot.life.app.request(new URL(address).pathname)
  return readQr(new Uint8Array(await answer.arrayBuffer())) ?? ''
}

/** Scans a QR: LINE opens the account's chat with the words ready, and they are sent. */
async function scans(person: string, link: string): Promise<void> {
  const { origin, pathname, search } = new URL(link)
  expect([origin, pathname.startsWith('/R/oaMessage/%40')]).toEqual(['https://line.me', true])
  if (!bot.simulator.world.people.get(person)?.friend) await bot.does({ do: 'befriend', person })
  await bot.writes(decodeURIComponent(search.slice(1)), person)
}

async function administrator(person: string): Promise<void> {
  await bot.does({ do: 'befriend', person })
  await bot.chooses('consent', {}, person)
  await bot.writes('วิไล', person)
  await bot.writes(`เปิดระบบ ${setupCode}`, person)
}

/** Becomes a trainer by an invitation of the administrator's. */
async function trainer(person: string, by: string, name: string): Promise<string> {
  await bot.writes('เชิญทีมงาน', by)
  await bot.chooses('invite', {}, by)
  await bot.chooses('invite', { role: 'trainer' }, by)
  const link = await qrOn(by)
  await scans(person, link)
  await bot.chooses('consent', {}, person)
  await bot.chooses('role-accept', {}, person)
  await bot.chooses('setting', { what: 'name' }, person)
  await bot.writes(name, person)
  return link
}

async function opensClass(person: string): Promise<string> {
  await bot.writes('เปิดชั้นเรียน', person)
  await bot.chooses('class-open', { course: fixture.id }, person)
  await bot.writes('โรงเรียนบ้านดอนแก้ว', person)
  await bot.writes('เชียงใหม่', person)
  await bot.chooses('class-start', { day: 'monday' }, person)
  await bot.writes('ทุกคนใช้ไลน์ได้', person)
  return qrOn(person)
}

async function sendsList(person: string, name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  const id = keepFile(bot.simulator.world, { name, type: 'text/csv', bytes })
  await bot.does({ do: 'send-files', person, kind: 'file', files: [id] })
}

test('setup code, administrator, trainer by QR, class, three learners by QR and one from a list, help, and on', async () => {
  const [admin, malee, somsri, chai, daeng, boon] = phones as [string, string, string, string, string, string]
  await administrator(admin)
  expect(last(admin)).toContain('ผู้ดูแลระบบ')
  await trainer(malee, admin, 'มาลี')
  const door = await opensClass(malee)
  expect(lately(malee)).toContain('บ้านดอนแก้ว')

  for (const learner of [somsri, chai, daeng]) {
    await scans(learner, door)
    expect(lately(learner)).toContain('บ้านดอนแก้ว')
    await bot.chooses('consent', {}, learner)
    expect(lately(learner)).toContain('มาลี')
    await bot.chooses('name', {}, learner)
    expect(lately(learner, 3)).toContain('บทที่ 1')
  }

  await bot.writes('ชั้นเรียนของฉัน', malee)
  await bot.chooses('class', {}, malee)
  await bot.chooses('class-list', {}, malee)
  await sendsList(malee, 'รายชื่อ.csv', 'ชื่อ,เบอร์,จังหวัด\nบุญมี ใจดี,0812345678,เชียงใหม่\nคำแก้ว,,กรุงโรม\n')
  expect(last(malee)).toContain('บุญมี ใจดี')
  expect(last(malee)).toContain('กรุงโรม')
  await bot.chooses('list-add', {}, malee)
  const cards = actionsIn(bot.shown(malee).map(({ message }) => message)).find(({ uri }) =>
    String(uri).includes('/classes/cards/'),
  )
  const page = await (await bot.life.app.request(new URL(String(cards?.uri)).pathname)).text()
  const place = /P-[0-9A-Z]{4}(-[0-9A-Z]{2,4})+/.exec(page)?.[0]
  await bot.does({ do: 'befriend', person: boon })
  await bot.writes(`เข้าชั้นเรียน ${place}`, boon)
  await bot.chooses('consent', {}, boon)
  expect(lately(boon)).toContain('บทที่ 1')

  await bot.writes('ชั้นเรียนของฉัน', malee)
  await bot.chooses('class', {}, malee)
  await bot.chooses('class-learners', {}, malee)
  expect(last(malee)).toContain('ผู้เรียน 4 คน')
  expect(last(malee)).toContain('บุญมี ใจดี')

  await bot.writes('ขอความช่วยเหลือ', somsri)
  expect(last(somsri)).toContain('มาลี')
  await bot.writes('กดแล้วจอดำค่ะ', somsri)
  await bot.writes('คนที่รอ', malee)
  expect(lately(malee)).toContain('กดแล้วจอดำ')
  await bot.chooses('help-answer', {}, malee)
  await bot.writes('กดปุ่มข้างเครื่องเบา ๆ นะคะ', malee)
  expect(last(somsri)).toContain('กดปุ่มข้างเครื่อง')
  await bot.chooses('watched', {}, somsri)
  expect(last(somsri)).toContain('ลองทำดู')
  await bot.chooses('practice-later', {}, somsri)
  expect(last(somsri)).toContain('ข้อ 1')
})

describe('a role that is taken back', () => {
  test('is out at the next request, and its classes are the office’s to hand on', async () => {
    const [admin, malee] = [phone(0), phone(1)]
    await administrator(admin)
    await trainer(malee, admin, 'มาลี')
    await opensClass(malee)
    await bot.writes('ทีมงาน', admin)
    await bot.chooses('role-take', { role: 'trainer' }, admin)
    await bot.chooses('role-take', { role: 'trainer', sure: 'yes' }, admin)
    await bot.chooses('class-learners', {}, malee)
    expect(lately(malee)).toContain('สำหรับทีมงาน')
    await bot.writes('ชั้นเรียนทั้งหมด', admin)
    expect(last(admin)).toContain('ยังไม่มีพี่เลี้ยง')
  })
  test('the last administrator stays', async () => {
    const admin = phone(0)
    await administrator(admin)
    await bot.writes('ทีมงาน', admin)
    await bot.chooses('role-take', { role: 'administrator' }, admin)
    expect(lately(admin)).toContain('อย่างน้อยหนึ่งคน')
  })
})

describe('what cannot be, each with its own sentence:', () => {
  test('a setup code that is guessed, closed after five, and used once', async () => {
    const [admin, other] = [phone(0), phone(1)]
    await bot.does({ do: 'befriend', person: admin })
    await bot.chooses('consent', {}, admin)
    for (let i = 0; i < 5; i++) await bot.writes(`setup wrong-code-${i}`, admin)
    expect(lately(admin)).toContain('ยังไม่ใช่รหัสเปิดระบบ')
    await bot.writes(`setup ${setupCode}`, admin)
    expect(lately(admin)).toContain('ลองมาหลายครั้งแล้ว')
    bot.clock.pass(3_600_000)
    await bot.writes(`setup ${setupCode}`, admin)
    expect(lately(admin)).toContain('คนแรก')
    await bot.does({ do: 'befriend', person: other })
    await bot.writes(`setup ${setupCode}`, other)
    expect(lately(other)).toContain('มีผู้ดูแลระบบแล้ว')
  })
  test('an invitation used twice, one past its day, one declined', async () => {
    const [admin, malee, other, third] = [phone(0), phone(1), phone(2), phone(3)]
    await administrator(admin)
    const used = await trainer(malee, admin, 'มาลี')
    await scans(other, used)
    expect(lately(other)).toContain('มีคนใช้ไปแล้ว')
    const invite = async () => {
      await bot.chooses('invite', { role: 'office' }, admin)
      return qrOn(admin)
    }
    const late = await invite()
    bot.clock.pass(8 * 86_400_000)
    await scans(other, late)
    expect(lately(other)).toContain('เลยวันแล้ว')
    const declined = await invite()
    await scans(third, declined)
    await bot.chooses('consent', {}, third)
    await bot.chooses('role-decline', {}, third)
    await scans(other, declined)
    expect(lately(other)).toContain('ปิดไปแล้ว')
  })
  test('a list with wrong columns, an unknown province, a name that is listed already', async () => {
    const [admin, malee] = [phone(0), phone(1)]
    await administrator(admin)
    await trainer(malee, admin, 'มาลี')
    await opensClass(malee)
    await bot.writes('ชั้นเรียนของฉัน', malee)
    await bot.chooses('class', {}, malee)
    await bot.chooses('class-list', {}, malee)
    await sendsList(malee, 'a.csv', 'ราคา,จำนวน\n10,2\n')
    expect(last(malee)).toContain('ยังหาช่อง')
    await sendsList(malee, 'b.csv', 'ชื่อ,จังหวัด\nสมศรี,กรุงโรม\n')
    expect(last(malee)).toContain('กรุงโรม')
    await sendsList(malee, 'c.csv', 'ชื่อ\nบุญมี ใจดี\n')
    await bot.chooses('list-add', {}, malee)
    await bot.chooses('class', {}, malee)
    await bot.chooses('class-list', {}, malee)
    await sendsList(malee, 'c.csv', 'ชื่อ\nบุญมี ใจดี\nคำแก้ว ใจงาม\n')
    expect(last(malee)).toContain('อยู่ในรายชื่อของชั้นนี้แล้ว')
    expect(last(malee)).toContain('คำแก้ว ใจงาม')
    await bot.chooses('list-add', {}, malee)
    await bot.writes('ชั้นเรียนของฉัน', malee)
    await bot.chooses('class', {}, malee)
    expect(last(malee)).toContain('รอเข้าชั้นเรียน 2 คน')
  })
  test('a class’s code in a group, a group’s code in the wrong group or by the wrong person', async () => {
    const [admin, malee] = [phone(0), phone(1)]
    await administrator(admin)
    await trainer(malee, admin, 'มาลี')
    const door = decodeURIComponent(new URL(await opensClass(malee)).search)
    const [group = ''] = bot.simulator.world.groups.keys()
    const members = bot.simulator.world.groups.get(group)?.members ?? []
    if (!members.includes(malee)) members.push(malee)
    if (!members.includes(admin)) members.push(admin)
    await bot.does({ do: 'add-bot', group, person: malee })
    const said = () => JSON.stringify(bot.simulator.world.groups.get(group)?.chat.slice(-1))
    const inGroup = (person: string, text: string) => bot.does({ do: 'write', person, chat: group, text })
    await inGroup(malee, `เรียนดี ${/C-[0-9A-Z-]+/.exec(door)?.[0]}`)
    expect(said()).toContain('แชทของเราสองคน')
    await bot.writes('ชั้นเรียนของฉัน', malee)
    await bot.chooses('class', {}, malee)
    await bot.chooses('class-bind', {}, malee)
    const code = /G-[0-9A-Z-]+/.exec(last(malee))?.[0] ?? ''
    await bot.writes(code, malee)
    expect(lately(malee)).toContain('พิมพ์ในกลุ่ม')
    await inGroup(members.find((one) => one !== malee && one !== admin) ?? '', `เรียนดี ${code}`)
    expect(said()).toContain('ให้พี่เลี้ยงของชั้นเรียน')
    await inGroup(malee, 'เรียนดี G-2222-2222')
    expect(said()).toContain('ไม่รู้จักรหัสนี้')
    await inGroup(malee, `เรียนดี ${code}`)
    expect(said()).toContain('ผูกกลุ่มนี้')
  })
})
