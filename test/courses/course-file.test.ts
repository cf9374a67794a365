import { describe, expect, test } from 'vitest'
import { type Problem, printProblems, readCourseFile } from '../../bot/runtimes/node/course-file'
import { changed, lineOf, read, said, smallCourse } from './desk'
import { jpeg, mp4, png } from './made-media'

/** One change, and all that is said of it: where (a passage of the changed text), which field, both sentences. */
type Slip = [law: string, from: string, to: string, at: string, field: string, th: string, en: string]

const ofForm: Slip[] = [
  [
    'a text without Thai',
    'title: { th: คอร์สเล็ก, en: Small }',
    'title: { en: Small }',
    'title: { en',
    'title.th',
    'ยังไม่มีข้อความภาษาไทย (th) ค่ะ เติมให้ด้วยนะคะ',
    'The Thai text (th) is missing. Please add it.',
  ],
  [
    'an empty Thai text',
    'about: { th: เล็ก ๆ }',
    "about: { th: '' }",
    'about:',
    'about.th',
    'ช่องนี้ยังว่างอยู่ค่ะ เติมข้อความด้วยนะคะ',
    'This field is still empty. Please add its text.',
  ],
  [
    'a text written without its language',
    'gives: { th: ได้ความรู้ }',
    'gives: ได้ความรู้',
    'gives:',
    'gives',
    'ช่องนี้ต้องมี th: ข้อความไทย และควรมี en: ข้อความอังกฤษ อยู่ข้างใต้ค่ะ',
    'This field needs th: with the Thai text below it, and should have en: with the English.',
  ],
  [
    'a field that is missing',
    'cover: cover.png\n',
    '',
    'id: small',
    'cover',
    'ยังไม่มีช่อง “cover” ค่ะ เติมให้ด้วยนะคะ',
    'The field “cover” is missing. Please add it.',
  ],
  [
    'a field missing deep inside',
    '        kind: pictures\n',
    '',
    'id: q-1',
    'lessons[0].questions[0].kind',
    'ยังไม่มีช่อง “kind” ค่ะ เติมให้ด้วยนะคะ',
    'The field “kind” is missing. Please add it.',
  ],
  [
    'a field whose name has a slip, said once and with what was meant',
    'seconds: 20',
    'secons: 20',
    'secons',
    'lessons[0].secons',
    'ไม่รู้จักช่อง “secons” ค่ะ หมายถึง “seconds” หรือเปล่าคะ',
    'The field “secons” is not known. Did you mean “seconds”?',
  ],
  [
    'a field nobody knows',
    'cloth: line',
    'cloth: line\nhomework: มาก',
    'homework',
    'homework',
    'ไม่รู้จักช่อง “homework” ค่ะ ถ้าไม่ใช้แล้ว ลบออกได้เลยนะคะ',
    'The field “homework” is not known. If it is not needed, take it out.',
  ],
  [
    'a comma in a text between braces',
    'en: Small }',
    'en: Small, but good }',
    'but good',
    'title.but good',
    'ในวงเล็บปีกกา จุลภาคแบ่งช่องค่ะ ใส่เครื่องหมายคำพูดครอบข้อความนี้นะคะ',
    'Between braces a comma begins a new field. Put quotes around the text.',
  ],
  [
    'a number where text belongs',
    'say: { th: ค }',
    'say: { th: 80 }',
    'say: { th: 80',
    'test[2].options[0].say.th',
    'ช่องนี้ต้องเป็นข้อความค่ะ ถ้าเป็นตัวเลข ใส่เครื่องหมายคำพูดครอบนะคะ',
    'This field should be text; a number needs quotes around it.',
  ],
  [
    'words where a number belongs',
    'seconds: 20',
    'seconds: ยี่สิบ',
    'seconds',
    'lessons[0].seconds',
    'ช่องนี้ต้องเป็นตัวเลขค่ะ',
    'This field should be a number.',
  ],
  [
    'a part of a second',
    'seconds: 20',
    'seconds: 20.5',
    'seconds',
    'lessons[0].seconds',
    'ช่องนี้ต้องเป็นจำนวนเต็มค่ะ เช่น 45',
    'This field should be a whole number such as 45.',
  ],
  [
    'right that is neither true nor false',
    'why: { th: เพราะ ค }, right: true',
    'why: { th: เพราะ ค }, right: ใช่',
    'th: เพราะ ค',
    'test[2].options[0].right',
    'ช่องนี้ต้องเป็น true หรือ false ค่ะ',
    'This field should be true or false.',
  ],
  [
    'one thing where a list belongs',
    'searchWords: [เล็ก]',
    'searchWords: เล็ก',
    'searchWords',
    'searchWords',
    'ช่องนี้ต้องเป็นรายการค่ะ แต่ละข้อขึ้นต้นด้วยขีด -',
    'This field should be a list, each item beginning with a dash.',
  ],
  [
    'a word where fields belong',
    'again: { lesson: one, atSecond: 8 }',
    'again: one',
    'again: one',
    'test[2].again',
    'ช่องนี้ต้องเป็นกลุ่มของช่องย่อยค่ะ เขียนเยื้องเข้าไปบรรทัดละช่องนะคะ',
    'This field should be a group of fields, indented, one a line.',
  ],
  [
    'a choice that is not offered',
    'cloth: line',
    'cloth: silk',
    'cloth',
    'cloth',
    'เลือกได้เฉพาะ line, photo, shop ค่ะ',
    'Choose one of line, photo, shop.',
  ],
  [
    'an id with capitals',
    'id: small',
    'id: Small',
    'id: Small',
    'id',
    'ใช้ได้เฉพาะ a-z 0-9 และขีด - ยาวไม่เกิน 24 ตัวค่ะ',
    'Only a-z, 0-9 and - can be used, at most 24 of them.',
  ],
  [
    'a search word of one letter',
    'searchWords: [เล็ก]',
    'searchWords: [ก]',
    'searchWords',
    'searchWords[0]',
    'ข้อความนี้ต้องยาวอย่างน้อย 2 ตัวอักษรค่ะ',
    'This text should have at least 2 characters.',
  ],
  [
    'a file name that is too long',
    'cover: cover.png',
    `cover: ${'x'.repeat(121)}`,
    'cover',
    'cover',
    'ข้อความนี้ยาวได้ไม่เกิน 120 ตัวอักษรค่ะ',
    'This text can have at most 120 characters.',
  ],
  [
    'an answer alone',
    '      - { id: d, say: { th: ง }, why: { th: เพราะ ง } }\n',
    '',
    '    options:\n      - { id: c',
    'test[2].options',
    'ต้องมีอย่างน้อย 2 รายการ ตอนนี้มี 1 ค่ะ',
    'There should be at least 2 of these; there are 1.',
  ],
  [
    'five points in a summary',
    '      - th: สรุป\n',
    '      - th: สรุป\n'.repeat(5),
    'summary',
    'lessons[0].summary',
    'มีได้ไม่เกิน 4 รายการ ตอนนี้มี 5 ค่ะ',
    'There can be at most 4 of these; there are 5.',
  ],
  [
    'a video too short to see',
    'seconds: 20',
    'seconds: 3',
    'seconds',
    'lessons[0].seconds',
    'ตัวเลขนี้ต้องไม่น้อยกว่า 4 ค่ะ',
    'This number should not be below 4.',
  ],
  [
    'a video too long to watch',
    'seconds: 20',
    'seconds: 601',
    'seconds',
    'lessons[0].seconds',
    'ตัวเลขนี้ต้องไม่เกิน 600 ค่ะ',
    'This number should not be above 600.',
  ],
]

