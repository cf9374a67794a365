/** Addresses LINE takes: https for media; https, line: and tel: for taps. Everything percent-encoded. */
import { one, type Rule } from './rule'

/** The address of a picture, video or voice. */
export const mediaUrl = (max = 2000): Rule => link(['https:'], max)

/** Where a tap may lead. */
export const tapUri: Rule = link(['https:', 'line:', 'tel:'], 1000)

function link(schemes: string[], max: number): Rule {
  return (value, path) => {
    if (typeof value !== 'string' || value === '') return one(path, 'May not be empty')
    if (value.length > max) return one(path, `Length must be between 1 and ${max}`)
    const scheme = schemeOf(value)
    if (scheme === null || /[^\x21-\x7e]/.test(value)) return one(path, 'invalid uri')
    return schemes.includes(scheme) ? [] : one(path, 'invalid uri scheme')
  }
}

function schemeOf(value: string): string | null {
  try {
    return new URL(value).protocol
  } catch {
    return null
  }
}
