/** A bubble written down as a person reads it: what is said, then what can be tapped. Knows no flow. */
import type { Button, CardSaying, QuestionSaying, Saying } from '../shared/saying'

/** A bubble as text: what is read, then what can be tapped. */
export function spoken(saying: Saying): string[] {
  const quick = saying.quick ? [`     ‹${saying.quick.map(labelOf).join(' · ')}›`] : []
  return [...body(saying), ...quick]
}

function body(saying: Saying): string[] {
  switch (saying.kind) {
    case 'words':
      return told(saying.text)
    case 'video':
      return [`   น้อง: ▶ ${saying.media}`]
    case 'cards':
      return saying.cards.flatMap((card, i) => cardOf(card, `${i + 1}/${saying.cards.length}`))
    case 'question':
      return [...told(`${saying.kicker} · ${saying.ask}`), ...optionsOf(saying), ...tapsOf(saying.buttons)]
    default:
      return cardOf(saying)
  }
}

const told = (text: string): string[] =>
  text.split('\n').map((line, i) => (i === 0 ? `   น้อง: ${line}` : `         ${line}`))

/** A text of several lines that begins after `by` letters. */
const indented = (text: string, by: number): string => text.replace(/\n/g, `\n${' '.repeat(by)}`)

function cardOf(card: CardSaying, number?: string): string[] {
  const {
    strip,
    head,
    medallion,
    band,
    kicker,
    soft,
    title,
    lines = [],
    points = [],
    ticks = [],
    rows = [],
  } = card
  const signs = [
    number && `(${number})`,
    strip && '≋',
    head && `〔${head.text}〕`,
    medallion && '◉',
    band && `${'◆'.repeat(band.done)}${'◇'.repeat(band.of - band.done)}`,
  ]
  const words = [signs.filter(Boolean).join(' '), kicker, soft, title, ...lines].filter(Boolean).join('\n')
  return [
    ...told(words),
    ...points.map((point, i) => `         ${i + 1}. ${indented(point, 12)}`),
    ...ticks.map((tick) => `         ✓ ${indented(tick, 11)}`),
    ...(card.aside ? [`         ▣ ${card.aside.title} · ${indented(card.aside.text, 11)}`] : []),
    ...rows.map(
      (row) =>
        `         ${indented(`${row.choice ? `[${row.title}]` : row.title}${row.text ? ` ${row.text}` : ''}`, 10)}`,
    ),
    ...tapsOf(card.buttons),
  ]
}

const optionsOf = ({ options, placed = [] }: QuestionSaying): string[] => [
  ...placed.map((done, i) => `         ${i + 1}. ${done}`),
  ...options.map(({ mark, text }) => `         ${mark} [${text}]`),
]

const tapsOf = (buttons: Button[]): string[] =>
  buttons.length > 0 ? [`         ${buttons.map((button) => `[${labelOf(button)}]`).join(' ')}`] : []

const labelOf = (button: Button): string => button.label.replace(/\n/g, ' ')
