/** Conversations as a person reads them, in Thai and English, kept as files that a trainer could correct. */
import { expect, test } from 'vitest'
import { consentVersion } from '../shared/consent'
import type { Language } from '../shared/person'
import { textsIn } from '../shared/texts'
import { aClass, helper as helperAtPhone, malee } from './flows/class-fixture'
import { newTalk, played, transcript } from './talk'
import { type LittleWorld, newWorld } from './world'

const catalogue = newWorld().catalogue

const stranger = (language: Language): LittleWorld => {
  const world = newWorld({ catalogue, lineDisplayName: language === 'th' ? 'สมศรี 🌸' : 'Somsri' })
  return { ...world, person: { ...world.person, language } }
}

const learner = (language: Language): LittleWorld => {
  const world = stranger(language)
  const name = language === 'th' ? 'สมศรี' : 'Somsri'
  return { ...world, person: { ...world.person, name, consent: consentVersion } }
}

/** A learner in Malee's class. */
const inClass = (language: Language): LittleWorld => {
  const trainer = { ...malee, name: language === 'th' ? 'มาลี' : 'Malee' }
  return { ...learner(language), classes: [{ ...aClass, trainer }], team: [trainer] }
}

/** Malee herself, for whom one learner waits. */
const helper = (language: Language): LittleWorld => {
  const { world } = helperAtPhone()
  return { ...world, person: { ...world.person, language } }
}

/** One story in both languages: a script is written once, with its buttons' words taken from the texts. */
function tell(
  story: string,
  world: (language: Language) => LittleWorld,
  script: (language: Language) => string[],
) {
  for (const language of ['th', 'en'] as const) {
    test(`${story} (${language})`, async () => {
      const said = transcript(world(language), script(language))
      await expect(said).toMatchFileSnapshot(`conversations/${story}.${language}.txt`)
    })
  }
}

const say = (language: Language, th: string, en: string): string => (language === 'th' ? th : en)

tell('welcome', stranger, (language) => {
  const { welcome, common } = textsIn(language)
  return [
    '(follow)',
    `[${welcome.consentLaterButton}]`,
    say(language, 'นี่ใครคะ', 'who are you'),
    `[${common.startButton}]`,
    `[${welcome.consentMoreButton}]`,
    `[${welcome.consentButton}]`,
    '👵🏽👵🏽',
    '(sticker)',
    say(language, 'เรียกป้าศรีก็ได้ค่ะ', 'Auntie Sri'),
    '(2 hours later)',
    `[${welcome.consentButton}]`,
    say(language, '[สมศรี]', '[Somsri]'),
  ]
})

tell('settings', learner, (language) => {
  const { settings, common } = textsIn(language)
  return [
    say(language, 'ตั้งคา', 'settings'),
    `[${settings.nameRow}]`,
    `${say(language, 'สมศรี', 'Somsri')} `.repeat(12),
    say(language, 'ชื่อแดงค่ะ', 'Daeng'),
    `[${settings.addressRow}]`,
    `[${common.called({ name: say(language, 'แดง', 'Daeng'), address: 'pa' })}]`,
    `[${settings.moreButton}]`,
    `[${settings.provinceRow}]`,
    say(language, 'ดาวอังคาร', 'the moon'),
    say(language, '[เหนือตอนบน]', '[Upper North]'),
    say(language, '[ลำพูน]', '[Lamphun]'),
    `[${settings.moreButton}]`,
    `[${settings.schoolRow}]`,
    say(language, 'โรงเรียนผู้สูงอายุบ้านธิ', 'Ban Thi'),
    `[${settings.moreButton}]`,
    `[${settings.pauseRow}]`,
    `[${settings.pauseMonthButton}]`,
    `[${settings.moreButton}]`,
    `[${settings.languageRow}]`,
    say(language, '[English]', '[ภาษาไทย]'),
  ]
})

tell('deleting', learner, (language) => {
  const { settings, common } = textsIn(language)
  return [
    say(language, 'อยากเรียนค่ะ', 'I want to learn'),
    say(language, 'ช่วยลบข้อมูลของป้าด้วยค่ะ', 'delete my data'),
    say(language, 'ใช่ค่ะ', 'yes'),
    say(language, 'อย่าลบนะ', "don't delete"),
    `[${settings.backButton}]`,
    `[${settings.privacyRow}]`,
    `[${settings.withdrawButton}]`,
    `[${settings.deleteButton}]`,
    `[${settings.deleteYesButton}]`,
    `[${settings.deleteYesButton}]`,
    `[${settings.startAgainButton}]`,
    `[${common.menuButton}]`,
  ]
})

