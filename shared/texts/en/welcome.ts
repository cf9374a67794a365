/** Meeting for the first time, in English. */
import type { welcome as form } from '../th/welcome'

export const welcome: typeof form = {
  helloTitle: 'Hello,\nnice to meet you.',
  helloLine: 'I am Riandee. Let us learn useful things,\na little at a time, right here in LINE.',
  consentTitle: 'Before we start,\nmay I ask your permission?',
  consentLines: [
    'I would like to write down what to call you,\nwhat you learn, and your answers.',
    'This is so that you can go on where you left off.\nYou can delete it at any time.',
  ],
  consentButton: 'Yes, start learning',
  consentMoreButton: 'Read the details',
  consentLaterButton: 'Not now',
  detailsTitle: 'What is written down',
  details: ({ office, phone, years }) => [
    `${office} keeps it${phone ? `, telephone ${phone}` : ''}.`,
    'What to call you, your province and school, your courses and answers, and pictures or recordings you choose to keep: only so that you can learn. Province and school are up to you.',
    `You can see it, and the staff of ${office}. It is never sold or passed on.`,
    `It is kept in the systems of ${office} until you delete it, or for ${years} years after your last visit.`,
    'You may say no. You can still look at the courses and get the office’s number, but not start learning.',
    'You can change your mind at any time: tap “Settings”, then “My data”, or type “delete my data”.',
  ],
  detailsVersion: ({ version }) => `Permission, version ${version}`,
  laterTitle: 'Of course. Nothing is written down.',
  laterLines: ['Have a look at the courses, at your ease.', 'When you are ready, tap “Start learning”.'],
  agreedAlready: 'You have already agreed. Just go on.',
  nameThanks: 'Thank you.',
  nameTitle: 'What shall I call you?',
  nameHintOffered: 'Tap the name below, or type another one.',
  nameHint: 'Just type a name,\nor skip this for now.',
  nameSkipButton: 'Skip for now',
  nameKeepButton: 'Keep the old name',
  nameTooLong: 'That is a little long. A short name, please, the one you like to be called.',
  nameNoLetters: 'I cannot read this name. A short one in letters, please.',
  hello: ({ name }) => `Nice to meet you, ${name}.\nLet us start.`,
  helloNameless: 'Of course. Let us start.',
  nameOld: ({ name }) => `I call you “${name}” at the moment. You can change it in “Settings”.`,
}
