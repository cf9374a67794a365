/**
 * What is said to the author of a course file, in Thai and English: what is not there yet and what to do.
 * Thai is the form. Where it stands (file, line, field) is said beside these sentences, not in them.
 */
import type { Language } from '../person'

/** The kinds a field can want. */
export type Wanted = 'text' | 'number' | 'whole' | 'yes-no' | 'list' | 'group'

const listed = (names: readonly string[]): string => names.join(', ')
const mb = (sizeBytes: number): string => `${(sizeBytes / 1_000_000).toFixed(1)} MB`
const kb = (sizeBytes: number): string => `${Math.ceil(sizeBytes / 1000)} kB`
const wantedTh: Record<Wanted, string> = {
  text: 'ข้อความค่ะ ถ้าเป็นตัวเลข ใส่เครื่องหมายคำพูดครอบนะคะ',
  number: 'ตัวเลขค่ะ',
  whole: 'จำนวนเต็มค่ะ เช่น 45',
  'yes-no': ' true หรือ false ค่ะ',
  list: 'รายการค่ะ แต่ละข้อขึ้นต้นด้วยขีด -',
  group: 'กลุ่มของช่องย่อยค่ะ เขียนเยื้องเข้าไปบรรทัดละช่องนะคะ',
}
const wantedEn: Record<Wanted, string> = {
  text: 'text; a number needs quotes around it',
  number: 'a number',
  whole: 'a whole number such as 45',
  'yes-no': 'true or false',
  list: 'a list, each item beginning with a dash',
  group: 'a group of fields, indented, one a line',
}

