/** How cheers look in the chat. Decides nothing. */
import type { CheerSign } from '../../shared/api-badges'
import { type CheerKept, type CheerWishes, usualCheerWishes } from '../../shared/cheer'
import { medallionPicture } from '../../shared/look/picture'
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { wayOn } from './way-on'

/** LINE's own drawing of a sign stands before its words. */
const drawn: Record<CheerSign, string> = {
  clap: '👏',
  heart: '❤️',
  flower: '🌸',
  star: '⭐',
  proud: '🏆',
  hug: '🤗',
}

/** So many are read out; the others are counted, and stand in the mini-app. */
const readOut = 3

/** Cheers that were not told of yet, one or several. */
export const cheersCard = (cheers: CheerKept[], world: World): CardSaying => {
  const [only, ...more] = cheers
  return only && more.length === 0 ? oneCard(only, world) : manyCard(cheers, world)
}

function oneCard(cheer: CheerKept, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).cheers
  const does = (what: 'thanks' | 'hide' | 'report') =>
    ({ kind: 'cheer', cheer: cheer.id, does: what }) as const
  return {
    kind: 'card',
    head: { tone: 'people', text: texts.head({ from: cheer.from }) },
    title: saidIn(cheer, world),
    aside: {
      picture: { house: medallionPicture(cheer.cloth) },
      title: '',
      text: pick(cheer.title, language),
    },
    buttons: [
      { label: texts.thanksButton, choice: does('thanks'), look: 'people' },
      { label: texts.badgeButton, open: world.miniApp(`/badges/${cheer.badge}`), look: 'second' },
      { label: texts.hideButton, choice: does('hide') },
      { label: texts.reportButton, choice: does('report') },
    ],
  }
}

function manyCard(cheers: CheerKept[], world: World): CardSaying {
  const texts = textsIn(world.person.language).cheers
  const rest = cheers.length - readOut
  return {
    kind: 'card',
    head: { tone: 'people', text: texts.headMany({ count: cheers.length }) },
    lines: [
      ...cheers
        .slice(0, readOut)
        .map((cheer) => texts.rowOf({ from: cheer.from, said: saidIn(cheer, world) })),
      ...(rest > 0 ? [texts.more({ count: rest })] : []),
    ],
    buttons: [
      {
        label: texts.thanksAllButton,
        choice: { kind: 'cheers-thanks', until: world.now },
        look: 'people',
      },
      { label: texts.allButton, open: world.miniApp('/cheers'), look: 'second' },
    ],
  }
}

/** A sign with its words, or a line in quotes. */
function saidIn({ sign, line }: CheerKept, { person }: World): string {
  const texts = textsIn(person.language).cheers
  return sign ? `${drawn[sign]} ${texts.signs[sign]}` : texts.lineSaid({ line: line ?? '' })
}

/** How one wishes to get cheers, in two words. */
export function wishWords({ person }: World): string {
  const texts = textsIn(person.language).cheers
  const { takes, mayPush } = person.cheers ?? usualCheerWishes
  if (!takes) return texts.rowOff
  return mayPush ? texts.rowPush : texts.rowOn
}

/** The three ways of getting cheers, each one tap. */
export const cheerWays = {
  on: { takes: true, mayPush: false },
  push: { takes: true, mayPush: true },
  off: { takes: false, mayPush: false },
} satisfies Record<string, CheerWishes>

/** Asks how one would like to get cheers. */
export function cheerSettingCard(world: World): CardSaying {
  const { cheers: texts, settings } = textsIn(world.person.language)
  const way = (label: string, take: keyof typeof cheerWays): Button => ({
    label,
    choice: { kind: 'cheer-way', take },
    look: 'second',
  })
  return {
    kind: 'card',
    title: texts.settingTitle,
    lines: [texts.settingLine],
    buttons: [
      way(texts.settingOn, 'on'),
      way(texts.settingPush, 'push'),
      way(texts.settingOff, 'off'),
      { label: settings.backButton, choice: { kind: 'go', to: 'settings' } },
    ],
  }
}

/** Said after something was done with a cheer, with the way on. */
export const cheerDoneCard = (title: string, lines: string[], world: World): CardSaying => ({
  kind: 'card',
  title,
  ...(lines.length > 0 ? { lines } : {}),
  buttons: [wayOn(world, 'second')],
})