const ofPromises: Slip[] = [
  [
    'the same answer id twice',
    'id: d,',
    'id: c,',
    '- { id: c, say: { th: ง }',
    'test[2].options[1].id',
    'คำตอบ “c” ซ้ำกันในข้อนี้ค่ะ ตั้งรหัสใหม่นะคะ',
    'The answer “c” stands twice in this question. Give one a new id.',
  ],
  [
    'no right answer',
    'why: { th: เพราะ ค }, right: true',
    'why: { th: เพราะ ค }',
    '    options:\n      - { id: c',
    'test[2].options',
    'ข้อนี้ยังไม่มีคำตอบที่ใช่ค่ะ ใส่ right: true ที่คำตอบหนึ่งข้อนะคะ',
    'This question has no right answer yet. Put right: true at one of them.',
  ],
  [
    'two right answers',
    'why: { th: เพราะ ง }',
    'why: { th: เพราะ ง }, right: true',
    '    options:\n      - { id: c',
    'test[2].options',
    'ข้อนี้มี right: true มากกว่าหนึ่งคำตอบค่ะ เหลือไว้คำตอบเดียวนะคะ',
    'This question has right: true more than once. Keep one.',
  ],
  [
    'right in a question of order',
    'why: { th: ตามมา }',
    'why: { th: ตามมา }, right: true',
    'th: ตามมา',
    'test[1].options[1].right',
    'ข้อเรียงลำดับไม่ใช้ right ค่ะ ลำดับที่เขียนไว้คือคำตอบ ลบ right ออกนะคะ',
    'A question of order has no right: the order as written is the answer. Take it out.',
  ],
  [
    'a question of pictures with an answer that has none',
    ', picture: b.png',
    '',
    'id: b, say: { th: ข }',
    'lessons[0].questions[0].options[1].picture',
    'ข้อนี้เป็นแบบรูป (pictures) ทุกคำตอบต้องมี picture ค่ะ',
    'This question is of kind pictures, so every answer needs a picture.',
  ],
  [
    'a picture in a question of words',
    'why: { th: เพราะ ง }',
    'why: { th: เพราะ ง }, picture: a.png',
    'th: เพราะ ง',
    'test[2].options[1].picture',
    'มี picture ได้เฉพาะข้อแบบรูป (kind: pictures) ค่ะ',
    'Only a question of kind: pictures has a picture.',
  ],
  [
    'a question of the post-test with one wording',
    'asks: [{ th: เรียง }, { th: จัดลำดับ }]',
    'asks: [{ th: เรียง }]',
    'asks: [{ th: เรียง',
    'test[1].asks',
    'คำถามท้ายหลักสูตรต้องถามได้อย่างน้อยสองแบบค่ะ เพิ่มใน asks อีกแบบนะคะ',
    'A question of the post-test needs at least two wordings. Add another to asks.',
  ],
  [
    'the same question id twice',
    'id: t-3',
    'id: q-1',
    '- id: q-1\n    kind: choose',
    'test[2].id',
    'รหัสคำถาม “q-1” ซ้ำกับข้อก่อนหน้าค่ะ ตั้งรหัสใหม่นะคะ',
    'The question id “q-1” was used before. Give this one a new id.',
  ],
  [
    '"watch again" of a lesson that is not there',
    'lesson: one, atSecond: 7',
    'lesson: two, atSecond: 7',
    'again: { lesson: two',
    'test[1].again.lesson',
    'ไม่มีบทเรียน “two” ค่ะ บทที่มีคือ one',
    'There is no lesson “two”. The lessons are one.',
  ],
  [
    '"watch again" after the end',
    'atSecond: 5',
    'atSecond: 20',
    'atSecond: 20',
    'lessons[0].questions[0].again.atSecond',
    'วินาทีที่ 20 เลยท้ายคลิปไปแล้วค่ะ คลิปบทนี้ยาว 20 วินาที',
    'Second 20 is past the end: the video of that lesson has 20 seconds.',
  ],
]

