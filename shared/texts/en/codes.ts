import type { Texts } from '../th'

export const codes: Texts['codes'] = {
  scan: 'Let the other person scan this QR\nwith LINE, then press send.',
  orType: ({ words }) => `Or type here in the chat:\n“${words}”`,
  sendLink: 'Send a link by LINE',
  unknown: 'I do not know this code.\nPlease scan the QR again,\nor ask whoever gave it to you.',
  groupCodeHere: 'This code is typed in a LINE group.\nOpen the group of the class\nand type it there.',
  placeTaken: 'Somebody has taken this name already.\nIf it is yours,\nplease ask your trainer to look.',
  ownClass: 'This is a class of your own.\nLet your learners scan this code.',
  inAlready: 'You are in this class already.\nJust go on learning.',
  toJoin: ({ course, school }) => `Joining the class “${course}”\n${school}`,
  setupWrong: 'This is not the setup code.\nIt stands where Riandee was started.\nPlease type it again.',
  setupDone: 'There is an administrator already.\nAsk them to invite you by a QR.',
  setupClosed: ({ minutes }) =>
    `That was tried several times.\nThe code rests now.\nPlease type it again in ${minutes} minutes.`,
}
