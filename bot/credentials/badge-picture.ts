/** The pictures of a badge: its card in two shapes, and its medallion alone. Drawn once, then kept. */
import type { Badge } from '../../shared/badge'
import { cardSheet } from '../../shared/look/badge-card'
import { badgeMedallion } from '../../shared/look/badge-parts'
import { squareSheet } from '../../shared/look/badge-square'
import type { DrawnBadge } from '../../shared/look/badge-words'
import { at, sheet } from '../../shared/look/svg'
import type { Ports } from '../ports'
import { drawnOnce } from './drawn'
import { artHref } from './own-art'

/**
 * `card` 1200 × 630 for link previews; `square` 1040 × 1040 to send as a picture; `chat`, the same at 1024 × 1024, which is
 * LINE's most in a Flex message; the `medallion` alone 800 × 800 on nothing.
 */
export type BadgeShape = 'card' | 'square' | 'chat' | 'medallion'

const sheets: Record<BadgeShape, (drawn: DrawnBadge) => string> = {
  card: cardSheet,
  square: squareSheet,
  chat: squareSheet,
  // A little smaller than the sheet: the line that cuts a revoked one reaches further than its ring.
  medallion: (drawn) => sheet(800, 800, at(400, 400, badgeMedallion(drawn), 1.88)),
}

/**
 * A picture as PNG, as the badge stands now: with its chosen name, and saying so if it was revoked or has expired.
 *
 * @param page address of its public page, for the QR code; undefined while it is not shared
 */
export function badgePicture(
  badge: Badge,
  shape: BadgeShape,
  page: string | undefined,
  ports: Pick<Ports, 'pictures' | 'files' | 'clock'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn: DrawnBadge = { badge, now: ports.clock.now(), page, art: badge.face.art }
  const width = shape === 'chat' ? 1024 : undefined
  return drawnOnce(
    {
      person: badge.person,
      // The art stands in it by its hash, so that what is kept is found without reading it.
      from: `${width ?? ''}${sheets[shape](drawn)}`,
      type: 'image/png',
      draw: async () =>
        ports.pictures.png(sheets[shape]({ ...drawn, art: await artHref(badge.face.art, ports) }), width),
    },
    ports,
  )
}