const ofSyntax: Slip[] = [
  [
    'a tab at the beginning of a line',
    '    seconds: 20',
    '\tseconds: 20',
    '\tseconds',
    '',
    'หน้าบรรทัดนี้มีแท็บค่ะ ใช้เว้นวรรคแทนนะคะ',
    'This line begins with a tab. Use spaces instead.',
  ],
  [
    'a field written twice',
    'cloth: line',
    'cloth: line\ncloth: shop',
    'cloth: shop',
    '',
    'ช่องนี้เขียนไว้สองครั้งค่ะ เหลือไว้ครั้งเดียวนะคะ',
    'This field is written twice. Keep one of them.',
  ],
  [
    'a colon in a bare text',
    '  - th: ทำได้',
    '  - th: ทำได้: จริง',
    'ทำได้: จริง',
    '',
    'ข้อความนี้มีเครื่องหมายพิเศษ เช่น : # @ * ใส่เครื่องหมายคำพูดครอบทั้งข้อความนะคะ',
    'This text has a special sign such as : # @ *. Put quotes around the whole text.',
  ],
  [
    'a star before a bare text',
    '  - th: ทำได้',
    '  - th: *สำคัญ',
    '*สำคัญ',
    '',
    'ข้อความนี้มีเครื่องหมายพิเศษ เช่น : # @ * ใส่เครื่องหมายคำพูดครอบทั้งข้อความนะคะ',
    'This text has a special sign such as : # @ *. Put quotes around the whole text.',
  ],
  [
    'a field too far to the left',
    '    poster: one.png',
    '   poster: one.png',
    '   poster',
    '',
    'การเยื้องแถวนี้ยังไม่ตรงกันค่ะ ให้ช่องระดับเดียวกันเริ่มที่แนวเดียวกันนะคะ',
    'The indentation around here does not line up. Fields of one level begin in the same column.',
  ],
  [
    'a field too far to the right',
    '    poster: one.png',
    '      poster: one.png',
    'video: one.mp4',
    '',
    'การเยื้องแถวนี้ยังไม่ตรงกันค่ะ ให้ช่องระดับเดียวกันเริ่มที่แนวเดียวกันนะคะ',
    'The indentation around here does not line up. Fields of one level begin in the same column.',
  ],
  [
    'a quote that is never closed',
    '  - th: ทำได้',
    '  - th: "ทำได้',
    '"ทำได้',
    '',
    'เครื่องหมายคำพูดที่เปิดตรงนี้ยังไม่มีคู่ปิดค่ะ',
    'The quote that opens here is not closed.',
  ],
  [
    'a bracket that is never closed',
    'en: Small }',
    'en: Small',
    'about:',
    '',
    'วงเล็บที่เปิดไว้ก่อนบรรทัดนี้ยังไม่มีคู่ปิดค่ะ',
    'A bracket that was opened before this line is not closed.',
  ],
  [
    'a colon without its space',
    'cover: cover.png',
    'cover:cover.png',
    'cover:cover',
    '',
    'หลังชื่อช่องต้องมี : แล้วเว้นวรรคหนึ่งครั้งค่ะ เช่น cover: cover.png',
    'After the name of a field comes : and one space, as in cover: cover.png.',
  ],
]

