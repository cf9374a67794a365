/** What sharing asks of the rooms that issue badges and draw them. */
import type { Badge } from '../shared/badge'
import type { KeyOf } from './credentials/check-own'

/** Badges as they were issued. */
export interface BadgeBook {
  /** Newest first. */
  ofPerson(person: string): Promise<Badge[]>
  byId(badge: string): Promise<Badge | undefined>
  /** The newest signed text of a badge, to the letter; undefined while it is not signed yet. */
  credential(badge: string): Promise<string | undefined>
  /** Signs it anew with another shown name, or none; the text before is no longer good. */
  rename(badge: Badge, name: string | undefined): Promise<Badge>
  /** The public key behind an address in a proof of ours; undefined for any that was never ours, or was revoked. */
  publicKey: KeyOf
}

/** Pictures and papers of a badge. */
export interface BadgePictures {
  /**
   * A PNG: `card` 1200×630, `square` 1040×1040, `medallion` alone.
   *
   * @param page address that its QR code leads to; absent while the badge is not shared
   */
  picture(
    badge: Badge,
    shape: 'card' | 'square' | 'medallion',
    page?: string,
  ): Promise<Uint8Array<ArrayBuffer>>
  certificate(badge: Badge, credential: string, page?: string): Promise<Uint8Array<ArrayBuffer>>
  /** The same picture with the signed text inside. */
  bake(png: Uint8Array<ArrayBuffer>, credential: string): Uint8Array<ArrayBuffer>
}

/** Both together, as the ports carry them. */
export interface Badges {
  book: BadgeBook
  pictures: BadgePictures
}