tell('help', learner, (language) => {
  const { help, common } = textsIn(language)
  return [
    say(language, 'ชวยหน่อยคะ', 'help me'),
    say(language, 'กดปุ่มแล้วจอดำไปเลยค่ะ ทำไงดี', 'The screen went black when I tapped'),
    '(voice)',
    '(sticker)',
    `[${common.menuButton}]`,
    `[${common.helpButton}]`,
    say(language, 'มีคนโทรมาบอกว่าเป็นตำรวจให้โอนเงิน', 'I was scammed'),
    say(language, 'ขอบคุณค่ะ', 'thank you'),
    `[${help.closeButton}]`,
    say(language, 'ตาล้มหัวแตก', 'call an ambulance'),
  ]
})

tell('help-from-a-trainer', inClass, (language) => {
  const { common, lesson } = textsIn(language)
  return [
    say(language, 'อยากเรียน', 'I want to learn'),
    `[${common.helpButton}]`,
    say(language, 'กดปุ่มแล้วจอดำไปเลยค่ะ', 'The screen went black when I tapped'),
    '(voice)',
    '(sticker)',
    '(2 hours later)',
    say(language, 'ยังไม่ขึ้นเลยค่ะ', 'It is still black'),
    say(
      language,
      '(they answer: ลองกดปุ่มด้านข้างเครื่องค้างไว้นะคะ)',
      '(they answer: Please hold the button at the side)',
    ),
    say(language, 'ได้แล้วค่ะ ขอบคุณนะคะ', 'It works now, thank you'),
    `[${common.continueButton}]`,
    `[${lesson.watchedButton}]`,
    say(language, 'น้องเรียนดี', 'Riandee'),
    `[${common.helpButton}]`,
    '(2 days later)',
    '(escalates)',
    `[${common.menuButton}]`,
    '(ended)',
    say(language, 'สวัสดีค่ะ', 'hello'),
  ]
})

tell('being-phoned', inClass, (language) => {
  const { phone, settings } = textsIn(language)
  return [
    say(language, 'ช่วยด้วย', 'help me'),
    '(may I phone?)',
    `[${phone.mayYesButton}]`,
    `[${phone.agreeButton}]`,
    '081-234-567',
    say(language, '๐๘๑ ๒๓๔ ๕๖๗๘ ค่ะ', 'It is 081 234 5678'),
    say(language, 'ตั้งค่า', 'settings'),
    `[${phone.row}]`,
    `[${phone.forgetButton}]`,
    `[${settings.moreButton}]`,
    `[${phone.row}]`,
    `[${phone.refuseButton}]`,
  ]
})

tell('helping-a-learner', helper, (language) => {
  const { helping, common } = textsIn(language)
  return [
    '(somebody waits)',
    say(language, '(quoting: ลองกดปุ่มด้านข้างค้างไว้นะคะ)', '(quoting: Please hold the side button)'),
    `[${helping.waitingButton}]`,
    `[${helping.answerButton}]`,
    '(picture)',
    say(language, 'ได้แล้วบอกด้วยนะคะ', 'Tell me when it works'),
    `[${helping.askPhoneButton}]`,
    `[${helping.doneButton}]`,
    `[${common.menuButton}]`,
  ]
})

tell('help-before-consent', stranger, (language) => [
  say(language, 'ขอเบอร์โทรหน่อยค่ะ', 'phone number please'),
  say(language, 'มีวิชาอะไรบ้าง', 'what courses do you have'),
])

