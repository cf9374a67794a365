/** Imagemap messages: one picture 1040 wide with places to tap. */
import { graphemes } from './counting'
import { mediaUrl, tapUri } from './links'
import { byType, integer, list, optional, type Rule, text, thing } from './rule'

const area = thing({ x: integer(0), y: integer(0), width: integer(1), height: integer(1) })
const label = optional(text({ max: 100, min: 0, count: graphemes }))

const tap = byType({
  message: thing({ text: text({ max: 400 }), label, area }),
  uri: thing({ linkUri: tapUri, label, area }),
  clipboard: thing({ clipboardText: text({ max: 1000 }), label, area }),
})

const video = thing({
  originalContentUrl: mediaUrl(),
  previewImageUrl: mediaUrl(),
  area,
  externalLink: optional(thing({ linkUri: tapUri, label: text({ max: 30 }) })),
})

export const imagemap: Rule = thing({
  baseUrl: mediaUrl(),
  altText: text({ max: 1500 }),
  baseSize: thing({ width: integer(1040, 1040), height: integer(1) }),
  actions: list(tap, { max: 50 }),
  video: optional(video),
})
