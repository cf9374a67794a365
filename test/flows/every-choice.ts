/** One button of every kind there is, made from the form of choices itself, so that a new kind is among them at once. */
import { Choice } from '../../shared/choice'

/** What the form of a field says of itself; zod's own description, as far as choices use it. */
interface Form {
  _zod: {
    def: {
      type: string
      values?: unknown[]
      entries?: Record<string, unknown>
      innerType?: Form
      shape?: Record<string, Form>
      options?: Form[]
    }
  }
}

/** The values a field may have: each word of a list of words, one of everything else, and absent where it may be. */
function valuesOf({ _zod: { def } }: Form, name: string): unknown[] {
  switch (def.type) {
    case 'literal':
      return def.values ?? []
    case 'enum':
      return Object.values(def.entries ?? {})
    case 'string':
      return [given[name] ?? 'x1']
    case 'array':
      return [['x1']]
    case 'optional':
      return [undefined, ...(def.innerType ? valuesOf(def.innerType, name) : [])]
    case 'nullable':
      return [null, ...(def.innerType ? valuesOf(def.innerType, name) : [])]
    default:
      return [1]
  }
}

/** Ids of the little world of `class-fixture.ts`. */
const given: Record<string, string> = {
  class: 'C1',
  to: 'boonmee',
  learner: 'somsri',
  person: 'boonmee',
  request: 'request',
  course: 'first-steps',
  invitation: 'R1',
  list: 'L1',
  region: 'north',
  province: 'TH-50',
}

/** Every kind with every combination of its words and of what may be absent. */
export const everyChoice: Choice[] = (Choice as unknown as Form)._zod.def.options?.flatMap(samplesOf) ?? []

function samplesOf({ _zod: { def } }: Form): Choice[] {
  const fields = Object.entries(def.shape ?? {})
  const combined = fields.reduce<Record<string, unknown>[]>(
    (rows, [name, form]) =>
      rows.flatMap((row) => valuesOf(form, name).map((value) => ({ ...row, [name]: value }))),
    [{}],
  )
  return combined.map((row) => Choice.parse(row))
}
