/** What somebody who wants to learn would tap. Needs no Node, so that workerd can walk too. */
import type { ChatEntry, LineAction } from '../../bot/simulator/phone-api'
import { type Choice, decodeChoice } from '../../shared/choice'
import { type Edition, questionsOf } from '../../shared/course'
import { actionsIn } from '../taps'

/** The right answer of the newest question, else the first button of the newest bubble. */
export function studious(shown: ChatEntry[], catalogue: Edition[]): LineAction | undefined {
  const { quickReply: _, ...newest } = shown.at(-1)?.message ?? { type: 'none' }
  const actions = actionsIn(newest)
  return actions.find(({ data }) => isRightAnswer(String(data), catalogue)) ?? actions[0]
}

function isRightAnswer(data: string, catalogue: Edition[]): boolean {
  const choice = decodeChoice(data)
  return choice !== undefined && isRight(choice, { catalogue })
}

/** Whether a choice is the right answer, or the right next step of an order, to a question of these courses. */
export function isRight(choice: Choice, { catalogue }: { catalogue: Edition[] }): boolean {
  if (!('question' in choice)) return false
  const asked = catalogue
    .flatMap(({ course }) => questionsOf(course))
    .filter((question) => question.id === choice.question)
  return asked.some(({ options }) => {
    if ('picks' in choice) return choice.picks.every((pick, i) => options[i]?.id === pick)
    return 'option' in choice && options.some(({ id, right }) => right && id === choice.option)
  })
}
