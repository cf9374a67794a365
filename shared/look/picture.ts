/** How the rest of the house names a picture. Knows the names, not the drawings. */
import type { Cloth } from '../course'
import { housePictures, type PictureName } from './pictures'

export { type HousePicture, housePictures, type PictureName } from './pictures'

/**
 * The name of the woven band with `n` lozenges, `k` of them woven. Counts outside what is drawn (1 to 8
 * lozenges) are drawn as the nearest: a course of nine lessons shows eight.
 */
export const bandPicture = (cloth: Cloth, n: number, k: number): PictureName => {
  const whole = Math.min(Math.max(Math.round(n), 1), 8)
  const woven = n > whole && k < n ? Math.min(k, whole - 1) : k
  const done = Math.min(Math.max(Math.round(woven), 0), whole)
  return known(`band-${cloth}-${whole}-${done}`)
}

/** The woven strip for the head of a bubble. */
export const stripPicture = (cloth: Cloth): PictureName => `strip-${cloth}`

/** The medallion of a finished course. */
export const medallionPicture = (cloth: Cloth): PictureName => `medallion-${cloth}`

/**
 * The one cast: a band's name is made of numbers that were clamped above, which the compiler cannot
 * follow.
 */
const known = (name: string): PictureName => {
  if (!(name in housePictures)) throw new Error(`[look] no picture is called ${name}`)
  return name as PictureName
}
