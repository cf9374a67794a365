/** What our face can draw of somebody's words. Knows no picture. */

/** Thai and the letters of Western Europe with their signs: whatever is not here, our face has no shape for. */
const outside =
  /[^\u0020-\u007E\u00A0-\u00FF\u0E01-\u0E3A\u0E3F-\u0E5B\u2013\u2014\u2018-\u201E\u2022\u2026]+/g

/** The words without flowers, faces and scripts that would be drawn as empty boxes; empty when nothing is left. */
export const drawable = (say: string): string =>
  say.normalize('NFC').replace(outside, ' ').replace(/\s+/g, ' ').trim()
