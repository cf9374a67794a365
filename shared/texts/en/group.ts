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
}
