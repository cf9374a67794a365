/** The 77 provinces of Thailand by region, as somebody picks them from short lists. Knows nothing of persons. */
import type { Bilingual } from './course'

/** A province, as it is chosen and shown. */
export interface Province {
  /** ISO 3166-2:TH. */
  code: string
  name: { th: string; en: string }
  region: RegionId
  /** What people also call it. */
  also: string[]
}

/** A part of the country, cut so that its provinces fit one bubble. */
export type RegionId =
  | 'upper-north'
  | 'lower-north'
  | 'upper-isan'
  | 'lower-isan'
  | 'bangkok'
  | 'central'
  | 'east'
  | 'west'
  | 'south'

/** Regions small enough that the provinces of each fit one bubble; the two largest are halved. */
export const regions: { id: RegionId; name: Bilingual & { en: string } }[] = [
  { id: 'upper-north', name: { th: 'เหนือตอนบน', en: 'Upper North' } },
  { id: 'lower-north', name: { th: 'เหนือตอนล่าง', en: 'Lower North' } },
  { id: 'upper-isan', name: { th: 'อีสานตอนบน', en: 'Upper Northeast' } },
  { id: 'lower-isan', name: { th: 'อีสานตอนล่าง', en: 'Lower Northeast' } },
  { id: 'bangkok', name: { th: 'กรุงเทพฯ และใกล้เคียง', en: 'Bangkok and nearby' } },
  { id: 'central', name: { th: 'ภาคกลาง', en: 'Central' } },
  { id: 'east', name: { th: 'ภาคตะวันออก', en: 'East' } },
  { id: 'west', name: { th: 'ภาคตะวันตก', en: 'West' } },
  { id: 'south', name: { th: 'ภาคใต้', en: 'South' } },
]

