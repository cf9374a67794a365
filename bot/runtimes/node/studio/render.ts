/**
 * From drawings to pictures: SVG text in, PNG bytes out, with the face of the house. Knows nothing of what
 * is drawn.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { face } from '../../../../shared/look/svg'
import { unclip } from '../../../../shared/look/unclip'

/** A rendered picture; `width` and `height` in pixels. */
type Png = { bytes: Uint8Array; width: number; height: number }

const require = createRequire(import.meta.url)
const faceFiles = ['400Regular/NotoSansThaiLooped_400Regular.ttf', '700Bold/NotoSansThaiLooped_700Bold.ttf']

/** The renderer may be woken only once in a process, and its fonts are read once. */
let awake: Promise<Uint8Array[]> | undefined

/**
 * Renders a whole SVG sheet as PNG; the same drawing always gives the same bytes. Thai may be written
 * plainly: SARA AM is taken apart here.
 * @param width pixels of the picture; without it, those the sheet asks for
 */
export const renderPng = async (svg: string, width?: number): Promise<Png> => {
  const drawn = await open(svg, width)
  const image = drawn.render()
  const png = { bytes: image.asPng(), width: image.width, height: image.height }
  image.free()
  drawn.free()
  return png
}

/** Where the inked part of a drawing lies, in its own units. For checking that things and words fit. */
type Inked = { x: number; y: number; width: number; height: number }

/** The box around everything that can be seen in a sheet; all 0 when it is empty. */
export const inkedBox = async (svg: string): Promise<Inked> => {
  const drawn = await open(svg)
  const { x = 0, y = 0, width = 0, height = 0 } = drawn.getBBox() ?? {}
  drawn.free()
  return { x, y, width, height }
}

const open = async (svg: string, width?: number): Promise<InstanceType<typeof Resvg>> => {
  awake ??= wake()
  return new Resvg(unclip(svg), {
    font: { fontBuffers: await awake, defaultFontFamily: face },
    ...(width ? { fitTo: { mode: 'width', value: width } as const } : {}),
  })
}

const wake = async (): Promise<Uint8Array[]> => {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return Promise.all(
    faceFiles.map((file) => readFile(require.resolve(`@expo-google-fonts/noto-sans-thai-looped/${file}`))),
  )
}
