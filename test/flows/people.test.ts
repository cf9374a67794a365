/** Laws of meeting, consent, settings, one's own data and help. */
import { describe, expect, test } from 'vitest'
import { asksForName } from '../../bot/flows'
import type { ChatEvent } from '../../shared/chat'
import type { Choice } from '../../shared/choice'
import { consentVersion } from '../../shared/consent'
import type { Person } from '../../shared/person'
import { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { newTalk, played, type Talk, tappables, turn } from '../talk'
import { newWorld, shippedCourses } from '../world'

const catalogue = shippedCourses()
const th = textsIn('th')
const day = 86_400_000

const stranger = (change: Partial<Person> = {}): Talk => {
  const world = newWorld({ catalogue })
  return newTalk({ ...world, person: { ...world.person, ...change } })
}
const somsri = (change: Partial<Person> = {}): Talk =>
  stranger({ name: 'สมศรี', consent: consentVersion, ...change })

const tap = (talk: Talk, choice: Choice) => turn(talk, { kind: 'tapped', choice })
const write = (talk: Talk, text: string) => turn(talk, { kind: 'wrote', text })
const kinds = (record: { kind: string }[]): string[] => record.map(({ kind }) => kind)
const wordsOf = (say: Saying[]): string => JSON.stringify(say)
const picture = (lineMessageId: string): ChatEvent => ({
  kind: 'sent-media',
  media: 'picture',
  lineMessageId,
})

describe('meeting', () => {
  test('from friend to the first small success it takes at most eight taps and no typing', () => {
    let talk = turn(stranger(), { kind: 'followed' }).talk
    let taps = 0
    while (!talk.world.enrolments.some((e) => e.answers.length > 0)) {
      const newest = talk.screen.at(-1)
      expect(newest).toBeDefined()
      const [first] = tappables(newest ? [{ ...newest, quick: undefined }] : [])
      expect(first, JSON.stringify(newest)).toBeDefined()
      if (!first) break
      talk = tap(talk, first.choice).talk
      taps += 1
      expect(taps).toBeLessThanOrEqual(8)
    }
  })

  test('before consent nothing is recorded, whatever is tapped or written', () => {
    const events: ChatEvent[] = [
      { kind: 'followed' },
      { kind: 'sent-sticker' },
      picture('p'),
      { kind: 'wrote', text: 'อยากเรียน' },
      { kind: 'wrote', text: 'ช่วยด้วย' },
      { kind: 'wrote', text: 'ลบข้อมูล' },
      { kind: 'tapped', choice: { kind: 'enrol', course: 'first-steps' } },
      { kind: 'tapped', choice: { kind: 'name', name: 'สมศรี' } },
      { kind: 'tapped', choice: { kind: 'province', province: 'TH-50' } },
      { kind: 'tapped', choice: { kind: 'pause', days: 7 } },
      { kind: 'tapped', choice: { kind: 'consent-later' } },
      { kind: 'finished-video', trackingId: 'x.y' },
    ]
    for (const event of events) expect(turn(stranger(), event).outcome.record, event.kind).toEqual([])
  })

  test('what was sent may be taken back at any time, also after consent was withdrawn', () => {
    const { record, begin } = turn(stranger(), { kind: 'unsent', lineMessageId: 'p' }).outcome
    expect([kinds(record), kinds(begin)]).toEqual([['media-unsent'], ['forget-files']])
  })

  test('whoever wanted a course goes straight to it after consent and name', () => {
    let talk = tap(stranger(), { kind: 'enrol', course: 'small-shop' }).talk
    talk = tap(talk, { kind: 'consent', version: consentVersion }).talk
    talk = tap(talk, { kind: 'name-later' }).talk
    expect(talk.world.enrolments.map(({ course }) => course)).toEqual(['small-shop'])
    expect(talk.state.at).toBe('lesson.watching')
  })

  test('a consent with older words is asked again with those of today', () => {
    const { talk, outcome } = tap(stranger(), { kind: 'consent', version: consentVersion - 1 })
    expect(outcome.record).toEqual([])
    expect(talk.state.at).toBe('welcome.consenting')
    expect(talk.screen.at(-1)).toMatchObject({ kind: 'card', title: th.welcome.consentTitle })
  })

  test('two taps on yes consent once', () => {
    const once = tap(stranger(), { kind: 'consent', version: consentVersion })
    const twice = tap(once.talk, { kind: 'consent', version: consentVersion })
    expect(kinds(once.outcome.record)).toEqual(['consented'])
    expect(twice.outcome.record).toEqual([])
    expect(twice.talk.state.at).toBe('welcome.naming')
  })

  test('LINE’s own name is offered as one tap, without what is no letter', () => {
    const { talk } = tap(stranger(), { kind: 'consent', version: consentVersion })
    expect(talk.screen.at(-1)).toMatchObject({
      buttons: [{ label: 'สมศรี' }, { choice: { kind: 'name-later' } }],
    })
  })

  test('it is offered after a typed yes, and again when what was typed is no name', () => {
    const asked = write(tap(stranger(), { kind: 'go', to: 'start' }).talk, 'ตกลงค่ะ')
    for (const next of [asked, write(asked.talk, '👵🏽'), write(asked.talk, 'ยาว'.repeat(100))]) {
      expect(next.outcome.say.at(-1)).toMatchObject({ buttons: [{ label: 'สมศรี' }, {}] })
    }
    expect(asksForName({ kind: 'wrote', text: 'สวัสดีค่ะ' }, asked.talk.world.person)).toBe(false)
  })

  test.each([
    ['เรียกป้าแดงก็ได้ค่ะ', 'แดง', 'pa'],
    ['ลุงชัย', 'ชัย', 'lung'],
    ['ชื่อสมศรีค่ะ', 'สมศรี', undefined],
    ['คุณครูวันดี', 'ครูวันดี', 'khun'],
    ['ตาล', 'ตาล', undefined],
    ['คุณากร', 'คุณากร', undefined],
    ['อาจารย์สมชาย ใจดี', 'สมชาย ใจดี', 'ajarn'],
    ['ต่อ', 'ต่อ', undefined],
    ['🌸 มาลี 🌸', 'มาลี', undefined],
  ])('“%s” is called %s', (text, name, address) => {
    const { talk } = tap(stranger(), { kind: 'consent', version: consentVersion })
    const { outcome } = write(talk, text)
    expect(outcome.record).toContainEqual({ kind: 'named', name })
    expect(outcome.record.find(({ kind }) => kind === 'addressed')).toEqual(
      address && { kind: 'addressed', address },
    )
  })

  test.each(['👵🏽👵🏽', '12345', 'x'.repeat(10_000), 'ก่่่่่่่่่่่่่่่่'.repeat(30)])(
    'a name that is none is asked for again',
    (text) => {
      const { talk } = tap(stranger(), { kind: 'consent', version: consentVersion })
      const next = write(talk, text)
      expect(next.outcome.record).toEqual([])
      expect(next.talk.state.at).toBe('welcome.naming')
      expect(next.outcome.say).toHaveLength(2)
    },
  )

  test('a wish typed instead of a name is heard', () => {
    const { talk } = tap(stranger(), { kind: 'consent', version: consentVersion })
    expect(write(talk, 'ช่วยด้วยค่ะ').talk.state.at).toBe('help.waiting')
    expect(write(talk, 'ข้ามไปก่อน').talk.state.at).toBe('lesson.watching')
  })

  test('the whole consent says who keeps it, who sees it, where, how long, and how to withdraw', () => {
    const { outcome } = tap(stranger(), { kind: 'consent-more' })
    const said = wordsOf(outcome.say)
    for (const word of [
      stranger().world.office.name,
      '053-123-456',
      'เห็น',
      'ระบบ',
      '3 ปี',
      'ลบข้อมูล',
      'ข้อมูลของฉัน',
    ]) {
      expect(said).toContain(word)
    }
  })
})

describe('one’s own data', () => {
  test('no word deletes: only the button does, right after what would be lost was said', () => {
    let talk = write(somsri(), 'ลบข้อมูลทั้งหมด').talk
    for (const text of ['ใช่', 'ตกลง', 'ลบข้อมูล', 'ลบทั้งหมด', 'ลบเลย', 'yes']) {
      const { outcome, talk: next } = write(talk, text)
      expect(outcome.record, text).toEqual([])
      talk = next
    }
    expect(wordsOf(talk.screen)).toContain('คุณสมศรี')
    const { outcome } = tap(talk, { kind: 'delete-all' })
    expect(kinds(outcome.record)).toContain('erased')
    expect(outcome.begin).toContainEqual({ kind: 'forget-files' })
  })

  test('last month’s delete button asks again', () => {
    const { outcome, talk } = tap(somsri(), { kind: 'delete-all' })
    expect(outcome.record).toEqual([])
    expect(talk.state.at).toBe('settings.deleting')
  })

  test('changing one’s mind keeps everything', () => {
    const asked = write(somsri(), 'ลบข้อมูล').talk
    const { outcome, talk } = write(asked, 'ไม่ลบแล้ว')
    expect(outcome.record).toEqual([])
    expect(talk.state.at).toBe('menu')
    expect(wordsOf(outcome.say)).toContain(th.settings.notDeleted)
  })

  test('who would rather not delete hears so, with the way on, and no list', () => {
    const asked = write(write(somsri(), 'เริ่มเรียน').talk, 'ลบข้อมูล').talk
    const { outcome } = tap(asked, { kind: 'go', to: 'settings' })
    expect(outcome.say).toMatchObject([{ title: th.settings.notDeleted, buttons: [{ look: 'main' }, {}] }])
    expect(outcome.say[0]).not.toHaveProperty('rows')
  })

  test('deleting stands with one’s own data, not in the list of settings', () => {
    const deleting = (say: Saying[]) =>
      tappables(say).filter(({ choice }) => choice.kind === 'setting' && choice.what === 'delete')
    expect(deleting(tap(somsri(), { kind: 'go', to: 'settings' }).outcome.say)).toEqual([])
    expect(deleting(tap(somsri(), { kind: 'setting', what: 'privacy' }).outcome.say)).toHaveLength(1)
  })

  test('who finished a course is told that badges, certificates and shared pages go too', () => {
    const { talk } = write(somsri(), 'เริ่มเรียน')
    const enrolments = talk.world.enrolments.map((one) => ({ ...one, finishedAt: 1 }))
    const { outcome } = write({ ...talk, world: { ...talk.world, enrolments } }, 'ลบข้อมูล')
    expect(JSON.stringify(outcome.say)).toContain('ตรา ใบรับรอง และหน้าที่แบ่งปันไว้ 1 วิชา')
  })

  test('after deleting, the person is a stranger who may start anew', () => {
    const gone = played(somsri(), ['ลบข้อมูล', `[${th.settings.deleteYesButton}]`])
    expect(gone.world.person.name).toBeUndefined()
    expect(gone.world.person.menu).toBe('newcomer')
    expect(tap(gone, { kind: 'go', to: 'start' }).talk.state.at).toBe('welcome.consenting')
  })

  test('withdrawing takes one tap, and nothing more is recorded from then on', () => {
    const learning = write(somsri(), 'เริ่มเรียน').talk
    const { talk, outcome } = tap(learning, { kind: 'withdraw' })
    expect(kinds(outcome.record)).toEqual(['consent-withdrawn'])
    const enrolment = talk.world.enrolments[0]?.id ?? ''
    const old = tap(talk, { kind: 'watched', enrolment, lesson: 'photo' })
    expect(old.outcome.record).toEqual([])
    expect(old.talk.state.at).toBe('welcome.consenting')
  })

  test('what was learned is there again when consent is given again', () => {
    let talk = write(somsri(), 'เริ่มเรียน').talk
    talk = tap(talk, { kind: 'withdraw' }).talk
    talk = tap(talk, { kind: 'go', to: 'start' }).talk
    talk = tap(talk, { kind: 'consent', version: consentVersion }).talk
    expect(talk.world.enrolments).toHaveLength(1)
    expect(talk.state.at).not.toBe('welcome.naming')
  })
})

describe('settings', () => {
  test('the other language is spoken at once, and its menu is linked', () => {
    const { outcome } = tap(somsri({ menu: 'learner' }), { kind: 'language', language: 'en' })
    expect(outcome.record).toContainEqual({ kind: 'language-chosen', language: 'en' })
    expect(outcome.begin).toEqual([{ kind: 'link-menu', menu: 'learner', language: 'en' }])
    expect(wordsOf(outcome.say)).not.toMatch(/ค่ะ|นะคะ/)
    expect(outcome.say.at(-1)?.quick?.map(({ label }) => label)).toContain(textsIn('en').common.helpButton)
  })

  test('choosing what is already so changes nothing', () => {
    expect(tap(somsri(), { kind: 'language', language: 'th' }).outcome.record).toEqual([])
    expect(tap(somsri(), { kind: 'address', address: 'khun' }).outcome.record).toEqual([])
    expect(
      tap(somsri({ province: 'TH-50' }), { kind: 'province', province: 'TH-50' }).outcome.record,
    ).toEqual([])
    expect(tap(somsri(), { kind: 'school-none' }).outcome.record).toEqual([])
    expect(tap(somsri(), { kind: 'pause', days: 0 }).outcome.record).toEqual([])
  })

  test('a province may be typed with slips or by its other name', () => {
    const asked = tap(somsri(), { kind: 'setting', what: 'province' }).talk
    expect(write(asked, 'จ.เชียงใหม่ค่ะ').outcome.record).toEqual([
      { kind: 'province-given', province: 'TH-50' },
    ])
    expect(write(asked, 'อยู่โคราช').outcome.record).toEqual([{ kind: 'province-given', province: 'TH-30' }])
    const guessed = write(asked, 'พิดสนุโลก').outcome
    expect(guessed.record).toEqual([])
    expect(wordsOf(guessed.say)).toContain('พิษณุโลก')
  })

  test('every province can be reached by two taps', () => {
    const { talk } = tap(somsri(), { kind: 'setting', what: 'province' })
    const shownBy = (from: Talk): Choice[] => tappables(from.screen.slice(-1)).map(({ choice }) => choice)
    const regions = shownBy(talk).filter(({ kind }) => kind === 'region')
    const reached = regions
      .flatMap((choice) => shownBy(tap(talk, choice).talk))
      .flatMap((choice) => (choice.kind === 'province' && choice.province !== null ? [choice.province] : []))
    expect(new Set(reached).size).toBe(77)
  })

  test('a setting changed in the middle of a lesson leaves the lesson open', () => {
    const learning = write(somsri(), 'เริ่มเรียน').talk
    expect(tap(learning, { kind: 'province', province: 'TH-50' }).talk.state).toEqual(learning.state)
    expect(tap(learning, { kind: 'address', address: 'pa' }).talk.state).toEqual(learning.state)
  })

  test('a rest ends on its day, in Bangkok and in the Buddhist year', () => {
    const { outcome } = tap(somsri(), { kind: 'pause', days: 30 })
    expect(outcome.record).toEqual([{ kind: 'paused', until: somsri().world.now + 30 * day }])
    expect(wordsOf(outcome.say)).toContain('21 ธ.ค. 2569')
  })
})

describe('help from a person', () => {
  test('a request is kept once, and what is written next is added to it', () => {
    const asked = write(somsri(), 'ช่วยด้วย')
    expect(kinds(asked.outcome.record)).toEqual(['help-asked'])
    const again = tap(asked.talk, { kind: 'go', to: 'help' })
    expect(again.outcome.record).toEqual([])
    const told = write(again.talk, 'กดแล้วจอดำค่ะ')
    expect(told.outcome.record).toMatchObject([{ kind: 'help-added', text: 'กดแล้วจอดำค่ะ' }])
  })

  test('a voice note sent just before asking goes to the office with the request, once', () => {
    const voice: ChatEvent = { kind: 'sent-media', media: 'voice', lineMessageId: 'v' }
    const sent = turn(write(somsri(), 'เริ่มเรียน').talk, voice).talk
    const asked = tap(sent, { kind: 'go', to: 'help' })
    expect(asked.outcome.record).toMatchObject([
      { kind: 'help-asked', request: 'fresh-2' },
      { kind: 'media-kept', request: 'fresh-2' },
    ])
    expect(kinds(asked.outcome.begin)).toEqual(['call-helper', 'fetch-media'])
    expect(tap(asked.talk, { kind: 'go', to: 'help' }).outcome.record).toEqual([])
    const picked = turn(somsri(), picture('p')).talk
    expect(kinds(tap(picked, { kind: 'go', to: 'help' }).outcome.record)).toEqual(['help-asked'])
  })

  test('a message of ten thousand letters to the office is kept whole', () => {
    const long = 'ยาว'.repeat(3_000)
    const { outcome } = write(write(somsri(), 'ช่วยด้วย').talk, long)
    expect(outcome.record).toMatchObject([{ kind: 'help-added', text: long }])
  })

  test('nobody is promised who is not there, and the telephone is said', () => {
    const said = wordsOf(write(somsri(), 'ช่วยด้วย').outcome.say)
    expect(said).toContain('053-123-456')
    expect(said).not.toMatch(/จะโทรกลับ|กำลังมา|จะติดต่อกลับ|พี่เลี้ยง/)
  })

  test('an office without a telephone is named instead', () => {
    const talk = stranger()
    const silent: Talk = { ...talk, world: { ...talk.world, office: { name: 'สำนักงาน' } } }
    const { outcome } = write(silent, 'ช่วยด้วย')
    expect(wordsOf(outcome.say)).toContain('สำนักงาน')
    expect(wordsOf(outcome.say)).not.toContain('tel:')
  })

  test('danger is answered with the hotline at once, and the office is told too', () => {
    const { outcome } = write(write(somsri(), 'ช่วยด้วย').talk, 'โดนหลอกให้โอนเงินไปแล้ว')
    expect(kinds(outcome.record)).toEqual(['help-added'])
    expect(wordsOf(outcome.say)).toContain('tel:1441')
  })

  test('a request is closed once', () => {
    const asked = write(somsri(), 'ช่วยด้วย').talk
    const request = asked.world.help?.id ?? ''
    const closed = tap(asked, { kind: 'help-close', request })
    expect(kinds(closed.outcome.record)).toEqual(['help-closed'])
    expect(tap(closed.talk, { kind: 'help-close', request }).outcome.record).toEqual([])
  })
})

describe('whatever comes', () => {
  test('an album asks once, and one tap keeps all of it', () => {
    const talk = played(somsri(), ['(album of 3)'])
    expect(talk.screen.filter((saying) => wordsOf([saying]).includes(th.visits.keepAsk))).toHaveLength(1)
    const kept = turn(talk, { kind: 'wrote', text: 'เก็บไว้ค่ะ' })
    expect(kinds(kept.outcome.record)).toEqual(['media-kept'])
    expect(kept.outcome.begin).toEqual([{ kind: 'fetch-media' }])
    expect(kept.talk.world.keepsakes).toEqual([])
  })

  test('an album of fifty is one thing', () => {
    const talk = played(somsri(), ['(album of 50)'])
    const keepsake = talk.world.keepsakes.at(-1)?.id ?? ''
    const kept = tap(talk, { kind: 'keep', keepsake })
    expect(wordsOf(kept.outcome.say)).toContain('50')
    expect(kept.talk.world.keepsakes).toEqual([])
  })

  test('an album whose pictures carry no numbers asks once too', () => {
    let talk = somsri()
    let asked = 0
    for (const lineMessageId of ['a', 'b', 'c']) {
      const next = turn(talk, { kind: 'sent-media', media: 'picture', lineMessageId, album: { id: 'x' } })
      asked += next.outcome.say.length
      talk = next.talk
    }
    expect(asked).toBe(1)
  })

  test('a picture is settled once', () => {
    const sent = turn(somsri(), picture('p')).talk
    const keepsake = sent.world.keepsakes[0]?.id ?? ''
    const dropped = tap(sent, { kind: 'drop', keepsake })
    expect(kinds(dropped.outcome.record)).toEqual(['media-dropped'])
    expect(tap(dropped.talk, { kind: 'keep', keepsake }).outcome.record).toEqual([])
  })

  test('an unsent message is forgotten in silence', () => {
    const sent = turn(somsri(), picture('p')).talk
    const { outcome } = turn(sent, { kind: 'unsent', lineMessageId: 'p' })
    expect(outcome.say).toEqual([])
    expect(outcome.record).toEqual([{ kind: 'media-unsent', lineMessageId: 'p' }])
  })

  test('a sticker gets a kind word and the open step again', () => {
    const learning = write(somsri(), 'เริ่มเรียน').talk
    const { outcome, talk } = turn(learning, { kind: 'sent-sticker' })
    expect(outcome.say[0]).toMatchObject({ kind: 'words', text: th.visits.stickerGoOn })
    expect(outcome.say.at(-1)).toMatchObject({ kind: 'card' })
    expect(talk.state).toEqual(learning.state)
  })

  test('whoever comes back after a month is greeted once, with where they were', () => {
    const learning = write(somsri(), 'เริ่มเรียน').talk
    const later: Talk = { ...learning, world: { ...learning.world, now: learning.world.now + 31 * day } }
    const back = write(later, 'สวัสดีค่ะ')
    expect(back.outcome.say[0]).toMatchObject({ kind: 'words', text: expect.stringContaining('บทที่ 1') })
    expect(wordsOf(back.outcome.say)).not.toContain(th.visits.greeting({ name: 'คุณสมศรี' }))
    expect(wordsOf(write(back.talk, 'สวัสดีค่ะ').outcome.say)).not.toContain('บทที่ 1 เรื่อง')
  })

  test('blocking is noted in silence; a friend who returns finds everything', () => {
    const blocked = turn(somsri({ lastAt: 1 }), { kind: 'blocked' })
    expect(blocked.outcome).toMatchObject({ say: [], record: [{ kind: 'blocked' }] })
    const back = turn(blocked.talk, { kind: 'followed' })
    expect(back.outcome.record).toEqual([{ kind: 'came-back' }])
    expect(back.talk.world.person.name).toBe('สมศรี')
  })

  test('a forwarded link is neither opened nor searched', () => {
    const { outcome } = write(somsri(), 'https://example.com/free-money')
    expect(outcome.say[0]).toMatchObject({ kind: 'words', text: th.visits.link })
  })

  test('a typed subject finds its course', () => {
    expect(wordsOf(write(somsri(), 'อยากเรียนถ่ายรูป').outcome.say)).toContain('product-photos')
  })
})

describe('a group', () => {
  const group = (): Talk => newTalk(newWorld({ catalogue, chat: 'group' }))
  const learned = (): Talk => {
    const talk = write(somsri(), 'เริ่มเรียน').talk
    return { ...talk, world: { ...talk.world, chat: 'group' }, state: { at: 'menu' }, screen: [] }
  }

  test('is greeted when the bot joins, and left alone when it is not called', () => {
    expect(turn(group(), { kind: 'joined-group' }).outcome.say).toHaveLength(1)
    expect(turn(group(), { kind: 'sent-sticker' }).outcome.say).toEqual([])
    expect(turn(group(), picture('p')).outcome).toMatchObject({ say: [], record: [] })
  })

  test('hears no name and no course of anybody', () => {
    for (const text of ['น้องเรียนดี เรียนถึงไหนแล้ว', 'น้องเรียนดี เรียนต่อ', 'น้องเรียนดี ลบข้อมูล', 'น้องเรียนดี สวัสดี']) {
      const { outcome } = write(learned(), text)
      expect(wordsOf(outcome.say)).not.toContain('สมศรี')
      expect(outcome.record).toEqual([])
    }
  })

  test('a personal button leads to the chat of two', () => {
    const { outcome } = tap(learned(), { kind: 'go', to: 'continue' })
    expect(wordsOf(outcome.say)).toContain('คุยกันสองคน')
    expect(outcome.record).toEqual([])
  })
})

test('every saying of these flows can be stored', () => {
  const talk = played(somsri(), ['ตั้งค่า', 'เมนู', 'นี่ใครคะ', 'พักก่อน', 'ข้อมูลของฉัน', 'ช่วยด้วย'])
  for (const saying of talk.screen) expect(Saying.safeParse(saying).success).toBe(true)
})
