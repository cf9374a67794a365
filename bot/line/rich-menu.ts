/** The rich menus as LINE wants them: areas from the drawings, taps from our own words. */
import type { messagingApi } from '@line/bot-sdk'
import { encodeChoice, type Place } from '../../shared/choice'
import { cutGraphemes } from '../../shared/graphemes'
import { type RichMenuDeed, type RichMenuKind, richMenus } from '../../shared/look/rich-menu-areas'
import type { Language } from '../../shared/person'
import { chatBarLimit, displayLimit, labelLimit } from './limits'

/** The words of one menu, the same that are drawn on it. */
export interface MenuWords {
  /** On the bar that opens the menu. */
  bar: string
  /** On each area; `\n` parts its lines. */
  areas: Partial<Record<RichMenuDeed, string>>
}

/** A menu by its kind and language. */
export interface MenuName {
  kind: RichMenuKind
  language: Language
}

/** All menus of the house. Who has none of their own sees the first. */
export const menuNames: readonly MenuName[] = [
  { kind: 'newcomer', language: 'th' },
  { kind: 'newcomer', language: 'en' },
  { kind: 'learner', language: 'th' },
  { kind: 'learner', language: 'en' },
  { kind: 'trainer', language: 'th' },
  { kind: 'trainer', language: 'en' },
]

/** The name under which LINE finds a menu, whatever its present id is. */
export const menuAlias = ({ kind, language }: MenuName): string => `riandee-${kind}-${language}`

/** The request that makes a menu. Its `name` is the alias; whoever makes it may add to that. */
export const richMenuRequest = (
  kind: RichMenuKind,
  language: Language,
  words: MenuWords,
): messagingApi.RichMenuRequest => ({
  size: richMenus[kind].size,
  selected: true,
  name: menuAlias({ kind, language }),
  chatBarText: cutGraphemes(words.bar, chatBarLimit),
  areas: richMenus[kind].areas.map(({ bounds, does }) => ({ bounds, action: goTo(does, words.areas[does]) })),
})

/** A tap that wishes to go somewhere. What is drawn large comes first and is what the person then has said. */
function goTo(to: RichMenuDeed & Place, drawn: string = to): messagingApi.PostbackAction {
  const says = isWayOn(to) ? (drawn.split('\n')[0] ?? to) : inOneLine(drawn)
  return {
    type: 'postback',
    label: cutGraphemes(says, labelLimit),
    data: encodeChoice({ kind: 'go', to }),
    displayText: cutGraphemes(says, displayLimit),
  }
}

/** The wide area: its second line only explains the first. */
const isWayOn = (does: RichMenuDeed): boolean => does === 'start' || does === 'continue' || does === 'classes'

/** Thai words need no space where a line ended; others do. */
const inOneLine = (drawn: string): string =>
  drawn.replace(/(?<=[\u0E00-\u0E7F])\n(?=[\u0E00-\u0E7F])/g, '').replaceAll('\n', ' ')
