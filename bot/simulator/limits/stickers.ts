/** The stickers a bot may send: LINE's list of packages with their first and last sticker. */
import { isThing, one, type Rule } from './rule'

/** https://developers.line.biz/en/docs/messaging-api/sticker-list/ */
const PACKAGES: Record<string, [first: number, last: number]> = {
  446: [1988, 2027],
  789: [10855, 10894],
  1070: [17839, 17878],
  6136: [10551376, 10551399],
  6325: [10979904, 10979927],
  6359: [11069848, 11069871],
  6362: [11087920, 11087943],
  6370: [11088016, 11088039],
  6632: [11825374, 11825397],
  8515: [16581242, 16581265],
  8522: [16581266, 16581289],
  8525: [16581290, 16581313],
  11537: [52002734, 52002773],
  11538: [51626494, 51626533],
  11539: [52114110, 52114149],
}

/** The package is listed and the sticker is in it. */
export const listedSticker: Rule = (value, path) => {
  if (!isThing(value)) return []
  const range = PACKAGES[String(value.packageId)]
  if (!range) return one([...path, 'packageId'], 'invalid package id')
  const sticker = Number(value.stickerId)
  const isIn = Number.isInteger(sticker) && sticker >= range[0] && sticker <= range[1]
  return isIn ? [] : one([...path, 'stickerId'], 'invalid sticker id')
}
