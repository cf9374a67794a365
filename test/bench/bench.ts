/** The parts of the benchmark in their order; each section is told as soon as it is there. */
import { counted, type Found } from './cost'
import { onNode } from './node'
import { onPictures } from './pictures'
import type { Part, Scale } from './scale'
import { bySize } from './size'
import type { Section } from './table'
import { onWorkerd } from './workers'

/**
 * Runs what was asked for.
 *
 * @throws when something could not be measured; a figure that misses its aim is no such thing
 */
export async function bench(scale: Scale, tell: (section: Section) => void): Promise<void> {
  const found: Found = {}
  const run: Record<Part, () => Promise<void>> = {
    node: async () => tell(await onNode(scale)),
    async workers() {
      const { section, cpuMs } = await onWorkerd(scale)
      found.cpuMs = cpuMs
      tell(section)
    },
    async size() {
      const { sections, bytes } = await bySize(scale)
      found.bytes = bytes
      sections.forEach(tell)
    },
    async cost() {
      for (const section of await counted(scale, found)) tell(section)
    },
    pictures: async () => tell(await onPictures(scale)),
  }
  for (const part of scale.parts) await run[part]()
}