const th = {
  noFile: () => 'ยังไม่พบไฟล์นี้ค่ะ ตรวจชื่อและโฟลเดอร์อีกครั้งนะคะ',
  notUtf8: () => 'ไฟล์นี้ยังไม่ใช่ UTF-8 ค่ะ เปิดแล้วบันทึกใหม่โดยเลือก UTF-8 นะคะ',
  empty: () => 'ไฟล์นี้ยังว่างอยู่ค่ะ เริ่มจากคัดลอกหลักสูตรตัวอย่างได้เลยนะคะ',
  tab: () => 'หน้าบรรทัดนี้มีแท็บค่ะ ใช้เว้นวรรคแทนนะคะ',
  keyTwice: () => 'ช่องนี้เขียนไว้สองครั้งค่ะ เหลือไว้ครั้งเดียวนะคะ',
  quote: () => 'เครื่องหมายคำพูดที่เปิดตรงนี้ยังไม่มีคู่ปิดค่ะ',
  bracket: () => 'วงเล็บที่เปิดไว้ก่อนบรรทัดนี้ยังไม่มีคู่ปิดค่ะ',
  indent: () => 'การเยื้องแถวนี้ยังไม่ตรงกันค่ะ ให้ช่องระดับเดียวกันเริ่มที่แนวเดียวกันนะคะ',
  colon: () => 'หลังชื่อช่องต้องมี : แล้วเว้นวรรคหนึ่งครั้งค่ะ เช่น cover: cover.png',
  needsQuotes: () => 'ข้อความนี้มีเครื่องหมายพิเศษ เช่น : # @ * ใส่เครื่องหมายคำพูดครอบทั้งข้อความนะคะ',
  syntax: () => 'อ่านบรรทัดนี้ยังไม่ออกค่ะ เทียบรูปแบบกับหลักสูตรตัวอย่างนะคะ',
  missingThai: () => 'ยังไม่มีข้อความภาษาไทย (th) ค่ะ เติมให้ด้วยนะคะ',
  missing: ({ field }: { field: string }) => `ยังไม่มีช่อง “${field}” ค่ะ เติมให้ด้วยนะคะ`,
  bilingual: () => 'ช่องนี้ต้องมี th: ข้อความไทย และควรมี en: ข้อความอังกฤษ อยู่ข้างใต้ค่ะ',
  wrongKind: ({ wanted }: { wanted: Wanted }) => `ช่องนี้ต้องเป็น${wantedTh[wanted]}`,
  oneOf: ({ allowed }: { allowed: string[] }) => `เลือกได้เฉพาะ ${listed(allowed)} ค่ะ`,
  idForm: () => 'ใช้ได้เฉพาะ a-z 0-9 และขีด - ยาวไม่เกิน 24 ตัวค่ะ',
  address: () => 'ใส่ที่อยู่เว็บที่ขึ้นต้นด้วย https:// นะคะ',
  email: () => 'ช่องนี้ยังไม่ใช่อีเมลค่ะ เช่น office@example.ac.th',
  country: () => 'ใส่รหัสประเทศสองตัวใหญ่ค่ะ เช่น TH',
  register: () => 'ใช้ตัวอักษรอังกฤษ ตัวเลข และขีด - ค่ะ เช่น SchoolCode',
  decimal: () => 'ใส่ตัวเลขในเครื่องหมายคำพูดค่ะ เช่น "0.5"',
  isced: () => 'ใส่รหัสสาขา ISCED-F สองถึงสี่หลักค่ะ เช่น "0611"',
  emptyText: () => 'ช่องนี้ยังว่างอยู่ค่ะ เติมข้อความด้วยนะคะ',
  textTooShort: ({ least }: { least: number }) => `ข้อความนี้ต้องยาวอย่างน้อย ${least} ตัวอักษรค่ะ`,
  textTooLong: ({ most }: { most: number }) => `ข้อความนี้ยาวได้ไม่เกิน ${most} ตัวอักษรค่ะ`,
  tooFew: ({ least, found }: { least: number; found: number }) =>
    `ต้องมีอย่างน้อย ${least} รายการ ตอนนี้มี ${found} ค่ะ`,
  tooMany: ({ most, found }: { most: number; found: number }) => `มีได้ไม่เกิน ${most} รายการ ตอนนี้มี ${found} ค่ะ`,
  numberTooSmall: ({ least }: { least: number }) => `ตัวเลขนี้ต้องไม่น้อยกว่า ${least} ค่ะ`,
  numberTooLarge: ({ most }: { most: number }) => `ตัวเลขนี้ต้องไม่เกิน ${most} ค่ะ`,
  notFit: () => 'ค่าในช่องนี้ยังใช้ไม่ได้ค่ะ เทียบกับหลักสูตรตัวอย่างนะคะ',
  unknownField: ({ field, meant }: { field: string; meant?: string }) =>
    meant === undefined
      ? `ไม่รู้จักช่อง “${field}” ค่ะ ถ้าไม่ใช้แล้ว ลบออกได้เลยนะคะ`
      : `ไม่รู้จักช่อง “${field}” ค่ะ หมายถึง “${meant}” หรือเปล่าคะ`,
  commaInText: () => 'ในวงเล็บปีกกา จุลภาคแบ่งช่องค่ะ ใส่เครื่องหมายคำพูดครอบข้อความนี้นะคะ',
  optionTwice: ({ id }: { id: string }) => `คำตอบ “${id}” ซ้ำกันในข้อนี้ค่ะ ตั้งรหัสใหม่นะคะ`,
  noRight: () => 'ข้อนี้ยังไม่มีคำตอบที่ใช่ค่ะ ใส่ right: true ที่คำตอบหนึ่งข้อนะคะ',
  manyRight: () => 'ข้อนี้มี right: true มากกว่าหนึ่งคำตอบค่ะ เหลือไว้คำตอบเดียวนะคะ',
  orderHasRight: () => 'ข้อเรียงลำดับไม่ใช้ right ค่ะ ลำดับที่เขียนไว้คือคำตอบ ลบ right ออกนะคะ',
  pictureWanted: () => 'ข้อนี้เป็นแบบรูป (pictures) ทุกคำตอบต้องมี picture ค่ะ',
  pictureUnwanted: () => 'มี picture ได้เฉพาะข้อแบบรูป (kind: pictures) ค่ะ',
  courseTooLarge: ({ sizeBytes, mostBytes }: { sizeBytes: number; mostBytes: number }) =>
    `ข้อความทั้งหลักสูตรรวมกัน ${kb(sizeBytes)} ค่ะ เก็บได้ไม่เกิน ${kb(mostBytes)} ตัดให้สั้นลงหรือแบ่งเป็นสองหลักสูตรนะคะ`,
  oneWording: () => 'คำถามท้ายหลักสูตรต้องถามได้อย่างน้อยสองแบบค่ะ เพิ่มใน asks อีกแบบนะคะ',
  questionTwice: ({ id }: { id: string }) => `รหัสคำถาม “${id}” ซ้ำกับข้อก่อนหน้าค่ะ ตั้งรหัสใหม่นะคะ`,
  lessonTwice: ({ id }: { id: string }) => `รหัสบทเรียน “${id}” ซ้ำกับบทก่อนหน้าค่ะ ตั้งรหัสใหม่นะคะ`,
  againNoLesson: ({ id, lessons }: { id: string; lessons: string[] }) =>
    `ไม่มีบทเรียน “${id}” ค่ะ บทที่มีคือ ${listed(lessons)}`,
  againTooLate: ({ at, seconds }: { at: number; seconds: number }) =>
    `วินาทีที่ ${at} เลยท้ายคลิปไปแล้วค่ะ คลิปบทนี้ยาว ${seconds} วินาที`,
  mediaElsewhere: () => 'ใส่แค่ชื่อไฟล์ที่วางอยู่ข้างไฟล์หลักสูตรค่ะ ไม่ต้องใส่ชื่อโฟลเดอร์นะคะ',
  mediaMissing: ({ name, meant }: { name: string; meant?: string }) =>
    meant === undefined
      ? `ยังไม่พบไฟล์ “${name}” ข้างไฟล์หลักสูตรค่ะ`
      : `ยังไม่พบไฟล์ “${name}” ค่ะ หมายถึง “${meant}” หรือเปล่าคะ`,
  notPicture: ({ name }: { name: string }) => `“${name}” ยังไม่ใช่รูป PNG หรือ JPEG ค่ะ บันทึกใหม่นะคะ`,
  notVideo: ({ name }: { name: string }) => `“${name}” ยังไม่ใช่คลิป MP4 ค่ะ บันทึกใหม่นะคะ`,
  unreadable: ({ name }: { name: string }) =>
    `อ่านขนาดหรือความยาวของ “${name}” ไม่ได้ค่ะ ไฟล์อาจมาไม่ครบ คัดลอกมาใหม่นะคะ`,
  tooLarge: ({ name, sizeBytes, mostBytes }: { name: string; sizeBytes: number; mostBytes: number }) =>
    `“${name}” ใหญ่ ${mb(sizeBytes)} ค่ะ ย่อให้ไม่เกิน ${mb(mostBytes)} นะคะ`,
  posterAspect: ({ poster, video }: { poster: string; video: string }) =>
    `ภาพหน้าคลิป (${poster}) กับคลิป (${video}) สัดส่วนไม่เท่ากันค่ะ ทำให้เท่ากันนะคะ`,
  notSquare: ({ size }: { size: string }) => `รูปคำตอบต้องเป็นสี่เหลี่ยมจัตุรัสค่ะ รูปนี้ ${size}`,
  notArt: ({ name }: { name: string }) => `“${name}” ยังไม่ใช่รูป PNG หรือ SVG ค่ะ บันทึกใหม่นะคะ`,
  artUnreadable: ({ name }: { name: string }) =>
    `อ่าน “${name}” ไม่ออกค่ะ บันทึกเป็น SVG ธรรมดา (Plain SVG) หรือ PNG แล้วลองใหม่นะคะ`,
  artNotSquare: ({ size }: { size: string }) => `รูปบนตราต้องเป็นสี่เหลี่ยมจัตุรัสค่ะ รูปนี้ ${size}`,
  artPixels: ({ size, least, most }: { size: string; least: number; most: number }) =>
    `รูปบนตรากว้างได้ ${least} ถึง ${most} จุดค่ะ รูปนี้ ${size}`,
  artElement: ({ name }: { name: string }) =>
    `ในรูปมี <${name}> ซึ่งวาดบนตราไม่ได้ค่ะ แปลงเป็นเส้น (path) แล้วบันทึกใหม่นะคะ`,
  artAttribute: ({ name, element }: { name: string; element: string }) =>
    `ในรูปมี ${name} ที่ <${element}> ซึ่งใช้บนตราไม่ได้ค่ะ เอาออกแล้วบันทึกใหม่นะคะ`,
  notAssessed: () =>
    'ตอนนี้ยังตรวจให้คะแนนงานไม่ได้ค่ะ ตราจึงเป็นได้เฉพาะ kind: completion และไม่มี rubric เอาส่วนนี้ออกก่อนนะคะ',
  artOutside: ({ name, element }: { name: string; element: string }) =>
    `${name} ที่ <${element}> ชี้ไปนอกรูปค่ะ รูปบนตราต้องครบในไฟล์เดียว เอาออกแล้วบันทึกใหม่นะคะ`,
  secondsDiffer: ({ real }: { real: number }) => `คลิปจริงยาว ${real} วินาทีค่ะ แก้ seconds ให้ตรงกันนะคะ`,
  lineTooLong: ({ language, most, bytes }: { language: Language; most: number; bytes: boolean }) =>
    `ไลน์แสดงข้อความนี้ไม่ได้ ขอให้สั้นลงค่ะ ข้อความภาษา${language === 'th' ? 'ไทย' : 'อังกฤษ'}${
      bytes ? `ทั้งหมดในกรอบเดียวต้องไม่เกิน ${most.toLocaleString('en')} ไบต์` : `ต้องไม่เกิน ${most} ตัวอักษร`
    }`,
  lineCannotShow: ({ why }: { why: string }) => `ไลน์แสดงส่วนนี้ยังไม่ได้ค่ะ เทียบกับหลักสูตรตัวอย่างนะคะ (${why})`,
  place: ({ line, column, field }: { line: number; column: number; field: string }) =>
    `บรรทัด ${line} ช่องที่ ${column}${field === '' ? '' : ` · ${field}`}`,
  count: ({ problems }: { problems: number }) => `มี ${problems} จุดที่ขอให้แก้ค่ะ`,
}

