/** The four outlines of a badge: circle, redented square (ย่อมุม), eight-petalled flower, eight-pointed star. */
import type { BadgeKind } from '../badge'
import { box, disc, num, shape } from './svg'

/** A square with two steps in each corner, a little smaller than the circle since its corners reach further. */
const redented =
  'M-130-184H130V-157H157V-130H184V130H157V157H130V184H-130V157H-157V130H-184V-130H-157V-157H-130Z'

/** Petals: their radius, and how far from the middle they stand. */
const petal = { radius: 76, away: 120 }
/** Where two petals meet, from the middle. */
const meetAt =
  petal.away * Math.cos(Math.PI / 8) +
  Math.sqrt(petal.radius ** 2 - (petal.away * Math.sin(Math.PI / 8)) ** 2)

const polar = (radius: number, eighths: number): { x: number; y: number } => ({
  x: radius * Math.cos((eighths * Math.PI) / 4),
  y: radius * Math.sin((eighths * Math.PI) / 4),
})

/** Each within a square of 400 about the origin, dyed. */
export const filledOutline: Record<BadgeKind, (fill: string) => string> = {
  completion: (fill) => disc(0, 0, 196, fill),
  exam: (fill) => shape(redented, fill),
  'micro-credential': (fill) => {
    const petals = Array.from({ length: 8 }, (_, i) => {
      const { x, y } = polar(petal.away, i + 0.5)
      return disc(x, y, petal.radius, fill)
    })
    return disc(0, 0, 160, fill) + petals.join('')
  },
  stack: (fill) => {
    const square = box(-144, -144, 288, 288, fill, 14)
    return `${square}<g transform="rotate(45)">${square}</g>`
  },
}

const flower = (): string => {
  const arcs = Array.from({ length: 8 }, (_, i) => {
    const { x, y } = polar(meetAt, i + 1)
    return `A${petal.radius} ${petal.radius} 0 0 1 ${num(x)} ${num(y)}`
  })
  return `M${num(meetAt)} 0${arcs.join('')}Z`
}

/** The tips of a square of 288 and of the same turned by 45°, and the corners between them. */
const star = (): string => {
  const tip = 144 * Math.SQRT2
  const corner = 144 / Math.cos(Math.PI / 8)
  const points = Array.from({ length: 16 }, (_, i) => polar(i % 2 ? corner : tip, i / 2))
  return `M${points.map(({ x, y }) => `${num(x)} ${num(y)}`).join('L')}Z`
}

/** The same as one line, to be traced. */
export const tracedOutline: Record<BadgeKind, string> = {
  completion: 'M194 0A194 194 0 1 1-194 0A194 194 0 1 1 194 0Z',
  exam: redented,
  'micro-credential': flower(),
  stack: star(),
}
