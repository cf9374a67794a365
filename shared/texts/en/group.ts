/** In a group, in English. */
import type { group as form } from '../th/group'

export const group: typeof form = {
  joined: 'Hello everyone. I will keep quiet here.\nTo talk to me, just call “Riandee”.',
  calledTitle: 'You called?',
  calledLines: [
    'Here in the group we can look at the courses together.',
    'To learn, tap my picture,\nthen “Chat”, so that we talk just the two of us.',
  ],
  privately: 'Let us talk about this just the two of us.\nTap my picture, then “Chat”.',
  codeForTwo: 'This code is for the chat of the two of us.\nTap my picture, then “Chat”,\nand type it there.',
  codeUnknown: 'I do not know this code.\nPlease ask the trainer of the class\nfor a new one.',
  codeNotYours: 'This code is typed\nby the trainer of the class.',
  codeExpired: 'This code is past its day.\nAsk me for a new one in our own chat.',
  boundToOther: ({ course }) =>
    `This group belongs to the class\n“${course}” already.\nPlease type the code in another group.`,
  boundElsewhere: 'This class is bound to another group.',
  boundHere: ({ course }) => `This group belongs to the class\n“${course}” now.`,
}