/** Every sentence about a course file, in one language. */
export type CourseCheckTexts = typeof th

const en: CourseCheckTexts = {
  noFile: () => 'This file is not there yet. Check its name and folder.',
  notUtf8: () => 'This file is not UTF-8. Open it and save it again as UTF-8.',
  empty: () => 'This file is still empty. A shipped course is a good one to copy from.',
  tab: () => 'This line begins with a tab. Use spaces instead.',
  keyTwice: () => 'This field is written twice. Keep one of them.',
  quote: () => 'The quote that opens here is not closed.',
  bracket: () => 'A bracket that was opened before this line is not closed.',
  indent: () => 'The indentation around here does not line up. Fields of one level begin in the same column.',
  colon: () => 'After the name of a field comes : and one space, as in cover: cover.png.',
  needsQuotes: () => 'This text has a special sign such as : # @ *. Put quotes around the whole text.',
  syntax: () => 'This line cannot be read yet. Compare its form with a shipped course.',
  missingThai: () => 'The Thai text (th) is missing. Please add it.',
  missing: ({ field }) => `The field “${field}” is missing. Please add it.`,
  bilingual: () => 'This field needs th: with the Thai text below it, and should have en: with the English.',
  wrongKind: ({ wanted }) => `This field should be ${wantedEn[wanted]}.`,
  oneOf: ({ allowed }) => `Choose one of ${listed(allowed)}.`,
  idForm: () => 'Only a-z, 0-9 and - can be used, at most 24 of them.',
  address: () => 'This must be a web address that begins with https://.',
  email: () => 'This is no e-mail address, such as office@example.ac.th.',
  country: () => 'Two capital letters name a country, such as TH.',
  register: () => 'Only Latin letters, digits and a dash, such as SchoolCode.',
  decimal: () => 'A number in quotes, with at most two decimals, such as "0.5".',
  isced: () => 'An ISCED-F field of two to four digits in quotes, such as "0611".',
  emptyText: () => 'This field is still empty. Please add its text.',
  textTooShort: ({ least }) => `This text should have at least ${least} characters.`,
  textTooLong: ({ most }) => `This text can have at most ${most} characters.`,
  tooFew: ({ least, found }) => `There should be at least ${least} of these; there are ${found}.`,
  tooMany: ({ most, found }) => `There can be at most ${most} of these; there are ${found}.`,
  numberTooSmall: ({ least }) => `This number should not be below ${least}.`,
  numberTooLarge: ({ most }) => `This number should not be above ${most}.`,
  notFit: () => 'This value cannot be used yet. Compare it with a shipped course.',
  unknownField: ({ field, meant }) =>
    meant === undefined
      ? `The field “${field}” is not known. If it is not needed, take it out.`
      : `The field “${field}” is not known. Did you mean “${meant}”?`,
  commaInText: () => 'Between braces a comma begins a new field. Put quotes around the text.',
  optionTwice: ({ id }) => `The answer “${id}” stands twice in this question. Give one a new id.`,
  noRight: () => 'This question has no right answer yet. Put right: true at one of them.',
  manyRight: () => 'This question has right: true more than once. Keep one.',
  orderHasRight: () => 'A question of order has no right: the order as written is the answer. Take it out.',
  pictureWanted: () => 'This question is of kind pictures, so every answer needs a picture.',
  pictureUnwanted: () => 'Only a question of kind: pictures has a picture.',
  courseTooLarge: ({ sizeBytes, mostBytes }) =>
    `All texts of this course together are ${kb(sizeBytes)}; at most ${kb(mostBytes)} can be kept. Shorten them or make two courses.`,
  oneWording: () => 'A question of the post-test needs at least two wordings. Add another to asks.',
  questionTwice: ({ id }) => `The question id “${id}” was used before. Give this one a new id.`,
  lessonTwice: ({ id }) => `The lesson id “${id}” was used before. Give this one a new id.`,
  againNoLesson: ({ id, lessons }) => `There is no lesson “${id}”. The lessons are ${listed(lessons)}.`,
  againTooLate: ({ at, seconds }) =>
    `Second ${at} is past the end: the video of that lesson has ${seconds} seconds.`,
  mediaElsewhere: () => 'Give only the name of a file that lies beside the course file, without a folder.',
  mediaMissing: ({ name, meant }) =>
    meant === undefined
      ? `The file “${name}” is not beside the course file yet.`
      : `The file “${name}” is not there. Did you mean “${meant}”?`,
  notPicture: ({ name }) => `“${name}” is not a PNG or JPEG picture. Save it again as one.`,
  notVideo: ({ name }) => `“${name}” is not an MP4 video. Save it again as one.`,
  unreadable: ({ name }) =>
    `The size or length of “${name}” cannot be read. The file may be cut off; copy it again.`,
  tooLarge: ({ name, sizeBytes, mostBytes }) =>
    `“${name}” has ${mb(sizeBytes)}. Make it at most ${mb(mostBytes)}.`,
  posterAspect: ({ poster, video }) =>
    `The poster (${poster}) and the video (${video}) differ in shape. Make them alike.`,
  notSquare: ({ size }) => `The picture of an answer should be square; this one is ${size}.`,
  notArt: ({ name }) => `“${name}” is not a PNG or SVG picture. Save it again as one.`,
  artUnreadable: ({ name }) => `“${name}” cannot be read. Save it as plain SVG, or as PNG, and try again.`,
  artNotSquare: ({ size }) => `The picture of a badge should be square; this one is ${size}.`,
  artPixels: ({ size, least, most }) =>
    `The picture of a badge is ${least} to ${most} pixels wide; this one is ${size}.`,
  artElement: ({ name }) =>
    `The picture holds <${name}>, which cannot be drawn on a badge. Turn it into paths and save it again.`,
  artAttribute: ({ name, element }) =>
    `The picture has ${name} on <${element}>, which a badge cannot use. Take it out and save it again.`,
  notAssessed: () =>
    'Nobody can assess work here yet, so a badge can only be of kind: completion, without a rubric. Take this out for now.',
  artOutside: ({ name, element }) =>
    `${name} on <${element}> points outside of the picture. A badge's picture is one file; take it out and save it again.`,
  secondsDiffer: ({ real }) => `The video really has ${real} seconds. Change seconds to match.`,
  lineTooLong: ({ language, most, bytes }) =>
    `LINE cannot show this. Please make the ${language === 'th' ? 'Thai' : 'English'} text shorter: at most ${
      bytes ? `${most.toLocaleString('en')} bytes in one bubble` : `${most} characters`
    }.`,
  lineCannotShow: ({ why }) => `LINE cannot show this yet. Compare it with a shipped course. (${why})`,
  place: ({ line, column, field }) => `line ${line}, column ${column}${field === '' ? '' : ` · ${field}`}`,
  count: ({ problems }) =>
    problems === 1 ? 'One place needs a change.' : `${problems} places need a change.`,
}

/** Every sentence about a course file, by language. */
export const courseCheck: Record<Language, CourseCheckTexts> = { th, en }
