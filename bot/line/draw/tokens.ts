/** The look in LINE's terms: colours and lengths of bubbles. No part of a bubble writes a colour of its own. */

/** Colour carries meaning: act = do, done = right, turn = look here, people = a person. */
export const colours = {
  ink: '#1B1B24',
  soft: '#45454F',
  edge: '#6E6E69',
  hair: '#D8D9CC',
  sunk: '#E6E7DC',
  paper: '#FFFFFF',
  act: '#22367A',
  done: '#0E5233',
  doneWash: '#DDEFE2',
  turn: '#F4B32E',
  turnInk: '#5E3C00',
  turnWash: '#FDEFCB',
  people: '#8A1C4A',
  peopleWash: '#F9E4EB',
} as const

/** Letters: nothing is smaller than `body`. */
export const sizes = { body: '20px', strong: '22px', title: '26px' } as const

/** Room for two storeys of vowels and tone marks. */
export const lineSpacing = '8px'

/** Distances. `touch` above and below 22 px words makes at least 64 px, and grows with the reader's letters. */
export const room = {
  bubble: '20px',
  tight: '4px',
  inside: '8px',
  between: '12px',
  thought: '16px',
  touch: '15px',
  side: '14px',
} as const

/** Corners of what can be tapped, and of pictures inside paper. */
export const corners = { control: '14px', picture: '10px', step: '3px' } as const
