/** How settings look. Decides nothing. */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { formatPhone, showDate } from '../../shared/dates'
import { provinceOf } from '../../shared/provinces'
import type { Button, CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { wishWords } from './cheer-bubbles'
import { mayRecord } from './consent'
import type { World } from './flow'
import { callName, wayOn } from './way-on'

/** A title, some lines, buttons; with a leaf head when something was done. */
export const wordsCard = (title: string, lines: string[], buttons: Button[], done?: string): CardSaying => ({
  kind: 'card',
  ...(done ? { head: { tone: 'done' as const, text: done } } : {}),
  title,
  ...(lines.length > 0 ? { lines } : {}),
  buttons,
})

type Row = NonNullable<CardSaying['rows']>[number]

const row = (what: ChoiceOf<'setting'>['what'], title: string, text: string): Row => ({
  title,
  text,
  choice: { kind: 'setting', what },
})

/**
 * Everything that can be set, each with what it is now. Before consent only what needs none. Deleting is not among
 * them: it stands with one's own data, so that nobody need fear this list.
 */
export function settingsCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).settings
  const all = mayRecord(world)
  return {
    kind: 'card',
    title: texts.title,
    lines: [all ? texts.hint : texts.hintBefore],
    rows: all ? [...personRows(world), ...rows(world)] : rows(world),
    buttons: [wayOn(world, 'second')],
  }
}

function personRows(world: World): Row[] {
  const { person, now } = world
  const { language } = person
  const { settings: texts, phone, cheers } = textsIn(language)
  const resting = person.pausedUntil !== undefined && person.pausedUntil > now
  return [
    row('name', texts.nameRow, callName(person, language) || texts.notGiven),
    row('address', texts.addressRow, texts.addresses[person.address]),
    row('province', texts.provinceRow, provinceOf(person.province)?.name[language] ?? texts.notGiven),
    row('school', texts.schoolRow, person.school ?? texts.notGiven),
    row('phone', phone.row, person.phone === undefined ? texts.notGiven : formatPhone(person.phone)),
    row(
      'pause',
      texts.pauseRow,
      resting ? texts.pausedUntil({ date: showDate(person.pausedUntil ?? now, language) }) : texts.notPaused,
    ),
    ...(mayBeCheered(world) ? [row('cheers', cheers.row, wishWords(world))] : []),
  ]
}

/** Who finished a course may have a badge that others cheer for. */
const mayBeCheered = ({ enrolments }: World): boolean =>
  enrolments.some(({ finishedAt }) => finishedAt !== undefined)

function rows(world: World): Row[] {
  const texts = textsIn(world.person.language).settings
  return [
    row('language', texts.languageRow, world.person.language === 'th' ? texts.thai : texts.english),
    row('privacy', texts.privacyRow, texts.privacyText),
  ]
}

/** Said after something was set: done, and the way on. */
export function savedCard(title: string, world: World): CardSaying {
  const texts = textsIn(world.person.language).settings
  return wordsCard(
    title,
    [],
    [wayOn(world), { label: texts.moreButton, choice: { kind: 'go', to: 'settings' }, look: 'second' }],
    texts.saved,
  )
}

/** A question of settings that was left open is closed; a step of learning stays as it is. */
export const settled = (state: ChatState): ChatState =>
  state.at.startsWith('settings.') ? { at: 'menu' } : state
