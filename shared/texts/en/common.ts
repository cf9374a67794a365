/** What every flow says, in English. */
import type { Address } from '../../person'
import type { common as form } from '../th/common'

const called: Record<Address, (name: string) => string> = {
  khun: (name) => `Khun ${name}`,
  phi: (name) => `Phi ${name}`,
  lung: (name) => `Uncle ${name}`,
  pa: (name) => `Auntie ${name}`,
  ta: (name) => `Grandpa ${name}`,
  yai: (name) => `Grandma ${name}`,
  ajarn: (name) => `Ajarn ${name}`,
  none: (name) => name,
}

export const common: typeof form = {
  menuButton: 'Menu',
  helpButton: 'Ask for help',
  continueButton: 'Go on learning',
  startButton: 'Start learning',
  coursesButton: 'See all courses',
  whereButton: 'Where am I?',
  reviewButton: 'Refresh my memory',
  settingsButton: 'Settings',
  aboutButton: 'What is Riandee?',
  restButton: 'Take a rest',
  called: ({ name, address }) => called[address](name),
  backAgain: ({ name }) => (name ? `Good to see you again, ${name}.` : 'Good to see you again.'),
  backAtLesson: ({ number, title }) => `Last time we were at lesson ${number}, “${title}”.`,
  backAtTest: ({ course }) => `Last time we were at the questions at the end of “${course}”.`,
  nothingLost: 'Everything you learned is still here.',
  sorry: 'I am sorry, I was a little slow just now.\nYour answers are safe. Please tap once more.',
  lostPlace: 'I have been improved. Everything you learned is still here.\nJust tap one below.',
}
