/** What stands on the rich menus: on the bar that opens them, and on each area (`\n` parts its lines). */
import type { Language } from '../person'

const th = {
  newcomer: {
    bar: 'เมนูเรียนดี',
    areas: {
      start: 'เริ่มเรียน\nบทแรก ไม่กี่นาที',
      courses: 'ดูวิชา',
      about: 'เรียนดี\nคืออะไร',
      help: 'ขอความ\nช่วยเหลือ',
    },
  },
  learner: {
    bar: 'เมนูเรียนดี',
    areas: {
      continue: 'เรียนต่อ\nต่อจากที่ค้างไว้',
      where: 'เรียนถึง\nไหนแล้ว',
      courses: 'ดูวิชา',
      settings: 'ตั้งค่า',
      help: 'ขอความ\nช่วยเหลือ',
    },
  },
  trainer: {
    bar: 'เมนูพี่เลี้ยง',
    areas: {
      classes: 'ชั้นเรียน\nดูผู้เรียนของฉัน',
      waiting: 'คนที่รอ',
      'open-class': 'เปิด\nชั้นเรียน',
      courses: 'ดูวิชา',
      help: 'ขอความ\nช่วยเหลือ',
    },
  },
}

const en: typeof th = {
  newcomer: {
    bar: 'Riandee menu',
    areas: {
      start: 'Start\nA short first lesson',
      courses: 'Courses',
      about: 'What is\nRiandee?',
      help: 'Ask for\nhelp',
    },
  },
  learner: {
    bar: 'Riandee menu',
    areas: {
      continue: 'Go on\nWhere you left off',
      where: 'How far\nam I?',
      courses: 'Courses',
      settings: 'Settings',
      help: 'Ask for\nhelp',
    },
  },
  trainer: {
    bar: 'Trainer menu',
    areas: {
      classes: 'Classes\nSee my learners',
      waiting: 'Who waits',
      'open-class': 'Open\na class',
      courses: 'Courses',
      help: 'Ask for\nhelp',
    },
  },
}

/** The words of all menus, by language. */
export const menuWords: Record<Language, typeof th> = { th, en }
