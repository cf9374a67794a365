/** Rich menus: 800–2500 px wide, at least 250 high, ratio at least 1.45, at most 20 places to tap. */
import { action } from './actions'
import { graphemes } from './counting'
import { bodyError, type LineError } from './messages'
import {
  all,
  also,
  flag,
  integer,
  isThing,
  list,
  one,
  type Path,
  type Problem,
  type Rule,
  text,
  thing,
} from './rule'

const size: Rule = all(
  thing({ width: integer(800, 2500), height: integer(250) }),
  also((fields, path) =>
    Number(fields.width) / Number(fields.height) < 1.45
      ? one(path, 'The aspect ratio must be 1.45 or more')
      : [],
  ),
)

const area = thing({
  bounds: thing({ x: integer(0), y: integer(0), width: integer(1), height: integer(1) }),
  action: action('rich-menu'),
})

const richMenu = all(
  thing({
    size,
    selected: flag,
    name: text({ max: 300, count: graphemes }),
    chatBarText: text({ max: 14, count: graphemes }),
    areas: list(area, { min: 0, max: 20 }),
  }),
  also((fields, path) => areasInside(fields, path)),
)

/** What LINE would answer with 400 to this rich menu, or null. */
export function richMenuProblem(given: unknown): LineError | null {
  const problems = richMenu(given, [], { chat: 'unknown' })
  return problems.length > 0 ? bodyError(problems) : null
}

function areasInside(fields: Record<string, unknown>, path: Path): Problem[] {
  const { size: whole, areas } = fields
  if (!isThing(whole) || !Array.isArray(areas)) return []
  return areas.flatMap((given, at) => {
    const bounds = isThing(given) && isThing(given.bounds) ? given.bounds : {}
    const right = Number(bounds.x) + Number(bounds.width)
    const bottom = Number(bounds.y) + Number(bounds.height)
    const isOut = right > Number(whole.width) || bottom > Number(whole.height)
    return isOut ? one([...path, 'areas', at, 'bounds'], 'must be inside the rich menu') : []
  })
}
