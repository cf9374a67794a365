/**
 * LINE's limits in numbers. Lengths are UTF-16 units unless they say letters (graphemes).
 * https://developers.line.biz/en/reference/messaging-api/
 */

/** Messages in one reply or push. */
export const messagesLimit = 5
/** A text message. */
export const textLimit = 5000
/** What a phone shows instead of a bubble. */
export const altLimit = 1500
/** Letters of an action's label inside Flex. */
export const flexLabelLimit = 40
/** Letters of a label that stands as a quick reply, in a template or on a rich menu. */
export const labelLimit = 20
/** Letters of what appears as the person's own words. */
export const displayLimit = 300
export const uriLimit = 1000
/** The address of a picture or clip. */
export const mediaUrlLimit = 2000
export const quickLimit = 13
export const trackingIdLimit = 100
/** UTF-8 bytes of the JSON. */
export const bubbleBytesLimit = 30 * 1024
export const carouselBytesLimit = 50 * 1024
export const carouselBubblesLimit = 12
/** Letters of the bar that opens a rich menu. */
export const chatBarLimit = 14
