import { describe, expect, test } from 'vitest'
import { changed, lineOf, read, said, smallCourse } from './desk'
import { jpeg, mp4, png } from './made-media'

describe('the media of a course', () => {
  const video = { line: lineOf(smallCourse, 'video:'), field: 'lessons[0].video' }
  const poster = { line: lineOf(smallCourse, 'poster:'), field: 'lessons[0].poster' }
  const answer = { line: lineOf(smallCourse, 'id: b,'), field: 'lessons[0].questions[0].options[1].picture' }
  const seconds = { line: lineOf(smallCourse, 'seconds:'), field: 'lessons[0].seconds' }
  const cover = { line: lineOf(smallCourse, 'cover:'), field: 'cover' }
  const text = new TextEncoder().encode('<svg/>')

  test.each([
    [
      'a file that is not there',
      { 'one.mp4': null, 'One1.mp4': mp4() },
      video,
      'ยังไม่พบไฟล์ “one.mp4” ค่ะ หมายถึง “One1.mp4” หรือเปล่าคะ',
      'The file “one.mp4” is not there. Did you mean “One1.mp4”?',
    ],
    [
      'a picture named with another ending',
      { 'b.png': null, 'b.jpg': jpeg(600, 600) },
      answer,
      'ยังไม่พบไฟล์ “b.png” ค่ะ หมายถึง “b.jpg” หรือเปล่าคะ',
      'The file “b.png” is not there. Did you mean “b.jpg”?',
    ],
    [
      'a file that nothing resembles',
      { 'cover.png': null },
      cover,
      'ยังไม่พบไฟล์ “cover.png” ข้างไฟล์หลักสูตรค่ะ',
      'The file “cover.png” is not beside the course file yet.',
    ],
    [
      'a picture that is none',
      { 'b.png': text },
      answer,
      '“b.png” ยังไม่ใช่รูป PNG หรือ JPEG ค่ะ บันทึกใหม่นะคะ',
      '“b.png” is not a PNG or JPEG picture. Save it again as one.',
    ],
    [
      'a film where a picture belongs',
      { 'one.png': mp4() },
      poster,
      '“one.png” ยังไม่ใช่รูป PNG หรือ JPEG ค่ะ บันทึกใหม่นะคะ',
      '“one.png” is not a PNG or JPEG picture. Save it again as one.',
    ],
    [
      'a film of another kind',
      { 'one.mp4': mp4({ brand: 'qt  ' }) },
      video,
      '“one.mp4” ยังไม่ใช่คลิป MP4 ค่ะ บันทึกใหม่นะคะ',
      '“one.mp4” is not an MP4 video. Save it again as one.',
    ],
    [
      'a film cut off',
      { 'one.mp4': mp4().slice(0, 60) },
      video,
      'อ่านขนาดหรือความยาวของ “one.mp4” ไม่ได้ค่ะ ไฟล์อาจมาไม่ครบ คัดลอกมาใหม่นะคะ',
      'The size or length of “one.mp4” cannot be read. The file may be cut off; copy it again.',
    ],
    [
      'a video over 200 MB',
      { 'one.mp4': 200_100_000 },
      video,
      '“one.mp4” ใหญ่ 200.1 MB ค่ะ ย่อให้ไม่เกิน 200.0 MB นะคะ',
      '“one.mp4” has 200.1 MB. Make it at most 200.0 MB.',
    ],
    [
      'a preview over 1 MB',
      { 'one.png': 1_200_000 },
      poster,
      '“one.png” ใหญ่ 1.2 MB ค่ะ ย่อให้ไม่เกิน 1.0 MB นะคะ',
      '“one.png” has 1.2 MB. Make it at most 1.0 MB.',
    ],
    [
      'a picture over 10 MB',
      { 'cover.png': 10_500_000 },
      cover,
      '“cover.png” ใหญ่ 10.5 MB ค่ะ ย่อให้ไม่เกิน 10.0 MB นะคะ',
      '“cover.png” has 10.5 MB. Make it at most 10.0 MB.',
    ],
    [
      'a poster of another shape than its video',
      { 'one.png': png(1280, 720) },
      poster,
      'ภาพหน้าคลิป (1280×720) กับคลิป (720×720) สัดส่วนไม่เท่ากันค่ะ ทำให้เท่ากันนะคะ',
      'The poster (1280×720) and the video (720×720) differ in shape. Make them alike.',
    ],
    [
      'a picture of an answer that is not square',
      { 'b.png': jpeg(400, 300) },
      answer,
      'รูปคำตอบต้องเป็นสี่เหลี่ยมจัตุรัสค่ะ รูปนี้ 400×300',
      'The picture of an answer should be square; this one is 400×300.',
    ],
    [
      'a video more than a second longer than it says',
      { 'one.mp4': mp4({ seconds: 22 }) },
      seconds,
      'คลิปจริงยาว 22 วินาทีค่ะ แก้ seconds ให้ตรงกันนะคะ',
      'The video really has 22 seconds. Change seconds to match.',
    ],
  ])('%s is said where it is named', async (_, beside, place, th, en) => {
    expect(said(await read(smallCourse, beside))).toEqual([{ ...place, th, en }])
  })

  test('a second more or less, a JPEG poster of any size, and an upright film are welcome', async () => {
    expect(said(await read(smallCourse, { 'one.mp4': mp4({ seconds: 20.9 }) }))).toEqual([])
    expect(said(await read(smallCourse, { 'one.png': jpeg(1080, 1080) }))).toEqual([])
    const upright = { 'one.mp4': mp4({ width: 1280, height: 720, turned: true }), 'one.png': png(720, 1280) }
    expect(said(await read(smallCourse, upright))).toEqual([])
  })

  test.each(['../cover.png', '/etc/hostname', 'C:\\cover.png', '.hidden.png'])(
    '%s is never opened: media lie beside the course',
    async (name) => {
      expect(said(await read(changed('cover: cover.png', `cover: '${name}'`)))).toEqual([
        {
          ...cover,
          th: 'ใส่แค่ชื่อไฟล์ที่วางอยู่ข้างไฟล์หลักสูตรค่ะ ไม่ต้องใส่ชื่อโฟลเดอร์นะคะ',
          en: 'Give only the name of a file that lies beside the course file, without a folder.',
        },
      ])
    },
  )
})
