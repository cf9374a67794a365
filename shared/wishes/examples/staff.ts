/** How trainers and the office ask for their own places, and learners for their class. */
import type { Examples, Wish } from '../wish'

/** Words for classes, for people who wait, for the team. */
export const staff = {
  'my-class': {
    whole: ['ชั้นเรียน', 'ห้องเรียน', 'ห้องเรียนของฉัน', 'อยู่ชั้นไหน', 'ออกจากชั้นเรียน', 'my class', 'leave class'],
    within: ['พี่เลี้ยงของฉันคือใคร', 'ออกจากชั้นเรียน', 'ออกจากห้องเรียน'],
  },
  classes: {
    whole: ['ชั้นเรียนของฉัน', 'ชั้นเรียนทั้งหมด', 'ดูชั้นเรียน', 'classes', 'my classes'],
    within: ['ชั้นเรียนของฉัน', 'ดูชั้นเรียน'],
  },
  'open-class': {
    whole: ['เปิดชั้นเรียน', 'เปิดห้องเรียน', 'สร้างชั้นเรียน', 'open a class', 'new class'],
    within: ['เปิดชั้นเรียน', 'เปิดห้องเรียน', 'สร้างชั้นเรียน'],
  },
  waiting: {
    whole: ['คนที่รอ', 'ใครรอ', 'ใครรออยู่', 'มีใครรอไหม', 'who waits', 'waiting'],
    within: ['คนที่รอ', 'ใครรออยู่'],
  },
  team: {
    whole: ['ทีมงาน', 'เชิญทีมงาน', 'เชิญพี่เลี้ยง', 'team', 'invite'],
    within: ['เชิญพี่เลี้ยง', 'เชิญเจ้าหน้าที่', 'เชิญทีมงาน'],
  },
} satisfies Partial<Record<Wish, Examples>>
