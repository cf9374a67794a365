/** The two ways LINE counts letters. Thai vowels and tone marks make them differ. */

const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** UTF-16 code units: message texts, alt texts, addresses, postback data. */
export const units = (text: string): number => text.length

/** What a person would call one letter: labels, titles, display texts, chat bar. */
export const graphemes = (text: string): number => [...segmenter.segment(text)].length
