/** What is printed for a class, in English. */
import type { poster as form } from '../th/poster'

export const poster: typeof form = {
  title: 'Class poster',
  house: 'Riandee',
  printIt: 'Print it from the menu of your browser:\none sheet of A4.',
  invites: 'Come and learn in LINE',
  free: 'Free, a little at a time,\nin the LINE you use every day',
  starts: ({ date }) => `Starts ${date}`,
  trainer: ({ name }) => `Trainer: ${name}`,
  place: ({ school, province }) => `${school}\n${province}`,
  placeOfProvince: ({ school, province }) => `${school}\n${province}`,
  howTo: 'Three steps to join',
  steps: [
    'Open LINE, tap the\nscan sign\nbeside the search',
    'Hold it over this code,\nthen tap “Add friend”',
    'Words stand ready:\ntap send.\nThat is all.',
  ],
  orCode: ({ code }) => `Or type ${code} in the chat with Riandee.`,
  askTrainer: 'Stuck? Ask your trainer,\nor your family.',
  cards: {
    title: 'Cards to join the class',
    printIt: ({ count }) =>
      `${count === 1 ? 'A card for one learner.' : `Cards for ${count} learners.`}\nPrint them from the menu of your browser\nand cut along the dashes.`,
    keep: 'This page opens for 24 hours.\nPlease keep it to yourself:\nit holds learners’ names.',
    none: 'Everybody on the list has joined:\nno card needs printing.',
    your: 'Card for',
    how: 'Open LINE, tap the scan sign,\nhold it over this code, then tap send.',
  },
}
