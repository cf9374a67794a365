/** What the pages of the mini-app say, in English. */
import type { pages as form } from '../th/pages'

export const pages: typeof form = {
  chat: 'Chat',
  back: 'Back',
  help: 'Ask for help',
  backToChat: 'Back to the chat',
  again: 'Try again',
  openingTitle: 'Opening the page',
  openingTell: 'One moment, please.\nNo need to tap again.',
  notOpenTitle: 'This page does not open yet',
  notOpenTell: 'Your work is all here.\nTry again,\nor go on in the chat.',
  offlineTitle: 'There is no signal now',
  offlineTell: 'Your work is all here.\nTap “Try again”\nwhen the signal is back.',
  newcomerTitle: 'Please start in the chat',
  newcomerTell: 'Go back to the chat\nand tap “Start learning”.',
  strangerTitle: 'Let us be friends first',
  strangerTell: 'Please add Riandee\nas a friend in LINE,\nthen tap “Start learning”\nin the chat.',
  unprovenTitle: 'Your chat is not found yet',
  unprovenTell:
    'If you have not yet,\nplease add Riandee\nas a friend in LINE.\nIf you have,\njust go on in the chat.\nThe office has been told\nabout this page.',
  nowhereTitle: 'There is no such page',
  nowhereTell: 'Nothing is lost.\nPlease go back to the chat.',
  helpTitle: 'Ask in the chat',
  helpTell: 'Go back to the chat\nand tap “Ask for help”\nat the bottom right.',
  whoTitle: 'Who am I',
  whoCalled: 'Riandee calls you',
  whoInLine: 'Your name in LINE',
  whoNameless: 'You have not said yet',
  whoTell: 'This page opened with your LINE.\nOnly you can see it.',
  whoRename: 'To change how you are called,\ntap “Settings” in the chat.',
}
