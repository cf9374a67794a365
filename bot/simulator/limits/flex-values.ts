/** The values Flex takes: sizes, gaps, colours, ratios. Keywords as in LINE's own API description. */
import { form, one, optional, type Rule } from './rule'

const px = '\\d+(\\.\\d+)?px'
const percent = '\\d+(\\.\\d+)?%'
const gaps = 'none|xs|sm|md|lg|xl|xxl'
const fonts = 'xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl'

const value = (...forms: string[]): Rule => optional(form(new RegExp(`^(${forms.join('|')})$`)))

export const gap = value(gaps, px)
export const padding = value(gaps, px, percent)
export const offset = value(gaps, px, percent, `-${px}`, `-${percent}`)
export const border = value('none|light|normal|medium|semi-bold|bold', px)
export const corner = value(gaps, px)
export const extent = value(px, percent)
export const fontSize = value(fonts, px)
export const imageSize = value(fonts, 'full', px, percent)
export const iconSize = value(fonts, px)
export const lines = value(px)
export const colour = value('#[0-9A-Fa-f]{6}', '#[0-9A-Fa-f]{8}')
export const angle: Rule = form(/^\d+(\.\d+)?deg$/)
export const stop = value(percent)

/** `width:height`, each 1 to 100000, height at most three times the width. */
export const ratio: Rule = optional((given, path) => {
  const found = typeof given === 'string' ? /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(given) : null
  const [width, height] = [Number(found?.[1]), Number(found?.[2])]
  const fits = width >= 1 && width <= 100_000 && height >= 1 && height <= 100_000 && height <= width * 3
  return fits ? [] : one(path, 'invalid property')
})
