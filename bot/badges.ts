/** What sharing asks of the rooms that issue badges and draw them. */
import type { Badge } from '../shared/badge'
import { keyAddress } from './credentials/addresses'
import { type BadgeShape, badgePicture } from './credentials/badge-picture'
import { bake } from './credentials/bake'
import { certificatePdf } from './credentials/certificate-pdf'
import type { KeyOf } from './credentials/check-own'
import { forgetDrawn } from './credentials/drawn'
import { keyOfMultikey } from './credentials/multikey'
import { renameBadge } from './credentials/rename'
import type { Ports } from './ports'

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
   * A PNG: `card` 1200×630, `square` 1040×1040, `chat` the same at 1024×1024, `medallion` alone.
   *
   * @param page address that its QR code leads to; absent while the badge is not shared
   */
  picture(badge: Badge, shape: BadgeShape, page?: string): Promise<Uint8Array<ArrayBuffer>>
  certificate(badge: Badge, credential: string, page?: string): Promise<Uint8Array<ArrayBuffer>>
  /** The same picture with the signed text inside. */
  bake(png: Uint8Array<ArrayBuffer>, credential: string): Uint8Array<ArrayBuffer>
}

/** Both together. */
export interface Badges {
  book: BadgeBook
  pictures: BadgePictures
}

/** Badges as this house issues, signs and draws them. */
export const badgesOf = (ports: Ports): Badges => ({
  book: {
    ...ports.store.badges,
    rename: (badge, name) => renameBadge(badge, name, ports),
    async publicKey(address) {
      const keys = await ports.store.keys.all()
      const key = keys.find(({ number }) => keyAddress(ports.issuer.url, number) === address)
      return key && key.revokedAt === undefined ? keyOfMultikey(key.multikey) : undefined
    },
  },
  pictures: {
    picture: (badge, shape, page) => badgePicture(badge, shape, page, drawingFor(badge, ports)),
    certificate: (badge, credential, page) =>
      certificatePdf(badge, credential, page, drawingFor(badge, ports)),
    bake,
  },
})

/** Of somebody who was erased while it was drawn, nothing drawn is kept; asked only when something was drawn. */
const drawingFor = ({ person }: Badge, ports: Ports): Ports => ({
  ...ports,
  files: {
    ...ports.files,
    async put(...drawn) {
      await ports.files.put(...drawn)
      if (!(await ports.store.people.byId(person))) await forgetDrawn(person, ports)
    },
  },
})
