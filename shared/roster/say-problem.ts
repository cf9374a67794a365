/** What is told of a list, as a sentence in somebody's language. */
import type { Language } from '../person'
import { provinceOf } from '../provinces'
import { mostRosterRows, type RosterProblem } from '../roster'
import { textsIn } from '../texts'

/** The sentence of a problem; one about a line begins with its number: "บรรทัด 4: …". */
export function sayRosterProblem({ kind, line, value, meant }: RosterProblem, language: Language): string {
  const { roster } = textsIn(language)
  const say = roster.problems[kind]({
    value: value ?? '',
    meant: provinceOf(meant)?.name[language] ?? '',
    most: mostRosterRows,
  })
  return line === undefined ? say : roster.atLine({ line, say })
}
