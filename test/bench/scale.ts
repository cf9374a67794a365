/** How large a run of the benchmark is, and which parts of it: what a person may ask for on the command line. */
import { parseArgs } from 'node:util'

export const parts = ['node', 'workers', 'size', 'cost', 'pictures'] as const
export type Part = (typeof parts)[number]

export interface Scale {
  parts: Part[]
  /** Learners who answer at once. */
  atOnce: number
  /** How long each row is measured in each round. */
  seconds: number
  /** Rows that are compared take turns, so that a noisy minute falls on all of them. */
  rounds: number
  /** People in the two databases that are compared. */
  people: { few: number; many: number }
  /** Only to see that every part works: the figures then say little. */
  isTrial?: boolean
}

export const usual: Scale = {
  parts: [...parts],
  atOnce: 500,
  seconds: 5,
  rounds: 3,
  people: { few: 20_000, many: 1_000_000 },
}

/** Bounds that keep the whole under ten minutes, and each figure one that means something. */
const bounds = {
  seconds: [0.1, 10],
  rounds: [1, 5],
  'at-once': [1, 1_000],
  people: [20_000, 2_000_000],
} as const

/**
 * The scale that the words of a command line ask for: `node`, `workers`, `size`, `cost`, `pictures`, `--seconds`, `--rounds`,
 * `--at-once`, `--people`.
 *
 * @throws Error with one sentence for a word or number that cannot be
 */
export function scaleOf(args: string[]): Scale {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seconds: text, rounds: text, 'at-once': text, people: text },
  })
  const asked = positionals.map(partOf)
  const number = (name: keyof typeof bounds, otherwise: number) =>
    values[name] === undefined ? otherwise : within(name, Number(values[name]))
  return {
    parts: asked.length > 0 ? asked : usual.parts,
    atOnce: number('at-once', usual.atOnce),
    seconds: number('seconds', usual.seconds),
    rounds: number('rounds', usual.rounds),
    people: { ...usual.people, many: number('people', usual.people.many) },
  }
}

function partOf(word: string): Part {
  const found = parts.find((part) => part === word)
  if (!found) throw new Error(`“${word}” is no part of the bench; say ${parts.join(', ')}.`)
  return found
}

function within(name: keyof typeof bounds, value: number): number {
  const [least, most] = bounds[name]
  if (!(value >= least && value <= most)) throw new Error(`--${name} is a number from ${least} to ${most}.`)
  return value
}
