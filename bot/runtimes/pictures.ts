/**
 * From drawings to pictures: SVG text in, PNG bytes out, with the face of the house. Knows nothing of what is drawn, nor
 * where the machine keeps its renderer and its letters.
 */
import { type InitInput, initWasm, Resvg } from '@resvg/resvg-wasm'
import { face } from '../../shared/look/svg'
import { unclip } from '../../shared/look/unclip'
import type { Pictures } from '../ports'

/** What a runtime fetches from its own place when the first picture is wanted. */
export interface DrawingTools {
  wasm: InitInput
  /** The face in 400 and 700, as TTF. */
  letters: Uint8Array[]
}

/** A rendered picture; `width` and `height` in pixels. */
interface Png {
  bytes: Uint8Array
  width: number
  height: number
}

/** Where the inked part of a drawing lies, in its own units. For checking that things and words fit. */
interface Inked {
  x: number
  y: number
  width: number
  height: number
}

/** The port, and what only authors and tests ask for. */
export interface Studio extends Pictures {
  /** Renders a whole SVG sheet; without a width as many pixels wide as it asks for. */
  render(svg: string, width?: number): Promise<Png>
  /** The box around everything that can be seen in a sheet; all 0 when it is empty. */
  inkedBox(svg: string): Promise<Inked>
}

/** One for the whole process: the renderer may be woken only once. */
export function createStudio(fetchTools: () => Promise<DrawingTools>): Studio {
  let letters: Promise<Uint8Array[]> | undefined
  const wake = async (): Promise<Uint8Array[]> => {
    const tools = await fetchTools()
    await initWasm(tools.wasm)
    return tools.letters
  }
  const open = async (svg: string, width?: number): Promise<InstanceType<typeof Resvg>> => {
    letters ??= wake()
    return new Resvg(unclip(svg), {
      font: { fontBuffers: await letters, defaultFontFamily: face },
      ...(width ? { fitTo: { mode: 'width', value: width } as const } : {}),
    })
  }
  const render = async (svg: string, width?: number): Promise<Png> => {
    const drawn = await open(svg, width)
    const image = drawn.render()
    const png = { bytes: image.asPng(), width: image.width, height: image.height }
    image.free()
    drawn.free()
    return png
  }
  return {
    render,
    png: async (svg, width) => new Uint8Array((await render(svg, width)).bytes),
    async outlines(svg) {
      const drawn = await open(svg)
      const outlined = drawn.toString()
      drawn.free()
      return outlined
    },
    async inkedBox(svg) {
      const drawn = await open(svg)
      const { x = 0, y = 0, width = 0, height = 0 } = drawn.getBBox() ?? {}
      drawn.free()
      return { x, y, width, height }
    },
  }
}
