/**
 * Thai that the picture renderer sets wrong, written so that it sets it right. For pictures only, never
 * for texts.
 */

/**
 * Takes every SARA AM (ำ) apart into its ring and its AA, the ring before the tone mark. resvg draws the
 * whole letter in the wrong place with our face; taken apart the picture is the same as a browser's. Run
 * over all text of a picture just before it is rendered. Harmless to anything that is not Thai.
 */
export const unclip = (text: string): string => text.replace(/([\u0E48-\u0E4B]?)\u0E33/g, '\u0E4D$1\u0E32')
