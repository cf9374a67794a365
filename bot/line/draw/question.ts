/** One question: progress, the words, then every answer as a large button. */
import type { messagingApi } from '@line/bot-sdk'
import type { QuestionSaying } from '../../../shared/saying'
import { tap } from './actions'
import { footer, tappable } from './buttons'
import { type DrawContext, mediaUrl } from './context'
import { after, type Box, column, numbered, type Part, row, stepBar, wide, words } from './parts'
import { colours, lineSpacing, room, sizes } from './tokens'

type Option = QuestionSaying['options'][number]

/** The bubble of a question. */
export function questionBubble(question: QuestionSaying, context: DrawContext): messagingApi.FlexBubble {
  const { kicker, steps, ask, placed } = question
  const end = footer(question.buttons, 'answers')
  return {
    type: 'bubble',
    size: 'mega',
    body: column(
      [
        words(kicker, { color: colours.act, bold: true }),
        after(room.inside, stepBar(steps)),
        after(room.thought, words(ask, { size: 'strong', bold: true })),
        ...(placed?.length ? [after(room.thought, numbered(placed))] : []),
        ...answersOf(question.options, context),
      ],
      { paddingAll: room.bubble },
    ),
    ...(end && { footer: end }),
  }
}

/** Once everything is put in order nothing is left to choose, and an empty box would be refused. */
function answersOf(options: Option[], context: DrawContext): Part[] {
  if (options.length === 0) return []
  const inPictures = options.every((option) => option.picture !== undefined)
  const answers = inPictures ? gridOf(options, context) : options.map(answerOf)
  return [after(room.thought, column(answers, { spacing: room.between }))]
}

const actionOf = ({ text, choice, says }: Option): messagingApi.PostbackAction => tap(text, choice, says)

const answerOf = (option: Option): Box =>
  row(
    [
      ...(option.mark
        ? [words(option.mark, { size: 'title', color: colours.act, bold: true, flex: 0 })]
        : []),
      words(option.text, { size: 'strong', flex: 1 }),
    ],
    { ...tappable, borderColor: colours.edge, action: actionOf(option) },
  )

/** Two pictures side by side; an odd one out keeps its half. */
function gridOf(options: Option[], context: DrawContext): Box[] {
  const rows: Box[] = []
  for (let i = 0; i < options.length; i += 2) {
    const pair: Part[] = options.slice(i, i + 2).map((option) => pictureAnswer(option, context))
    if (pair.length === 1) pair.push(column([{ type: 'filler' }], { flex: 1 }))
    rows.push({ type: 'box', layout: 'horizontal', spacing: room.between, contents: pair })
  }
  return rows
}

const pictureAnswer = (option: Option, context: DrawContext): Box =>
  column(
    [
      wide({ url: mediaUrl(option.picture ?? '', context), aspectRatio: '1:1' }),
      column([letterAndWords(option)], { paddingAll: room.inside }),
    ],
    {
      flex: 1,
      cornerRadius: tappable.cornerRadius,
      borderWidth: tappable.borderWidth,
      borderColor: colours.edge,
      action: actionOf(option),
    },
  )

/** Letter and words flow in one text, so that the words have the whole width from their second line on. */
const letterAndWords = ({ mark, text }: Option): messagingApi.FlexText => ({
  type: 'text',
  contents: [
    ...(mark
      ? [
          {
            type: 'span' as const,
            text: `${mark} `,
            size: sizes.title,
            color: colours.act,
            weight: 'bold' as const,
          },
        ]
      : []),
    { type: 'span', text, size: sizes.strong, color: colours.ink },
  ],
  size: sizes.strong,
  wrap: true,
  scaling: true,
  lineSpacing,
})