describe.each([
  ['the form of a course', ofForm],
  ['the promises of a course', ofPromises],
  ['how a course is written down', ofSyntax],
])('%s', (_, slips) => {
  test.each(slips)('%s is said where it stands', async (_law, from, to, at, field, th, en) => {
    const text = changed(from, to)
    const [first] = said(await read(text))
    expect(first).toEqual({ line: lineOf(text, at), field, th, en })
  })
})

describe('a course file', () => {
  test('comes with the bytes of every file it names, and with what it left to us', async () => {
    const found = await read(smallCourse)
    if ('problems' in found) throw new Error(printProblems(found.problems, 'en'))
    expect(found.course.passPercent).toBe(70)
    expect([...found.media.keys()].sort()).toEqual(['a.png', 'b.png', 'cover.png', 'one.mp4', 'one.png'])
    expect(found.media.get('one.mp4')).toEqual(mp4())
  })

  test('has one sentence for one slip of the hand, not one more for what it hides', async () => {
    expect(said(await read(changed('seconds: 20', 'secons: 20')))).toHaveLength(1)
  })

  test('has all its slips said at once', async () => {
    const text = changed('cloth: line', 'cloth: silk').replace('seconds: 20', 'seconds: 3')
    expect(said(await read(text)).map((one) => one.field)).toEqual(['cloth', 'lessons[0].seconds'])
  })

  test('can be JSON, and has lines there too', async () => {
    const json = (cloth: string) =>
      `{\n\t"id": "small",\n\t"cloth": "${cloth}",\n\t"category": "start",\n\t"title": {"th": "ก"},
      "about": {"th": "ก"}, "searchWords": [], "can": [{"th": "ก"}], "asks": {"th": "ก"}, "gives": {"th": "ก"},
      "cover": "cover.png", "lessons": [{"id": "one", "title": {"th": "ก"}, "video": "one.mp4", "poster": "one.png",
      "seconds": 20, "summary": [{"th": "ก"}], "questions": [${questionJson('q')}]}],
      "test": [${['a', 'b', 'c'].map(questionJson).join(',')}]}`
    const questionJson = (id: string) => `{"id": "${id}", "kind": "order", "asks": [{"th": "ก"}, {"th": "ข"}],
      "options": [{"id": "x", "say": {"th": "ก"}, "why": {"th": "ก"}}, {"id": "y", "say": {"th": "ข"}, "why": {"th": "ข"}}],
      "again": {"lesson": "one", "atSecond": 0}}`
    expect(said(await read(json('line'), {}, 'course.json'))).toEqual([])
    expect(said(await read(json('silk'), {}, 'course.json'))).toMatchObject([{ line: 3, field: 'cloth' }])
  })

  test('that was written amiss has the first place said, and not what follows from it', async () => {
    expect(said(await read(changed('th: คอร์สเล็ก', 'th: "คอร์สเล็ก')))).toHaveLength(1)
  })

  test('that is empty, not there, or not UTF-8 is said so', async () => {
    expect(said(await read(''))).toMatchObject([
      { line: 1, en: 'This file is still empty. A shipped course is a good one to copy from.' },
    ])
    expect(said(await read(Uint8Array.from([0x69, 0x64, 0x3a, 0x20, 0xa1, 0xa2])))).toMatchObject([
      { line: 1, en: 'This file is not UTF-8. Open it and save it again as UTF-8.' },
    ])
    expect(said(await readCourseFile('/nowhere/course.yaml'))).toMatchObject([
      { line: 1, en: 'This file is not there yet. Check its name and folder.' },
    ])
  })

  test('lessons of the same id are said at the second', async () => {
    const lesson = smallCourse.slice(smallCourse.indexOf('  - id: one'), smallCourse.indexOf('test:'))
    const text = changed('test:\n', `${lesson.replace('id: q-1', 'id: q-2')}test:\n`)
    expect(said(await read(text))).toEqual([
      {
        line: lineOf(text, lesson.replace('id: q-1', 'id: q-2')),
        field: 'lessons[1].id',
        th: 'รหัสบทเรียน “one” ซ้ำกับบทก่อนหน้าค่ะ ตั้งรหัสใหม่นะคะ',
        en: 'The lesson id “one” was used before. Give this one a new id.',
      },
    ])
  })
})

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

describe('problems as they are printed', () => {
  const problem = (line: number, field: string): Problem => ({
    file: 'course.yaml',
    line,
    column: 3,
    field,
    says: { th: 'เติมให้ด้วยนะคะ', en: 'Please add it.' },
  })

  test('stand in the order of the file, in the language asked for', () => {
    const problems = [problem(9, 'test[0].asks'), problem(2, '')]
    expect(printProblems(problems, 'th')).toBe(
      'course.yaml\n  บรรทัด 2 ช่องที่ 3\n  เติมให้ด้วยนะคะ\n\n' +
        'course.yaml\n  บรรทัด 9 ช่องที่ 3 · test[0].asks\n  เติมให้ด้วยนะคะ\n\nมี 2 จุดที่ขอให้แก้ค่ะ',
    )
    expect(printProblems([problem(2, 'id')], 'en')).toBe(
      'course.yaml\n  line 2, column 3 · id\n  Please add it.\n\nOne place needs a change.',
    )
  })

  test('are nothing when there are none', () => {
    expect(printProblems([], 'th')).toBe('')
  })
})
