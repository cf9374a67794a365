/** Whole ways as a person reads them, kept beside this in `test/conversations/` for a trainer to read and correct. */
import { expect, test } from 'vitest'
import { consentVersion } from '../../shared/consent'
import type { Person } from '../../shared/person'
import { transcript } from '../talk'
import { aMorning, newWorld, shippedCourses } from '../world'

const somsri: Person = {
  id: 'somsri',
  language: 'th',
  name: 'สมศรี',
  address: 'khun',
  consent: consentVersion,
  menu: 'newcomer',
  roles: [],
}

const names: Record<Person['language'], string> = { th: 'สมศรี', en: 'Somsri' }

const talk = (language: Person['language'], script: string[], course?: string): string => {
  const all = shippedCourses()
  const catalogue = course ? all.filter((edition) => edition.course.id === course) : all
  return transcript(
    newWorld({ now: aMorning, person: { ...somsri, language, name: names[language] }, catalogue }),
    script,
  )
}

/** Three lessons, two tries, finished, and the question of the next morning. */
const wholeWay = {
  th: [
    ...['เมนู', '[เริ่มเรียน]', '(clip ends)', '(picture)', '[กล้อง]', '[ไปข้อ 2 จาก 2]', '[ดูเหตุผลคำตอบอื่น]'],
    ...['[ไปข้อ 2 จาก 2]', '[ชื่อบนสุดของห้อง]', '[ไปต่อ]', '[เรียนต่อ บทที่ 2]'],
    ...['[อ่านสรุปแทน]', '[อ่านจบแล้ว]', '[ไว้ทีหลัง]', 'ข', '[ไปข้อ 2 จาก 2]', '[อนุญาต]', '[ไปต่อ]'],
    ...['[พักก่อน]', '(2 days later)', 'เรียนต่อ', '[ดูจบแล้ว]', '(sticker)', '[หน้ายิ้ม]', '[ไปข้อ 2 จาก 2]'],
    ...['[ถอยกลับ เลือกตัวที่ฟรี]', '[ไปต่อ]', '[เริ่มตอบคำถาม]'],
    ...['[แตะปุ่มส่ง]', '[เริ่มเรียงใหม่]', '[เปิดห้องแชทของเขา]', '[แตะรูปภาพเล็ก ๆ]', '[แตะปุ่มส่ง]'],
    ...['[กล้อง]', '(sticker)', '[แตะค้าง เลือกลบ]', '[อ่านชื่อบนสุดของห้อง]'],
    ...['[2. มือเปื้อนแป้ง พิมพ์ไม่ถนัด อยากพูดให้ลูกฟัง แตะรูปไหนดีคะ]', '[ไมค์]', '[ส่งคำตอบ]'],
    ...['[ลองอีกครั้ง]', '[ไมค์]', '[แตะค้าง เลือกยกเลิกข้อความ]', '[อ่านชื่อบนสุดของห้อง]'],
    ...['[เปิดห้องแชทของเขา]', '[แตะรูปภาพเล็ก ๆ]', '[แตะวงกลมบนรูปที่ชอบ]', '[ส่งคำตอบ]'],
    ...['[ดูเหตุผลทุกข้อ]', '[มีประโยชน์มาก]', '[พอทำได้]', '(1 day later)', 'สวัสดีค่ะ', '[ทบทวนความจำ]'],
    ...['[เปิดห้องแชทของเขา]', '[แตะรูปภาพเล็ก ๆ]', '[แตะวงกลมบนรูปที่ชอบ]', '[ทบทวนข้อต่อไป]'],
    ...['[แตะค้าง เลือกลบ]', '[ทบทวนข้อต่อไป]', '[ไมค์]', 'เรียนต่อ'],
    ...['เรียนถึงไหนแล้ว', '[ก้าวแรกในไลน์]', '[ส่งสติกเกอร์น่ารัก]'],
  ],
  en: [
    ...['menu', '[Start learning]', '(clip ends)', '(picture)', '[The camera]', '[On to question 2 of 2]'],
    ...['[The name at the top of the chat]', '[Go on]', '[Go on with lesson 2]', '[Read it instead]'],
    ...[
      '[I have read it]',
      '[Later]',
      '[Clear the typing box]',
      '[On to question 2 of 2]',
      '[Allow]',
      '[Go on]',
    ],
    ...['[Go on with lesson 3]', '[I have watched it]', '(sticker)', '[The smiling face]'],
    ...['[On to question 2 of 2]', '[Go back and pick a free one]', '[Go on]', '[Start the questions]'],
    ...[
      '[Open their chat]',
      '[Tap the small picture]',
      '[Tap send]',
      '[The camera]',
      '[Hold it and choose Delete]',
    ],
    ...['[Read the name at the top]', '[Send my answers]', '[Try again]', '[The microphone]'],
    ...['[Hold it and choose Unsend]', '[Read the name at the top]', '[Open their chat]'],
    ...['[Tap the small picture]', '[Tap the circle on a photo]', '[Send my answers]', '[Very useful]'],
    ...['[Fairly well]', '(1 day later)', '[Menu]', '[Refresh my memory]', '[Open their chat]'],
    ...['[Tap the small picture]', '[Tap the circle on a photo]', '[On to the next one]'],
    ...['[Hold it and choose Delete]', '[On to the next one]', '[The microphone]'],
  ],
}

test.each(['th', 'en'] as const)('the whole way through a course (%s)', async (language) => {
  const said = talk(language, wholeWay[language])
  expect(said).not.toMatch(/ผิดพลาด|ล้มเหลว|ไม่ผ่าน|หมดเวลา|invalid/i)
  await expect(said).toMatchFileSnapshot(`../conversations/learning-whole-way.${language}.txt`)
})

/** Looking around, searching, old buttons, where am I. */
const lookingAround = {
  th: [
    ...['อยากดูวิชา', '[ดูรายละเอียดก่อน]', '[ดูวิชาอื่น]', '[ค้นหาวิชา]', 'ดำน้ำ', '[ค้นหาวิชา]', 'สติ๊กเกอร์'],
    ...['[เริ่มเรียน]', '[ดูจบแล้ว]', '[ไว้ทีหลัง]', '[รูปภาพเล็ก ๆ]', '[กล้อง]', '[ไปข้อ 2 จาก 2]'],
    ...['[รูปภาพเล็ก ๆ]', 'เรียนถึงไหนแล้ว', '[เรียนต่อ บทที่ 1]', '(clip ends)', '(clip ends)', 'ทบทวน'],
  ],
  en: [
    ...[
      'courses',
      '[Tell me more first]',
      '[See other courses]',
      '[Search]',
      'diving',
      '[Search]',
      'sticker',
    ],
    ...['[Start learning]', '[I have watched it]', '[Later]', '[The small picture]', '[The camera]'],
    ...['[On to question 2 of 2]', '[The small picture]', 'where am i', '(clip ends)'],
  ],
}

test.each(['th', 'en'] as const)('looking around, and old buttons (%s)', async (language) => {
  const said = talk(language, lookingAround[language])
  await expect(said).toMatchFileSnapshot(`../conversations/learning-looking-around.${language}.txt`)
})