tell('whatever-comes', learner, (language) => {
  const { visits, lesson, common } = textsIn(language)
  return [
    say(language, 'อยากเรียน', 'I want to learn'),
    say(language, 'สวัสดีวันจันทร์', 'Good morning'),
    '(picture)',
    `[${visits.keepButton}]`,
    `[${visits.keepButton}]`,
    '(album of 3)',
    `[${visits.dropButton}]`,
    '(voice)',
    say(language, 'ไม่ต้องค่ะ', 'no thanks'),
    '(unsend)',
    `[${lesson.watchButton}]`,
    '(place)',
    'https://example.com/free-money',
    '(old button)',
    '(block)',
    '(follow)',
    say(language, 'ผมเป็นหลานครับ พิมพ์แทนยาย', 'typing for my grandma'),
    '(voice)',
    `[${common.helpButton}]`,
    `[${common.menuButton}]`,
    say(language, 'ฝันดีนะคะ', 'good night'),
  ]
})

tell('confused-typing', learner, (language) => {
  const { common } = textsIn(language)
  return [
    say(language, 'อยากเลียนคะ', 'i want to study'),
    say(language, 'ไม่ได้ยินเสียง', 'no sound'),
    say(language, 'กินข้าวหรือยัง', 'why is the sky blue'),
    say(language, 'ขออ่านสรุปหน่อยค่ะ', 'read the summary'),
    say(language, 'เริมใหม่', 'again'),
    say(language, 'วิชชา', 'corses'),
    ...(language === 'th' ? [`[${common.coursesButton}]`] : []),
    say(language, 'อยากเรียนถ่ายรูป', 'learn photos'),
    say(language, 'เมื่อวานค้างไว้ ขอต่อเลยค่ะ', 'continue please'),
    say(language, 'เหนื่อยแล้ว พรุ่งนี้ค่อยเรียน', 'tired, not today'),
    'ก'.repeat(600),
    `[${common.menuButton}]`,
  ]
})

tell('back-after-three-months', learner, (language) => {
  const { common } = textsIn(language)
  return [
    say(language, 'เริ่มเรียน', 'start'),
    '(clip ends)',
    '(90 days later)',
    '(sticker)',
    '(90 days later)',
    say(language, 'สวัสดีค่ะ', 'hello'),
    `[${common.menuButton}]`,
  ]
})

/** A learner for whom one cheer waits, who has one badge. */
const cheeredFor = (language: Language): LittleWorld => {
  const world = learner(language)
  const title = { th: 'ถ่ายรูปสินค้าให้น่าซื้อ', en: 'Product photos that sell' }
  const from = say(language, 'น้องแพรว (หลาน)', 'Praew (grandchild)')
  const line = say(language, 'คุณยายเก่งมากค่ะ', 'Well done, Grandma')
  const cheer = {
    id: 'c1',
    badge: 'b1',
    title,
    cloth: 'photo',
    from,
    line,
    at: world.now,
    isThanked: false,
  } as const
  const face = { kind: 'completion', level: 'know', title, cloth: 'photo', can: [], results: [] } as const
  const issuer = { th: 'เรียนดี', en: 'Riandee' }
  const badge = {
    ...{ id: 'b1', person: 'somsri', enrolment: 'e1', course: 'photos', edition: 1, awardedAt: world.now },
    face: { ...face, can: [], results: [], issuer, language },
  }
  return {
    ...world,
    cheers: [cheer],
    find: ({ at }) => (at === 'badges' ? { found: 'badges', badges: [badge] } : { found: 'cheer', cheer }),
  }
}

tell('cheers', cheeredFor, (language) => {
  const { cheers, settings } = textsIn(language)
  return [
    say(language, 'สวัสดีค่ะ', 'hello'),
    `[${cheers.thanksButton}]`,
    `[${cheers.hideButton}]`,
    `[${cheers.reportButton}]`,
    say(language, 'ขอดูตราของฉันหน่อย', 'my badges'),
    ...(language === 'th' ? ['ใบรับลองอยู่ใหน', 'ใบประกาด'] : ['certificate']),
    say(language, 'ตั้งค่า', 'settings'),
    `[${settings.privacyRow}]`,
  ]
})

test('in a group it greets, and is short (th)', async () => {
  const { common } = textsIn('th')
  const world = newWorld({ catalogue, chat: 'group' })
  const talk = played(newTalk(world), [
    '(joins the group)',
    'น้องเรียนดี',
    'เรียนดี มีวิชาอะไรบ้าง',
    '(sticker)',
    `[${common.helpButton}]`,
    `[${common.menuButton}]`,
  ])
  await expect(`${talk.lines.join('\n')}\n`).toMatchFileSnapshot('conversations/group.th.txt')
})
