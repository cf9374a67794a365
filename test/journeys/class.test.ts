/**
 * Roles, a class and a person to turn to, on three phones in a real browser: everything by scanning, tapping and a few
 * typed words, from the setup code to a learner who was answered and goes on.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsIn } from '../../shared/texts'
import { openBrowser } from '../tools/browser'
import { contrastIn, measure } from './bubbles'
import { type House, openHouse } from './house'
import { openKeyboard, openPhonePage, type Phone, type PhonePage, plain } from './phone-page'

const { classes, helping, lesson, team, welcome } = textsIn('th')
const setupCode = 'a-setup-code-of-this-journey'
const desk = { viewport: { width: 1500, height: 1000 }, locale: 'th-TH' }
const school = 'โรงเรียนผู้สูงอายุบ้านดอนแก้ว'

describe('three phones', () => {
  let browser: Browser
  let house: House
  let opened: PhonePage
  let admin: Phone
  let trainer: Phone
  let learner: Phone

  beforeAll(async () => {
    ;[browser, house] = await Promise.all([openBrowser(), openHouse({ SETUP_CODE: setupCode })])
    opened = await openPhonePage(browser, house, desk)
    admin = opened.phone('น้องแพรว (หลาน)')
    trainer = opened.phone('ลุงประเสริฐ')
    learner = opened.phone('คุณสมศรี')
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  const befriends = (phone: Phone) =>
    phone.answerTo(() => phone.presses(phone.root.getByRole('button', { name: 'เพิ่มเพื่อน' })))

  /** Holds the camera before the code that was shown last; its words then stand ready to be sent. */
  async function scans(phone: Phone, words: string): Promise<void> {
    await phone.presses(phone.root.getByRole('button', { name: 'สแกน QR' }))
    await phone.presses(phone.root.locator('.codes button').filter({ hasText: words }).first())
  }
  const sendsWhatStandsReady = (phone: Phone) =>
    phone.answerTo(() => phone.presses(phone.root.getByRole('button', { name: 'ส่งข้อความ', exact: true })))

  test('the setup code makes the first administrator, once', async () => {
    await befriends(admin)
    await admin.tap(welcome.consentButton)
    await admin.writes('แพรว')
    expect(await admin.writes(`เปิดระบบ ${setupCode}`)).toContain(plain(team.firstTitle))
  })

  test('a trainer comes by scanning the administrator’s code; whoever is no friend yet becomes one first', async () => {
    await admin.tap(team.inviteButton)
    expect(await admin.tap(new RegExp(`^${team.roles.trainer}`))).toContain(
      plain(team.invitationTitle({ role: team.roles.trainer })),
    )
    await scans(trainer, team.acceptWords)
    await befriends(trainer)
    expect(await trainer.root.getByPlaceholder('Aa').inputValue()).toContain(team.acceptWords)
    expect(await sendsWhatStandsReady(trainer)).toContain(
      plain(team.offerTitle({ role: team.roles.trainer })),
    )
    expect(await trainer.tap(welcome.consentButton)).toContain(plain(team.acceptButton))
    expect(await trainer.tap(team.acceptButton)).toContain(plain(team.acceptedTitle))
    await trainer.tap(team.nameButton)
    await trainer.writes('ประเสริฐ')
  })

  test('the trainer opens a class with five short answers', async () => {
    expect(await trainer.writes(classes.openButton)).toContain(plain(classes.whichCourse))
    expect(await trainer.tap(/^ก้าวแรก/)).toContain(plain(classes.whichSchool))
    expect(await trainer.writes(school)).toContain(plain(classes.whichProvince))
    expect(await trainer.writes('เชียงใหม่')).toContain(plain(classes.whichStart))
    expect(await trainer.tap(new RegExp(`^${classes.nextMonday}`))).toContain(plain(classes.whichGoal))
    expect(await trainer.tap(classes.noGoalButton)).toContain(plain(school))
  })

  test('a learner is in by scanning its code, and stands at the first lesson without typing', async () => {
    await scans(learner, classes.joinWords)
    await befriends(learner)
    expect(await sendsWhatStandsReady(learner)).toContain(plain(school))
    expect(await learner.tap(welcome.consentButton)).toContain('ประเสริฐ')
    expect(await learner.tap('คุณสมศรี')).toContain('บทที่ 1')
  })

  test('a list is sent as a file from the phone, and read row by row', async () => {
    await trainer.writes(classes.classesButton)
    await trainer.tap(/^ก้าวแรก/)
    await trainer.tap(new RegExp(`^${classes.listRow}`))
    const read = await trainer.answerTo(async () => {
      await openKeyboard(trainer.root)
      await trainer.presses(trainer.root.getByRole('button', { name: 'เมนูเพิ่ม' }))
      const chooser = opened.page.waitForEvent('filechooser')
      await trainer.presses(trainer.root.getByRole('button', { name: 'ไฟล์', exact: true }))
      const buffer = Buffer.from('ชื่อ,จังหวัด\nบุญมี ใจดี,เชียงใหม่\nคำแก้ว,กรุงโรม\n')
      await (await chooser).setFiles({ name: 'รายชื่อ.csv', mimeType: 'text/csv', buffer })
    })
    expect(read).toContain('บุญมี ใจดี')
    expect(read).toContain('กรุงโรม')
    await trainer.tap(new RegExp(`^${classes.addButton({ count: 1 })}`))
  })

  test('the learner asks for help, the trainer answers by quoting, and the learner goes on', async () => {
    expect(await learner.writes('ขอความช่วยเหลือ')).toContain('ประเสริฐ')
    await learner.writes('กดแล้วจอดำค่ะ')
    // By day a push has told them of it as well; at night that waits for the morning.
    await trainer.writes(classes.waitingButton)
    await expect.poll(() => trainer.newest(), { timeout: 10_000 }).toContain('กดแล้วจอดำ')
    const told = trainer.root.locator('.chat [data-entry][data-from="bot"]').last()
    await trainer.presses(told.getByRole('button', { name: 'ตัวเลือกของข้อความ' }))
    await trainer.presses(trainer.root.getByRole('button', { name: 'ตอบกลับ', exact: true }))
    const heard = learner.answerTo(() => trainer.writes('กดปุ่มข้างเครื่องเบา ๆ นะคะ'))
    expect(await heard).toContain('กดปุ่มข้างเครื่องเบา ๆ')
    expect(await trainer.newest()).toContain(plain(helping.answerSentLine))
    expect(await learner.tap(lesson.watchedButton)).toContain(plain(lesson.practiceTitle))
  })

  test('no bubble of anybody has small words, low buttons or pale letters, and LINE took everything', async () => {
    const { buttons, ...wrongs } = await measure(opened.page)
    expect(buttons).toBeGreaterThan(40)
    expect(wrongs).toEqual({ smallText: [], cutText: [], lowButtons: [], tightButtons: [] })
    expect((await contrastIn(opened.page)).pale).toEqual([])
    const told = (await house.log()).filter((entry) => entry.method === 'POST')
    expect(told.filter((entry) => entry.status >= 400)).toEqual([])
    expect(opened.faults).toEqual([])
  })
})
