/** What the operator's commands for badges say in the terminal: Thai and English, for whoever sits there. */
import type { BadgeRow } from '../office-badges'

const both = (th: string, en: string): string => `${th} · ${en}`

const states: Record<BadgeRow['state'], string> = {
  good: both('ใช้ได้', 'good'),
  expired: both('หมดอายุ', 'expired'),
  revoked: both('เพิกถอนแล้ว', 'revoked'),
}

/** Every sentence of `npm run issuer`, `npm run key` and `npm run badge`. */
export const officeBadges = {
  issuerUsage: [
    'npm run issuer show              ดูข้อมูลผู้ออกใบรับรอง (ถ้ายังไม่มี จะเป็นตัวอย่าง) · prints the issuer’s profile, or one to begin from',
    'npm run issuer set FILE          ตั้งข้อมูลผู้ออกใบรับรองจากไฟล์ · sets it from a file',
  ].join('\n'),
  keyUsage: [
    'npm run key show                 ดูกุญแจที่ใช้ลงนาม · lists the keys that sign',
    'npm run key new                  สร้างกุญแจสำหรับ ISSUER_KEY · makes a key for ISSUER_KEY',
    'npm run key rotate               เปลี่ยนกุญแจ ใบเดิมยังใช้ได้ · signs with a new key; what the old one signed stays genuine',
    'npm run key revoke NUMBER        ยกเลิกกุญแจที่รั่ว แล้วลงนามใบรับรองใหม่ให้ · revokes a leaked key; its badges are signed anew',
  ].join('\n'),
  badgeUsage: [
    'npm run badge list               ดูใบรับรองล่าสุด · lists the newest badges',
    'npm run badge revoke ID mistake|not-own-work|learner-asked|rules-changed   เพิกถอน · takes one back',
    'npm run badge revoke-place LIST POSITION   เพิกถอนไฟล์ของผู้ที่ลบข้อมูลแล้ว เลขอยู่ใน credentialStatus ของไฟล์ · takes back the file of somebody who was erased; its numbers stand in its credentialStatus',
  ].join('\n'),
  noProfile: ({ waiting }: { waiting: number }) =>
    both(
      `ยังไม่มีข้อมูลผู้ออกใบรับรองค่ะ มี ${waiting} ใบรออยู่ สั่ง npm run issuer show --silent > issuer.yaml แก้ไฟล์ แล้วสั่ง npm run issuer set issuer.yaml นะคะ`,
      `Badges need to know who issues them, and ${waiting} of them wait: npm run issuer show --silent > issuer.yaml, fill it in, then npm run issuer set issuer.yaml.`,
    ),
  exampleFollows: '# ตัวอย่าง แก้ให้ตรงกับหน่วยงานก่อนใช้ค่ะ · An example: fill in your own.',
  issuerSet: ({ name, did, waiting }: { name: string; did: string; waiting: number }) =>
    [
      both(`ผู้ออกใบรับรองคือ ${name} (${did})`, 'This is who issues badges from now on.'),
      ...(waiting > 0
        ? [both(`ใบที่รออยู่ ${waiting} ใบกำลังออกค่ะ`, `${waiting} badges that waited are on their way.`)]
        : []),
    ].join('\n'),
  keyMade: both(
    'กุญแจใหม่สำหรับ ISSUER_KEY เก็บสำเนาไว้ในที่ปลอดภัยด้วยนะคะ',
    'A new key for ISSUER_KEY. Keep a copy where nothing is lost, and show it to nobody:',
  ),
  noKeys: both('ยังไม่เคยลงนามใบรับรองค่ะ', 'Nothing was signed yet.'),
  keyRow: (row: { number: number; multikey: string; since: string; retired?: string; revoked?: string }) =>
    [
      `#key-${row.number}`,
      row.multikey,
      row.since,
      ...(row.revoked ? [both(`ยกเลิกแล้ว ${row.revoked}`, 'revoked')] : []),
      ...(row.retired && !row.revoked ? [both(`เลิกใช้ ${row.retired}`, 'retired')] : []),
      ...(row.retired || row.revoked ? [] : [both('ใช้อยู่', 'signs')]),
    ].join('  '),
  rotated: both(
    'เปลี่ยนกุญแจแล้วค่ะ ใบที่ออกไปก่อนยังใช้ได้ สำรอง data/secrets.json ด้วยนะคะ',
    'A new key signs from now on; earlier badges stay genuine. Back up data/secrets.json.',
  ),
  keyRevoked: ({ number }: { number: number }) =>
    both(
      `ยกเลิก #key-${number} แล้วค่ะ กำลังลงนามใบรับรองใหม่ให้ทุกคน ไฟล์ที่แจกไปก่อนใช้ไม่ได้อีก`,
      `#key-${number} is revoked: no file that it signed is genuine any more. Badges are being signed anew.`,
    ),
  badgeRow: (row: Omit<BadgeRow, 'awardedAt'> & { awarded: string }) =>
    `${row.id}  ${row.course} ${row.edition}  ${row.awarded}  ${states[row.state]}${row.reason ? ` (${row.reason})` : ''}`,
  noBadges: both('ยังไม่มีใบรับรองค่ะ', 'There are no badges yet.'),
  revoked: ({ id }: { id: string }) =>
    both(
      `เพิกถอน ${id} แล้วค่ะ ผู้ตรวจจะเห็นภายในห้านาที`,
      `${id} is revoked; verifiers see it within five minutes.`,
    ),
}
