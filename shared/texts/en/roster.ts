/** A trainer's class list: what of the file is not taken yet, and what to do. */
import type { Texts } from '../th'

export const roster: Texts['roster'] = {
  problems: {
    'too-large': () => 'This file is over 1 MB. Keep only the sheet with the names and send it again.',
    'too-many': ({ value, most }) =>
      `The file has ${value} people; ${most} fit in one list. Please make two files of it.`,
    'not-a-list': () =>
      'I cannot read this file as a list yet.\nOpen it in Excel or Google Sheets,\nsave it as .xlsx or .csv and send it again.',
    picture: () =>
      'This is a picture or a clip; I need the list as a file.\nType it into Excel and save it as .xlsx or .csv.',
    'old-excel': () =>
      'This file is from an old Excel (.xls).\nOpen it, save it as .xlsx or .csv and send it again.',
    locked: () => 'This file has a password. Take the password off and send it again.',
    broken: () => 'This file did not come whole. Open it, save it again as .xlsx or .csv and send that.',
    'wrong-columns': ({ value }) =>
      `I do not find the column “name” yet.${value && `\nThe first row of the file says ${value}.`}\n` +
      'Put the words name, phone, province, school above the columns,\nor send a single column of names.',
    'no-names': () => 'There are no names in the file yet. Put one person on each line and send it again.',
    'no-name': ({ value }) => `the name is missing; there is only “${value}”`,
    'name-too-long': ({ value }) => `the name “${value}” is very long; put one person on each line`,
    'unknown-province': ({ value }) => `the province “${value}” is not known; please write it again`,
    'province-guessed': ({ value, meant }) => `the province “${value}” was read as “${meant}”`,
    'bad-phone': ({ value }) => `the number “${value}” has too few or too many digits; please look again`,
    twice: ({ value }) => `“${value}” is on a line before; counted once`,
    listed: ({ value }) => `“${value}” is in this class’s list already; not added again`,
  },
  atLine: ({ line, say }) => `Line ${line}: ${say}`,
}
