/** Roles and invitations, for those who work for the house. */
import type { Role } from '../../roles'

const roles: Record<Role, string> = {
  administrator: 'ผู้ดูแลระบบ',
  office: 'เจ้าหน้าที่',
  trainer: 'พี่เลี้ยง',
  assessor: 'ผู้ตรวจผลงาน',
  designer: 'ผู้ออกแบบ',
  committee: 'คณะกรรมการ',
}

const tasks: Record<Role, string> = {
  administrator: 'ดูแลทีมงาน และทุกชั้นเรียน',
  office: 'ดูแลทุกชั้นเรียน\nช่วยผู้เรียนที่ยังไม่มีพี่เลี้ยง',
  trainer: 'เปิดชั้นเรียน\nดูแลและช่วยผู้เรียนของตน',
  assessor: 'ตรวจผลงาน และให้คำแนะนำ',
  designer: 'เขียนหลักสูตร',
  committee: 'ตรวจและรับรองหลักสูตร',
}

const accepted: Record<Role, string> = {
  administrator: 'เชิญทีมงานได้แล้วค่ะ\nแตะ “เมนู” แล้วแตะ “ทีมงาน” นะคะ',
  office: 'ดูทุกชั้นเรียน และช่วยผู้เรียน\nได้เลยค่ะ',
  trainer: 'เปิดชั้นเรียนแรกได้เลยค่ะ\nใช้เวลาไม่กี่นาทีนะคะ',
  assessor: 'เมื่อมีผลงานรอตรวจ\nน้องจะบอกในแชทนี้ค่ะ',
  designer: 'เจ้าหน้าที่จะชวนคุณ\nเขียนหลักสูตรต่อไปค่ะ',
  committee: 'เมื่อมีหลักสูตรรอรับรอง\nน้องจะบอกในแชทนี้ค่ะ',
}

export const team = {
  roles,
  tasks,
  accepted,
  title: 'ทีมงาน',
  hint: 'แตะชื่อ ถ้าจะให้เลิกหน้าที่ค่ะ',
  nameless: 'ยังไม่ได้บอกชื่อ',
  teamButton: 'ทีมงาน',
  inviteButton: 'เชิญทีมงาน',
  inviteTitle: 'เชิญมาเป็นอะไรดีคะ',
  inviteHint: 'หนึ่งคิวอาร์ ใช้ได้คนเดียว\nครั้งเดียวค่ะ',
  acceptWords: 'รับหน้าที่',
  invitationTitle: ({ role }: { role: string }) => `คำเชิญเป็น${role}`,
  invitationOnce: ({ date }: { date: string }) => `ใช้ได้คนเดียว ครั้งเดียว\nถึงวันที่ ${date}`,
  offerHead: 'คำเชิญ',
  offerTitle: ({ role }: { role: string }) => `ชวนคุณมาเป็น${role}`,
  offerBy: ({ name }: { name: string }) => `${name} เป็นผู้เชิญค่ะ`,
  acceptButton: 'รับหน้าที่',
  declineButton: 'ไม่รับ',
  declined: 'ได้ค่ะ น้องปิดคำเชิญนี้\nให้แล้วนะคะ',
  declinedAlready: 'คำเชิญนี้ปิดไปแล้วค่ะ\nขอคิวอาร์ใหม่จากผู้เชิญได้นะคะ',
  used: 'คำเชิญนี้มีคนใช้ไปแล้วค่ะ\nขอคิวอาร์ใหม่จากผู้เชิญได้นะคะ',
  usedByYou: 'คุณรับหน้าที่นี้ไว้แล้วค่ะ\nแตะ “เมนู” ได้เลยนะคะ',
  expired: 'คำเชิญนี้เลยวันแล้วค่ะ\nขอคิวอาร์ใหม่จากผู้เชิญได้นะคะ',
  hasAlready: ({ role }: { role: string }) => `คุณเป็น${role}อยู่แล้วค่ะ\nเก็บคิวอาร์นี้ไว้ให้คนอื่นได้นะคะ`,
  acceptedTitle: 'ขอบคุณที่มาช่วยกันค่ะ',
  nameButton: 'บอกชื่อที่ให้เรียก',
  notInTeam: 'ตอนนี้คนนี้ไม่ได้ทำหน้าที่นั้นแล้วค่ะ',
  lastAdministrator: 'ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคนค่ะ\nเชิญคนใหม่ก่อน\nแล้วค่อยเลิกหน้าที่นะคะ',
  takeTitle: ({ name, role }: { name: string; role: string }) => `ให้ ${name}\nเลิกเป็น${role}ไหมคะ`,
  takeLines: {
    trainer: 'ชั้นเรียนของเขาจะมาอยู่กับเจ้าหน้าที่\nจนกว่าจะมีพี่เลี้ยงคนใหม่ค่ะ',
    other: 'มีผลทันทีค่ะ\nเชิญใหม่ได้ทุกเมื่อนะคะ',
  },
  keepButton: 'ไม่เปลี่ยน',
  takeButton: 'ให้เลิกหน้าที่',
  taken: ({ name, role }: { name: string; role: string }) => `${name}\nเลิกเป็น${role}แล้วค่ะ`,
  takenLines: ['น้องจดไว้ให้แล้ว\nและจะบอกเจ้าตัวเมื่อเขาทักมาค่ะ'],
  ended: ({ role }: { role: string }) => `หน้าที่${role}ของคุณจบแล้วค่ะ\nขอบคุณที่ช่วยกันมานะคะ`,
  notYours: 'เรื่องนี้สำหรับทีมงานค่ะ\nถ้าเป็นหน้าที่ของคุณ\nขอให้ผู้ดูแลเชิญอีกครั้งนะคะ',
  firstTitle: 'คุณเป็นผู้ดูแลระบบ\nคนแรกค่ะ',
  firstLines: ['เชิญเจ้าหน้าที่และพี่เลี้ยง\nด้วยคิวอาร์ได้เลยค่ะ', 'รหัสเปิดระบบ\nใช้ไม่ได้อีกแล้วนะคะ'],
  firstConsent: 'รหัสถูกต้องค่ะ\nขออนุญาตก่อน แล้วพิมพ์รหัส\nอีกครั้งนะคะ',
}
