/** What must hold after every turn, whatever was done: used by the random walk and by whoever plays a conversation. */
import type { Outcome, World } from '../../bot/flows/flow'
import { ChatState } from '../../shared/chat'
import { type Choice, choiceLimit, decodeChoice, encodeChoice } from '../../shared/choice'
import { hasConsent } from '../../shared/consent'
import type { Fact } from '../../shared/fact'
import { type Button, type CardSaying, Saying } from '../../shared/saying'

/** Facts that tell nothing about a person, or undo what was told. */
const beforeConsent = new Set<Fact['kind']>([
  'consented',
  'language-chosen',
  'blocked',
  'came-back',
  'group-left',
  'menu-linked',
  'erased',
  'media-unsent',
])
/** What our voice never says. */
const neverSaid = /ผิดพลาด|ล้มเหลว|ไม่ผ่าน|หมดเวลา|[Ii]nvalid|[Ee]rror|undefined|\bNaN\b|\[object/

/** LINE shows so many quick replies. */
const mostQuick = 13
/** Letters of a quick reply, of a button in a bubble, and of a bubble's words. */
const most = { quick: 20, label: 40, words: 5_000 }

/** The laws a turn broke, as sentences; empty when it kept them all. */
export function brokenLaws(before: World, outcome: Outcome): string[] {
  const { state, say, record } = outcome
  return [
    ...(ChatState.safeParse(state).success
      ? []
      : [`a state that cannot be stored: ${JSON.stringify(state)}`]),
    ...(say.length > 5 ? [`${say.length} bubbles in one turn`] : []),
    ...say.flatMap(brokenBy),
    ...quickOf(outcome),
    ...unasked(before, record),
  ]
}

/** Before consent nothing of a person is recorded; the turn that gives it may go on at once. */
function unasked({ person, chat }: World, record: Fact[]): string[] {
  const given = chat === 'direct' && (hasConsent(person) || record.some(({ kind }) => kind === 'consented'))
  if (given) return []
  return record
    .filter(({ kind }) => !beforeConsent.has(kind))
    .map(({ kind }) => `${kind} was recorded without consent`)
}

function quickOf({ say }: Outcome): string[] {
  const last = say.at(-1)
  if (!last) return []
  const labels = (last.quick ?? []).map((button) => button.label)
  return [
    ...(labels.length < 2 || labels.length > mostQuick ? [`${labels.length} quick replies`] : []),
    ...labels.filter((label) => [...label].length > most.quick).map((label) => `too long: ${label}`),
  ]
}

function brokenBy(saying: Saying): string[] {
  const read = Saying.safeParse(saying)
  return [
    ...(read.success ? [] : [`a saying that cannot be stored: ${read.error.message}`]),
    ...emptyOrTooMuch(saying),
    ...choicesOf(saying).flatMap(brokenChoice),
    ...(neverSaid.test(wordsOf(saying)) ? [`never said: ${wordsOf(saying)}`] : []),
  ]
}

function emptyOrTooMuch(saying: Saying): string[] {
  switch (saying.kind) {
    case 'words':
      return saying.text.trim() === '' || saying.text.length > most.words ? ['words: none, or too many'] : []
    case 'card':
      return brokenCard(saying)
    case 'cards':
      return saying.cards.length === 0 || saying.cards.length > 10
        ? [`${saying.cards.length} cards side by side`]
        : saying.cards.flatMap(brokenCard)
    case 'question':
      return saying.options.length === 0 || saying.ask === '' ? ['an empty question'] : []
    default:
      return []
  }
}

function brokenCard(card: CardSaying): string[] {
  const { title, lines = [], points = [], ticks = [], rows = [], buttons, aside } = card
  const words = [title, aside?.title, ...lines, ...points, ...ticks, ...rows.map((row) => row.title)]
  const mains = buttons.filter((button) => 'look' in button && button.look === 'main')
  return [
    ...(words.some((text) => text !== undefined && text.trim() !== '') ? [] : ['an empty bubble']),
    ...(words.some((text) => text === '') ? [`an empty line: ${title}`] : []),
    ...(buttons.length === 0 ? [`no way on from: ${title}`] : []),
    ...(mains.length > 1 ? [`${mains.length} main buttons: ${title}`] : []),
    ...buttons
      .filter(({ label }) => label === '' || [...label].length > most.label)
      .map(({ label }) => `label: ${label}`),
  ]
}

function brokenChoice(choice: Choice): string[] {
  const data = encodeChoice(choice)
  const same = JSON.stringify(decodeChoice(data)) === JSON.stringify(choice)
  return [
    ...(data.length > choiceLimit ? [`${data.length} units on a button: ${data}`] : []),
    ...(same ? [] : [`not read back as it was: ${data}`]),
  ]
}

/** Every choice a saying carries, its quick replies too. */
export function choicesOf(saying: Saying): Choice[] {
  const quick = carried(saying.quick ?? [])
  if (saying.kind === 'cards') return [...saying.cards.flatMap(choicesOf), ...quick]
  if (saying.kind === 'question') {
    return [...saying.options.map(({ choice }) => choice), ...carried(saying.buttons), ...quick]
  }
  if (saying.kind !== 'card') return quick
  const rows = (saying.rows ?? []).flatMap(({ choice }) => (choice ? [choice] : []))
  return [...rows, ...carried(saying.buttons), ...quick]
}

const carried = (buttons: Button[]): Choice[] =>
  buttons.flatMap((button) => ('choice' in button ? [button.choice] : []))

/** What is read in a saying, without ids and hashes. */
function wordsOf(saying: Saying): string {
  if (saying.kind === 'words') return saying.text
  if (saying.kind === 'question') return [saying.ask, ...saying.options.map(({ text }) => text)].join(' ')
  if (saying.kind === 'cards') return saying.cards.map(wordsOf).join(' ')
  if (saying.kind !== 'card') return ''
  const { head, title, lines = [], points = [], buttons } = saying
  return [head?.text, title, ...lines, ...points, ...buttons.map(({ label }) => label)].join(' ')
}
