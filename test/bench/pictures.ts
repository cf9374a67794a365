/** How long somebody waits for a picture of a badge that nobody has seen yet. */
import { badgePicture } from '../../bot/credentials/badge-picture'
import { certificatePdf } from '../../bot/credentials/certificate-pdf'
import { studio } from '../../bot/runtimes/node/pictures'
import type { Badge } from '../../shared/badge'
import { memoryFiles } from '../memory-files'
import { badge, page } from '../pictures/badges'
import { aMorning } from '../world'
import type { Scale } from './scale'
import { atMost, grouped, type Line, type Section } from './table'

/** A card is awaited by a chat that fetches a preview. */
const mostMs = 150

/** Each for so many people, none of whom was drawn before; the middle of them counts. */
export async function onPictures({ isTrial }: Scale): Promise<Section> {
  const files = memoryFiles()
  const ports = { files, pictures: studio, clock: { now: () => aMorning, after: () => () => undefined } }
  const json = JSON.stringify({ name: 'x'.repeat(8_000) })
  const began = performance.now()
  await badgePicture(badge({ person: 'first' }), 'card', page, ports)
  const wokenMs = performance.now() - began
  const people = Array.from({ length: isTrial ? 2 : 25 }, (_, i) =>
    badge({ person: `p${i}`, name: `คุณน้ำทิพย์ ${i}` }),
  )
  const lines: Line[] = [
    lineOf(
      'card, 1200 × 630, the first time',
      await middleMs(people, (one) => badgePicture(one, 'card', page, ports)),
    ),
    lineOf(
      'square, 1040 × 1040, the first time',
      await middleMs(people, (one) => badgePicture(one, 'square', page, ports)),
    ),
    lineOf(
      'certificate, PDF, the first time',
      await middleMs(people, (one) => certificatePdf(one, json, page, ports)),
    ),
  ]
  const kept = await middleMs(people, (one) => badgePicture(one, 'card', page, ports))
  return {
    title: 'Pictures of a badge, on Node (middle of 25 people)',
    lines: [...lines, { what: 'card, drawn before', figure: `${grouped(kept)} ms` }],
    notes: [`the first picture of a process also wakes the renderer: ${grouped(wokenMs)} ms`],
  }
}

async function middleMs(people: Badge[], draw: (badge: Badge) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (const one of people) {
    const began = performance.now()
    await draw(one)
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}

const lineOf = (what: string, ms: number): Line => ({
  what,
  figure: `${grouped(ms)} ms`,
  aim: atMost(ms, mostMs, ' ms'),
})
