/** What a class list is read as, whatever program saved it; the same inside workerd. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { RosterRead } from '../../shared/roster'
import { readRoster } from '../../shared/roster/read-roster'
import { thaiWindows, utf8, utf16, workbook } from './made-files'

const names = (read: RosterRead): string[] => read.rows.map(({ name }) => name)
const told = (read: RosterRead): string[] =>
  read.problems.map(({ kind, line }) => (line === undefined ? kind : `${line} ${kind}`))
const ofText = (text: string): RosterRead => readRoster(utf8(text))
const ofLines = (...lines: string[]): RosterRead => ofText(lines.join('\r\n'))

const list = 'ชื่อ-สกุล,เบอร์โทร,จังหวัด,โรงเรียน\r\nสมศรี ใจดี,081-234-5678,เชียงใหม่,บ้านสวน\r\nบุญมี มีสุข,,,\r\n'
const listRead: RosterRead = {
  rows: [
    { name: 'สมศรี ใจดี', phone: '0812345678', province: 'TH-50', school: 'บ้านสวน', line: 2 },
    { name: 'บุญมี มีสุข', line: 3 },
  ],
  problems: [],
}

export function rosterLaws(): void {
  describe('a list saved as text', () => {
    test.each<[string, Uint8Array]>([
      ['UTF-8', utf8(list)],
      ['UTF-8 with a mark of byte order', utf8(`\ufeff${list}`)],
      ['Thai Windows (windows-874)', thaiWindows(list)],
      ['Unicode text of Excel', utf16(list.replaceAll(',', '\t'))],
      ['semicolons', thaiWindows(list.replaceAll(',', ';'))],
      ['a separator told in its first line', utf8(`sep=;\r\n${list.replaceAll(',', ';')}`)],
      ['lines of old computers', utf8(list.replaceAll('\r\n', '\r'))],
    ])('is the same list in %s', (_, bytes) => {
      const { rows, problems } = readRoster(bytes)
      expect({ rows: rows.map((row) => ({ ...row, line: 0 })), problems }).toEqual({
        rows: listRead.rows.map((row) => ({ ...row, line: 0 })),
        problems: [],
      })
    })

    test('says where each learner stands in the file', () => expect(ofText(list)).toEqual(listRead))

    test('may have quotes, separators and line breaks within a cell', () => {
      const read = ofText('name,school\r\n"ใจดี, สมศรี","บ้าน ""สวน""\r\nหนองบัว"\r\nบุญมี,อีกแห่ง\r\n')
      expect(read.rows).toEqual([
        { name: 'ใจดี, สมศรี', school: 'บ้าน "สวน" หนองบัว', line: 2 },
        { name: 'บุญมี', school: 'อีกแห่ง', line: 4 },
      ])
    })

    test('may have a quote that nobody closed', () => {
      expect(names(ofLines('ชื่อ', '"สมศรี', 'บุญมี'))).toEqual(['สมศรี', 'บุญมี'])
    })

    test('may have empty lines, and lines of separators only', () => {
      const read = ofLines('ชื่อ,เบอร์', '', ',', 'สมศรี,', ' , ', 'บุญมี,', '', '')
      expect(read.rows).toEqual([
        { name: 'สมศรี', line: 4 },
        { name: 'บุญมี', line: 6 },
      ])
    })
  })

  describe('a workbook of Excel', () => {
    const rows = [
      ['ชื่อ-สกุล', 'โทร', 'จังหวัด', 'โรงเรียน'],
      ['สมศรี ใจดี', 812345678, 'เชียงใหม่', 'บ้านสวน'],
      ['บุญมี มีสุข', null, null, null],
    ]
    test('is the same list, and a number gets the 0 back that Excel took', () =>
      expect(readRoster(workbook(rows))).toEqual(listRead))

    test('is the same with texts within the cells, prefixed names and a hidden sheet before it', () => {
      const inline = rows.map((cells) =>
        cells.map((cell) => (typeof cell === 'string' ? { inline: cell } : cell)),
      )
      expect(readRoster(workbook(inline))).toEqual(listRead)
      expect(readRoster(workbook(rows, { prefix: 'x' }))).toEqual(listRead)
      expect(readRoster(workbook(rows, { hiddenFirst: true }))).toEqual(listRead)
    })

    test('may have empty rows, numbers as powers, and texts with signs of XML', () => {
      const read = readRoster(
        workbook([
          [],
          ['name', 'phone'],
          [],
          ['A & <B>', { raw: '<v>8.12345678E8</v>' }],
          [{ inline: 'C' }, '๐๕๓-๑๒๓๔๕๖'],
        ]),
      )
      expect(read.rows).toEqual([
        { name: 'A & <B>', phone: '0812345678', line: 4 },
        { name: 'C', phone: '053123456', line: 5 },
      ])
    })

    test('may write "ชื่อ - สกุล" once above title, name and surname', () => {
      const read = readRoster(
        workbook([
          ['รายชื่อผู้เรียน'],
          ['ที่', 'ชื่อ - สกุล', null, null, 'จังหวัด'],
          [1, 'นาง', 'สมศรี', 'ใจดี', 'โคราช'],
          [2, 'นาย', 'บุญมี', 'มีสุข', 'กทม.'],
        ]),
      )
      expect(read.rows).toEqual([
        { name: 'นางสมศรี ใจดี', province: 'TH-30', line: 3 },
        { name: 'นายบุญมี มีสุข', province: 'TH-10', line: 4 },
      ])
    })
  })

  describe('the words above the columns', () => {
    test.each([
      'ชื่อ',
      'ชื่อ-สกุล',
      'ชื่อ - นามสกุล',
      'ชื่อ นามสกุล',
      'ชือ',
      'ชื่อสกล',
      'ชื่อ-สกุล (ผู้เรียน)',
      'ชื่อผู้เรียน',
      'รายชื่อ',
      'Name',
      'Full name',
      'NAME ',
    ])('%s means the name', (head) => expect(names(ofLines(`ที่,${head},อายุ`, '1,สมศรี,70'))).toEqual(['สมศรี']))

    test.each(['เบอร์', 'เบอร์โทร', 'เบอรโทร', 'โทร.', 'โทรศัพท์', 'หมายเลขโทรศัพท์', 'Phone', 'Tel.', 'mobile'])(
      '%s means the telephone',
      (head) => expect(ofLines(`ชื่อ,${head}`, 'สมศรี,0812345678').rows[0]?.phone).toBe('0812345678'),
    )

    test('may be parted into title, name and surname', () => {
      const read = ofLines('คำนำหน้า,ชื่อ,นามสกุล', 'น.ส.,สมศรี,ใจดี', 'Mrs.,Mary,Green', ',บุญมี,')
      expect(names(read)).toEqual(['น.ส.สมศรี ใจดี', 'Mrs. Mary Green', 'บุญมี'])
    })

    test('may stand in any order, below a letterhead', () => {
      const read = ofLines('โรงเรียนผู้สูงอายุบ้านสวน,,', 'รายชื่อผู้เรียน,,', 'จังหวัด,เบอร์,ชื่อ', 'ตรัง,0812345678,สมศรี')
      expect(read.rows).toEqual([{ name: 'สมศรี', phone: '0812345678', province: 'TH-92', line: 4 }])
    })

    test('may be left away above one column of names, numbered or not', () => {
      expect(names(ofLines('สมศรี ใจดี', 'บุญมี มีสุข'))).toEqual(['สมศรี ใจดี', 'บุญมี มีสุข'])
      expect(names(ofLines('1,สมศรี', '2,บุญมี'))).toEqual(['สมศรี', 'บุญมี'])
      expect(names(ofLines('1. สมศรี', '๒. บุญมี'))).toEqual(['สมศรี', 'บุญมี'])
    })
  })

  describe('a telephone', () => {
    test.each([
      ['081 234 5678', '0812345678'],
      ['+66 81 234 5678', '0812345678'],
      ['66812345678', '0812345678'],
      ['812345678', '0812345678'],
      ['53123456', '053123456'],
      ["'0812345678", '0812345678'],
      ['๐๘๑๒๓๔๕๖๗๘', '0812345678'],
      ['โทร 081-234-5678', '0812345678'],
      ['0812345678 / 02-123-4567', '0812345678'],
      ['-', undefined],
      ['ไม่มี', undefined],
    ])('%s is %s', (given, digits) => {
      const read = ofLines('ชื่อ;เบอร์', `สมศรี;${given}`)
      expect(read.problems).toEqual([])
      expect(read.rows[0]?.phone).toBe(digits)
    })

    test.each(['08123', '081234567890', '8.12E+08', 'ถามลูก', '1441'])(
      '%s is told, and its line left out',
      (given) => {
        const read = ofLines('ชื่อ;เบอร์', `สมศรี;${given}`, 'บุญมี;')
        expect(read.problems).toEqual([{ kind: 'bad-phone', line: 2, value: given }])
        expect(names(read)).toEqual(['บุญมี'])
      },
    )
  })

  describe('a province', () => {
    test.each([
      ['เชียงใหม่', 'TH-50'],
      ['จ.เชียงไหม่', 'TH-50'],
      ['จังหวัดขอนแกน', 'TH-40'],
      ['กรุงเทพฯ', 'TH-10'],
      ['Chiangmai', 'TH-50'],
      ['TH-92', 'TH-92'],
      ['๙๒', 'TH-92'],
      ['-', undefined],
    ])('%s is %s', (given, code) => {
      const read = ofLines('ชื่อ,จังหวัด', `สมศรี,${given}`)
      expect(read).toEqual({
        rows: [{ name: 'สมศรี', ...(code && { province: code }), line: 2 }],
        problems: [],
      })
    })

    test('that nobody knows is told by its name, and its line left out', () => {
      const read = ofLines('ชื่อ,จังหวัด', 'สมศรี,ปารีส', 'บุญมี,ตาก')
      expect(read.problems).toEqual([{ kind: 'unknown-province', line: 2, value: 'ปารีส' }])
      expect(names(read)).toEqual(['บุญมี'])
    })

    test('that is nearly one is taken, and told as it was read', () => {
      const read = ofLines('ชื่อ,จังหวัด', 'สมศรี,เชียงมใหม')
      expect(read.rows[0]?.province).toBe('TH-50')
      expect(read.problems).toEqual([
        { kind: 'province-guessed', line: 2, value: 'เชียงมใหม', meant: 'TH-50' },
      ])
    })
  })

  describe('a line', () => {
    test('without a name is told by what it has', () =>
      expect(ofLines('ชื่อ,เบอร์', ',0812345678', 'บุญมี,').problems).toEqual([
        { kind: 'no-name', line: 2, value: '0812345678' },
      ]))

    test('with a name longer than any is told', () =>
      expect(told(ofLines('ชื่อ', 'ก'.repeat(81), 'ก'.repeat(80)))).toEqual(['2 name-too-long']))

    test('that says the same as one before it is told, and counted once', () => {
      const read = ofLines('ชื่อ,เบอร์', 'นางสมศรี ใจดี,0812345678', 'สมศรี  ใจดี,', 'สมศรี ใจดี,0898765432')
      expect(told(read)).toEqual(['3 twice'])
      expect(read.rows.map(({ line }) => line)).toEqual([2, 4])
    })

    test('with unseen letters is read as what is seen', () =>
      expect(names(ofLines('ชื่อ', '\u200bสมศรี\u00a0\u00a0ใจดี\u200b'))).toEqual(['สมศรี ใจดี']))
  })

  describe('a file that is no list', () => {
    const ole = (name: string): Uint8Array => utf16Within(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1`, name)
    test.each<[string, Uint8Array]>([
      ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
      ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
      ['not-a-list', utf8('%PDF-1.7')],
      ['not-a-list', zipSync({ 'word/document.xml': strToU8('<w/>') })],
      ['not-a-list', Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256)],
      ['old-excel', ole('Workbook')],
      ['locked', ole('EncryptedPackage')],
      ['broken', workbook([['ชื่อ'], ['สมศรี']]).slice(0, 900)],
      ['no-names', new Uint8Array()],
      ['no-names', utf8('\r\n,,\r\n')],
      ['no-names', utf8('ชื่อ,เบอร์\r\n')],
      ['no-names', workbook([])],
      ['wrong-columns', utf8('รหัส,เบอร์\r\nA1,0812345678\r\n')],
      ['wrong-columns', utf8('สมศรี,0812345678\r\nบุญมี,0898765432\r\n')],
      ['too-large', new Uint8Array(1_000_001)],
    ])('is told: %s', (kind, bytes) => {
      const read = readRoster(bytes)
      expect(read.rows).toEqual([])
      expect(told(read)).toEqual([kind])
    })

    test('says what stands in the first row when no column is the name', () =>
      expect(ofLines('รหัส,เบอร์,จังหวัด', 'A1,,ตาก').problems[0]?.value).toBe('รหัส, เบอร์, จังหวัด'))

    test('of more learners than one trainer leads is told with their number', () => {
      const many = (count: number) =>
        ofLines('ชื่อ', ...Array.from({ length: count }, (_, i) => `สมศรี ที่${'ก'.repeat(i % 20)}${i}`))
      expect(many(200).rows).toHaveLength(200)
      expect(many(201)).toEqual({ rows: [], problems: [{ kind: 'too-many', value: '201' }] })
    })
  })

  describe('a file made to do harm', () => {
    test('that swells a thousandfold is put away at eight million bytes', () => {
      const bomb = workbook([], { sheetXml: `<worksheet>${' '.repeat(60_000_000)}</worksheet>` })
      expect(bomb.length).toBeLessThan(100_000)
      expect(told(readRoster(bomb))).toEqual(['too-large'])
    })

    test('that lies about its sizes is not believed', () => {
      const honest = workbook([['ชื่อ'], ['สมศรี']])
      for (let i = 0; i < honest.length; i += 7) {
        const bent = honest.slice()
        bent[i] = (bent[i] ?? 0) ^ 0xff
        expect(() => readRoster(bent)).not.toThrow()
      }
    })

    test('that declares entities is not followed', () => {
      const sheetXml = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'
      expect(told(readRoster(workbook([], { sheetXml })))).toEqual(['broken'])
    })

    test.each(['<a', '<!--', '<![CDATA[', '<a b="', '&a', '<?', '<a\t'])(
      'with a hundred thousand of %s takes no longer than its length',
      (part) => {
        const sheetXml = part.repeat(100_000)
        expect(told(readRoster(workbook([], { sheetXml })))[0]).toMatch(/broken|no-names/)
      },
    )

    test('cut anywhere, is a list or is told, and never throws', () => {
      const whole = workbook([['ชื่อ'], ['สมศรี']])
      for (let end = 0; end < whole.length; end += 7)
        expect(() => readRoster(whole.slice(0, end))).not.toThrow()
      const text = thaiWindows(list)
      for (let end = 0; end < text.length; end += 1)
        expect(() => readRoster(text.slice(0, end))).not.toThrow()
    })
  })
}

/** A sign of eight bytes, then a name as an envelope of old Office holds it. */
const utf16Within = (sign: string, name: string): Uint8Array =>
  Uint8Array.from(
    [...sign, ...'\0'.repeat(600), ...[...name].flatMap((letter) => [letter, '\0'])].map((c) =>
      c.charCodeAt(0),
    ),
  )
