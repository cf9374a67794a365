/**
 * A course's own badge art: whatever PNG or SVG its author has becomes one small square PNG, drawn here. No SVG ever leaves
 * this computer, and no PNG with what its camera or program wrote into it.
 */
import { decode } from 'fast-png'
import { type ArtSlip, artLimits, artPixels, cleanSvg } from '../../../shared/look/own-art'
import { sheet } from '../../../shared/look/svg'
import { mediaTypeOf } from '../../../shared/media-type'
import type { CourseCheckTexts } from '../../../shared/texts/course-check'
import { studio } from './pictures'

type Amiss = { amiss: (texts: CourseCheckTexts) => string }

/** The art as it is published, or what its author is told. */
export async function artFrom(name: string, bytes: Uint8Array): Promise<{ png: Uint8Array } | Amiss> {
  if (mediaTypeOf(bytes)?.type === 'image/png') return pngArt(name, bytes)
  if (!/^(\uFEFF|\s)*<(\?xml|!--|!DOCTYPE|svg)/.test(textOf(bytes.subarray(0, 200))))
    return { amiss: (texts) => texts.notArt({ name }) }
  if (bytes.length > artLimits.svgBytes) return tooLarge(name, bytes, artLimits.svgBytes)
  const cleaned = cleanSvg(textOf(bytes).replace(/^\uFEFF/, ''))
  if ('slip' in cleaned) return { amiss: saysOf(name, cleaned.slip) }
  return { png: await studio.png(cleaned.svg, artPixels) }
}

async function pngArt(name: string, bytes: Uint8Array): Promise<{ png: Uint8Array } | Amiss> {
  if (bytes.length > artLimits.bytes) return tooLarge(name, bytes, artLimits.bytes)
  const { width = 0, height = 0 } = mediaTypeOf(bytes) ?? {}
  const size = `${width}×${height}`
  if (width !== height) return { amiss: (texts) => texts.artNotSquare({ size }) }
  if (width > artLimits.pixels || width < artPixels / 2)
    return { amiss: (texts) => texts.artPixels({ size, least: artPixels / 2, most: artLimits.pixels }) }
  if (!isWhole(bytes)) return { amiss: (texts) => texts.unreadable({ name }) }
  const href = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
  const square = `width="${artPixels}" height="${artPixels}"`
  return { png: await studio.png(sheet(artPixels, artPixels, `<image href="${href}" ${square}/>`)) }
}

/** The renderer draws nothing for a picture it cannot read; an author should hear of it. */
function isWhole(png: Uint8Array): boolean {
  try {
    decode(png)
    return true
  } catch {
    return false
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const tooLarge = (name: string, { length: sizeBytes }: Uint8Array, mostBytes: number): Amiss => ({
  amiss: (texts) => texts.tooLarge({ name, sizeBytes, mostBytes }),
})

function saysOf(name: string, slip: ArtSlip): Amiss['amiss'] {
  if (slip.why === 'not-square') return (texts) => texts.artNotSquare({ size: slip.size })
  if (slip.why === 'element') return (texts) => texts.artElement({ name: slip.name })
  if (slip.why === 'attribute')
    return (texts) => texts.artAttribute({ name: slip.name, element: slip.element })
  if (slip.why === 'outside') return (texts) => texts.artOutside({ name: slip.name, element: slip.element })
  return (texts) => texts.artUnreadable({ name })
}
