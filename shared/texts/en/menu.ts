/** The menu, what Riandee is, and a rest, in English. */
import type { menu as form } from '../th/menu'

export const menu: typeof form = {
  title: 'What shall we do today?',
  titleFor: ({ name }) => `What shall we do today, ${name}?`,
  ready: 'Just tap one.',
  continueCourse: ({ course }) => `You are learning “${course}”.`,
  reviewWaiting: 'Something you learned is waiting for a short look back.',
  aboutTitle: 'Who is Riandee?',
  aboutLines: [
    'Riandee is a program that helps you learn, right here in LINE.',
    'Short lessons, one at a time: watch a clip, then answer a few questions.',
    'It is free. Rest whenever you like,\nand go on from the same place.',
  ],
  aboutOffice: ({ office }) => `Looked after by ${office}.`,
  privacyButton: 'What is kept about me',
  restTitle: 'Have a good rest.',
  restLines: ['Come back whenever you are ready.', 'Your lesson waits where you left it.'],
  longRestButton: 'Rest for some days',
}
