/** A class's code typed in a LINE group: only its trainer binds it, and only the code for groups does. */

import { leads } from '../../shared/roles'
import { textsIn } from '../../shared/texts'
import { courseTitle } from './class-bubbles'
import { type Outcome, recording, saying, type World } from './flow'

/** Answers a code in a group. Each mistake has its own sentence; nothing of a person is said. */
export function bindHere(world: World): Outcome {
  const { seen, person, now, here } = world
  const texts = textsIn(person.language).group
  const say = (text: string) => saying({ at: 'menu' }, { kind: 'words', text })
  if (seen?.found === 'class-code' || seen?.found === 'place' || seen?.found === 'invitation')
    return say(texts.codeForTwo)
  if (seen?.found !== 'binding') return say(texts.codeUnknown)
  const chat = here.split('.')[1] ?? ''
  const { class: one, until } = seen
  if (!leads(person, one.trainer?.id)) return say(texts.codeNotYours)
  if (until <= now) return say(texts.codeExpired)
  if (seen.here && seen.here.id !== one.id)
    return say(texts.boundToOther({ course: courseTitle(seen.here, world) }))
  if (one.chat !== undefined && one.chat !== chat) return say(texts.boundElsewhere)
  return recording(say(texts.boundHere({ course: courseTitle(one, world) })), {
    kind: 'class-bound',
    class: one.id,
    chat,
  })
}