const byRegion: Record<RegionId, [number, string, string, ...string[]][]> = {
  'upper-north': [
    [50, 'เชียงใหม่', 'Chiang Mai'],
    [57, 'เชียงราย', 'Chiang Rai'],
    [51, 'ลำพูน', 'Lamphun'],
    [52, 'ลำปาง', 'Lampang'],
    [58, 'แม่ฮ่องสอน', 'Mae Hong Son'],
    [55, 'น่าน', 'Nan'],
    [56, 'พะเยา', 'Phayao'],
    [54, 'แพร่', 'Phrae'],
    [53, 'อุตรดิตถ์', 'Uttaradit'],
  ],
  'lower-north': [
    [65, 'พิษณุโลก', 'Phitsanulok', 'พิดโลก', 'สองแคว'],
    [60, 'นครสวรรค์', 'Nakhon Sawan', 'ปากน้ำโพ'],
    [62, 'กำแพงเพชร', 'Kamphaeng Phet'],
    [63, 'ตาก', 'Tak'],
    [66, 'พิจิตร', 'Phichit'],
    [67, 'เพชรบูรณ์', 'Phetchabun'],
    [64, 'สุโขทัย', 'Sukhothai'],
    [61, 'อุทัยธานี', 'Uthai Thani', 'อุทัย'],
  ],
  'upper-isan': [
    [40, 'ขอนแก่น', 'Khon Kaen'],
    [41, 'อุดรธานี', 'Udon Thani', 'อุดร'],
    [43, 'หนองคาย', 'Nong Khai'],
    [39, 'หนองบัวลำภู', 'Nong Bua Lam Phu'],
    [38, 'บึงกาฬ', 'Bueng Kan'],
    [42, 'เลย', 'Loei'],
    [47, 'สกลนคร', 'Sakon Nakhon', 'สกล'],
    [48, 'นครพนม', 'Nakhon Phanom'],
    [49, 'มุกดาหาร', 'Mukdahan', 'มุก'],
    [46, 'กาฬสินธุ์', 'Kalasin'],
    [44, 'มหาสารคาม', 'Maha Sarakham', 'สารคาม'],
    [45, 'ร้อยเอ็ด', 'Roi Et'],
  ],
  'lower-isan': [
    [30, 'นครราชสีมา', 'Nakhon Ratchasima', 'โคราช', 'Korat'],
    [34, 'อุบลราชธานี', 'Ubon Ratchathani', 'อุบล'],
    [31, 'บุรีรัมย์', 'Buri Ram', 'Buriram'],
    [32, 'สุรินทร์', 'Surin'],
    [33, 'ศรีสะเกษ', 'Si Sa Ket', 'Sisaket'],
    [36, 'ชัยภูมิ', 'Chaiyaphum'],
    [35, 'ยโสธร', 'Yasothon'],
    [37, 'อำนาจเจริญ', 'Amnat Charoen'],
  ],
  bangkok: [
    [10, 'กรุงเทพมหานคร', 'Bangkok', 'กรุงเทพ', 'กรุงเทพฯ', 'กทม', 'บางกอก', 'BKK'],
    [12, 'นนทบุรี', 'Nonthaburi', 'นนท์', 'เมืองนนท์'],
    [13, 'ปทุมธานี', 'Pathum Thani', 'ปทุม'],
    [11, 'สมุทรปราการ', 'Samut Prakan', 'ปากน้ำ'],
    [74, 'สมุทรสาคร', 'Samut Sakhon', 'มหาชัย'],
    [73, 'นครปฐม', 'Nakhon Pathom'],
  ],
  central: [
    [14, 'พระนครศรีอยุธยา', 'Phra Nakhon Si Ayutthaya', 'อยุธยา', 'กรุงเก่า', 'Ayutthaya'],
    [15, 'อ่างทอง', 'Ang Thong'],
    [16, 'ลพบุรี', 'Lop Buri', 'Lopburi'],
    [17, 'สิงห์บุรี', 'Sing Buri'],
    [18, 'ชัยนาท', 'Chai Nat'],
    [19, 'สระบุรี', 'Saraburi'],
    [26, 'นครนายก', 'Nakhon Nayok'],
    [72, 'สุพรรณบุรี', 'Suphan Buri', 'สุพรรณ'],
    [75, 'สมุทรสงคราม', 'Samut Songkhram', 'แม่กลอง'],
  ],
  east: [
    [20, 'ชลบุรี', 'Chon Buri', 'เมืองชล', 'พัทยา'],
    [21, 'ระยอง', 'Rayong'],
    [22, 'จันทบุรี', 'Chanthaburi', 'เมืองจันท์'],
    [23, 'ตราด', 'Trat'],
    [24, 'ฉะเชิงเทรา', 'Chachoengsao', 'แปดริ้ว'],
    [25, 'ปราจีนบุรี', 'Prachin Buri', 'ปราจีน'],
    [27, 'สระแก้ว', 'Sa Kaeo'],
  ],
  west: [
    [71, 'กาญจนบุรี', 'Kanchanaburi', 'เมืองกาญจน์', 'กาญจน์'],
    [70, 'ราชบุรี', 'Ratchaburi'],
    [76, 'เพชรบุรี', 'Phetchaburi', 'เมืองเพชร'],
    [77, 'ประจวบคีรีขันธ์', 'Prachuap Khiri Khan', 'ประจวบ', 'หัวหิน'],
  ],
  south: [
    [80, 'นครศรีธรรมราช', 'Nakhon Si Thammarat', 'เมืองคอน', 'นครศรี'],
    [84, 'สุราษฎร์ธานี', 'Surat Thani', 'สุราษฎร์'],
    [90, 'สงขลา', 'Songkhla', 'หาดใหญ่'],
    [83, 'ภูเก็ต', 'Phuket'],
    [81, 'กระบี่', 'Krabi'],
    [82, 'พังงา', 'Phangnga'],
    [85, 'ระนอง', 'Ranong'],
    [86, 'ชุมพร', 'Chumphon'],
    [92, 'ตรัง', 'Trang'],
    [93, 'พัทลุง', 'Phatthalung'],
    [91, 'สตูล', 'Satun'],
    [94, 'ปัตตานี', 'Pattani'],
    [95, 'ยะลา', 'Yala'],
    [96, 'นราธิวาส', 'Narathiwat'],
  ],
}

/** All 77, in the order of `regions`. */
export const provinces: Province[] = regions.flatMap(({ id }) =>
  byRegion[id].map(([number, th, en, ...also]) => ({
    code: `TH-${number}`,
    name: { th, en },
    region: id,
    also,
  })),
)

/** The province of a code; undefined for none of ours. */
export const provinceOf = (code: string | undefined): Province | undefined =>
  provinces.find((province) => province.code === code)
