/** How a badge looks in the chat. The picture is the medallion alone: bubbles stay in a chat for years, names do not. */
import { type Badge, stateOf } from '../../shared/badge'
import { showDate } from '../../shared/dates'
import type { CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { wordsCard } from './settings-bubbles'
import { callName, wayOn } from './way-on'

/** The moment of award; for a badge that no longer counts, that it does not. */
export function awardCard(badge: Badge, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).award
  const title = texts.title({ course: pick(badge.face.title, language) })
  const state = stateOf(badge, world.now)
  const all = { label: texts.allButton, open: world.miniApp('/badges'), look: 'second' } as const
  if (state !== 'good') return wordsCard(title, [texts.ended[state], texts.endedAsk], [all])
  return {
    kind: 'card',
    strip: badge.face.cloth,
    medallion: badge.face.cloth,
    soft: texts.congratulations({ name: callName(world.person, language) }),
    title,
    lines: [scoreOf(badge, world), texts.means, texts.onlyYou],
    buttons: [
      { label: texts.shareButton, open: world.miniApp(`/badges/${badge.id}/share`), look: 'main' },
      all,
    ],
  }
}

function scoreOf({ face, awardedAt }: Badge, { person: { language } }: World): string {
  const date = showDate(awardedAt, language)
  const percent = face.results.find((result) => result.percent !== undefined)?.percent
  return percent === undefined ? date : textsIn(language).award.score({ percent, date })
}

/** It is not made yet, and comes by itself. */
export function soonCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).award
  return wordsCard(texts.soonTitle, [texts.soon], [wayOn(world, 'second')])
}
