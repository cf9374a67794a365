/** What stands inside a signed badge, in words, for whoever recognises learning. */

/** Thai texts of credentials. */
export const credential = {
  postTest: 'แบบทดสอบท้ายวิชา',
  decision: 'ผลการเรียน',
  criteria: ({ lessons, passPercent }: { lessons: number; passPercent: number }) =>
    `เรียนครบ ${lessons} บท และตอบแบบทดสอบท้ายวิชาถูกอย่างน้อยร้อยละ ${passPercent}`,
  criteriaWithRubric: (is: { lessons: number; passPercent: number; rubric: string[] }) =>
    `เรียนครบ ${is.lessons} บท ตอบแบบทดสอบท้ายวิชาถูกอย่างน้อยร้อยละ ${is.passPercent} และผ่านการประเมินผลงานทุกด้าน คือ ${is.rubric.join(' ')}`,
  assessors: ({ issuer }: { issuer: string }) => `คณะผู้ประเมินของ${issuer}`,
  workload: 'ภาระการเรียน',
  notionalHours: ({ minutes }: { minutes: number }) => `เวลาเรียนประมาณ ${minutes} นาที`,
  eqf: ({ level }: { level: number }) => `กรอบคุณวุฒิยุโรป ระดับ ${level}`,
  thaiNqf: ({ level }: { level: number }) => `กรอบคุณวุฒิแห่งชาติ ระดับ ${level}`,
  cycles: {
    short: 'หลักสูตรระยะสั้นของอุดมศึกษา',
    first: 'ปริญญาตรี',
    second: 'ปริญญาโท',
    third: 'ปริญญาเอก',
  },
  levels: { know: 'รู้', 'know-how': 'รู้วิธีทำ', show: 'แสดงให้เห็นว่าทำได้', does: 'ทำได้จริงในชีวิต' },
  assessments: {
    quiz: 'แบบทดสอบ',
    portfolio: 'แฟ้มสะสมผลงาน',
    practical: 'การปฏิบัติ',
    written: 'งานเขียน',
    project: 'โครงงาน',
    artefact: 'ชิ้นงาน',
  },
  modes: {
    online: 'เรียนออนไลน์',
    blended: 'เรียนแบบผสมผสาน',
    presential: 'เรียนในห้องเรียน',
    'work-based': 'เรียนจากการทำงาน',
    project: 'เรียนจากโครงงาน',
  },
  supervisions: {
    unsupervised: 'ไม่มีผู้คุมสอบและไม่ได้ตรวจบัตร',
    'unsupervised-identified': 'ไม่มีผู้คุมสอบ แต่ตรวจตัวตนแล้ว',
    supervised: 'มีผู้คุมสอบและตรวจตัวตน',
  },
}
