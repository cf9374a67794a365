/** Before and while a badge is shown to others, in English. */
import type { sharing as form } from '../../th/pages/sharing'

export const sharing: typeof form = {
  title: 'This is what others see',
  openCard: 'Tap to see the work',
  nameQuestion: 'Which name may they see?',
  nameNone: 'No name',
  nameCalled: ({ name }) => `“${name}”`,
  nameFull: 'My full name',
  nameField: 'Write the name to show',
  nameFirst: 'Please write the name first,\nor choose “No name”.',
  evidence: 'Which of your work may they see?',
  evidenceNone: 'No work is kept with this badge.\nThey see the badge alone.',
  picture: 'Picture',
  video: 'Clip',
  voice: 'Voice',
  file: 'File',
  open: 'Open',
  yes: 'Show',
  no: 'No',
  never: 'Nobody sees your answers,\nhow often you tried,\nor your LINE account.',
  changeAnyTime: 'You may change your mind\nand stop sharing at any time.',
  choosePeople: 'Choose whom to send it to',
  makeLink: 'Make a link to show it',
  save: 'Save the changes',
  saved: 'Saved',
  sent: 'It is sent',
  notSent: 'It is not sent yet.\nYou may choose again.',
  linkMade: 'The link is ready',
  now: 'Shared now',
  since: ({ date }) => `Since ${date}`,
  seen: ({ days }) => {
    if (days === 0) return 'Nobody has looked yet'
    return days === 1 ? 'Seen on one day' : `Seen on ${days} days`
  },
  copyLink: 'Copy the link',
  copyLinkTell: 'To paste it anywhere',
  otherApps: 'Send by another app',
  showQr: 'Show a QR code',
  look: 'See the page others see',
  end: 'Stop sharing',
  endTell: 'The link will not open any more.\nA picture already in a chat\nmay still be seen there.',
  endYes: 'Stop now',
  endNo: 'Keep sharing',
  ended: 'No longer shared.\nOnly you can see it now.',
  cannot: 'This badge was taken back,\nso it cannot be shared.',

  altText: ({ name, title }) =>
    name ? `${name} has earned the badge “${title}”` : `A badge was earned: “${title}”`,
  seeWork: 'See the work',
  cheer: 'Send a cheer',
}
