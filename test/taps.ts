/** What can be tapped on a phone: buttons found by their words, or by the choice they carry. For tests on any runtime. */
import type { ChatEntry, LineAction } from '../bot/simulator/phone-api'
import { type Choice, decodeChoice } from '../shared/choice'

/** The action behind the newest button of a label, anywhere in what was shown; fails when nobody could tap it. */
export function actionOf(shown: ChatEntry[], label: string): LineAction {
  const actions = shown.toReversed().flatMap((entry) => actionsIn(entry.message))
  const found = actions.find((action) => action.label === label)
  if (!found)
    throw new Error(
      `no button “${label}” among: ${[...new Set(actions.map((action) => action.label))].join(', ')}`,
    )
  return found
}

/** The action of the newest button that carries a choice of this kind. */
export function choiceAction(
  shown: ChatEntry[],
  kind: Choice['kind'],
  fits: Partial<Choice> = {},
): LineAction {
  const actions = shown.toReversed().flatMap((entry) => actionsIn(entry.message))
  const found = actions.find((action) => {
    const choice = decodeChoice(String(action.data ?? ''))
    return (
      choice?.kind === kind &&
      Object.entries(fits).every(([name, value]) => Reflect.get(choice, name) === value)
    )
  })
  if (!found)
    throw new Error(
      `no button “${kind}” among: ${actions.map((action) => action.data ?? action.label).join(', ')}`,
    )
  return found
}

/** Every action within a message, quick replies too, in reading order. */
export function actionsIn(value: unknown): LineAction[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'action' ? [one as LineAction] : actionsIn(one),
  )
}
