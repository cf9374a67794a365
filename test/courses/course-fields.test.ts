import { describe, expect, test } from 'vitest'
import { changed, lineOf, read, type Slip, said } from './desk'

const slips: Slip[] = [
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
]

describe('the fields of a course', () => {
  test.each(slips)('%s is said where it stands', async (_law, from, to, at, field, th, en) => {
    const text = changed(from, to)
    expect(said(await read(text))[0]).toEqual({ line: lineOf(text, at), field, th, en })
  })
})
