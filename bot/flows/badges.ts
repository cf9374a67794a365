/** One's own badges in the chat: a card each, that opens its page. Records nothing. */
import { type Badge, stateOf } from '../../shared/badge'
import type { ChatState } from '../../shared/chat'
import { showDate } from '../../shared/dates'
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import { type Outcome, saying, type World } from './flow'
import { settled, wordsCard } from './settings-bubbles'
import { wayOn } from './way-on'

/** LINE shows ten cards side by side; the last one leads to all. */
const most = 9

/** Badges newest first; who has none hears how to get one. */
export function showBadges(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language).badges
  const badges = world.seen?.found === 'badges' ? world.seen.badges : []
  if (badges.length === 0)
    return saying(settled(state), wordsCard(texts.noneTitle, texts.noneLines, [wayOn(world)]))
  const cards = [...badges.slice(0, most).map((badge) => badgeCard(badge, world)), allCard(world)]
  return saying(settled(state), { kind: 'cards', alt: texts.title, cards })
}

function badgeCard(badge: Badge, world: World): CardSaying {
  const { language } = world.person
  const { badges: texts } = textsIn(language)
  const words = {
    good: texts.received({ date: showDate(badge.awardedAt, language) }),
    expired: texts.expired,
    revoked: texts.revoked,
  }
  return {
    kind: 'card',
    medallion: badge.face.cloth,
    title: pick(badge.face.title, language),
    lines: [words[stateOf(badge, world.now)]],
    buttons: [{ label: texts.openButton, open: world.miniApp(`/badges/${badge.id}`), look: 'main' }],
  }
}

function allCard(world: World): CardSaying {
  const { badges: texts } = textsIn(world.person.language)
  const open = (label: string, path: `/${string}`): Button => ({
    label,
    open: world.miniApp(path),
    look: 'second',
  })
  return wordsCard(
    texts.title,
    [texts.hint],
    [open(texts.walletButton, '/badges'), open(texts.showcaseButton, '/showcase')],
  )
}
