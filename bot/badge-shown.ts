/** A badge as its learner sees it in the mini-app: from what the store and the links know to the JSON of `shared/api-badges`. */
import type { ShareKept } from '../db/sharing'
import type { BadgeCard, BadgePage, EvidenceItem, Share } from '../shared/api-badges'
import { type Badge, stateOf } from '../shared/badge'
import { bangkokDate } from '../shared/dates'
import { pick, textsIn } from '../shared/texts'
import { type LinkNeeds, ownLinks, sharedPath } from './badge-links'
import type { Badges } from './badges'
import type { Ports } from './ports'
import type { Asker } from './session/who-asks'

/** What the doors of sharing ask the house. */
export interface SharingNeeds
  extends LinkNeeds,
    Badges,
    Pick<Ports, 'store' | 'files' | 'newId' | 'miniApp' | 'evidenceLink'> {}

/** The wallet, newest first. */
export async function walletOf(person: string, needs: SharingNeeds): Promise<BadgeCard[]> {
  const [badges, shares] = await Promise.all([
    needs.book.ofPerson(person),
    needs.store.sharing.ofPerson(person),
  ])
  const isShared = (badge: Badge) => shares.some((share) => share.badge === badge.id)
  return Promise.all(badges.map((badge) => cardOf(badge, isShared(badge), needs)))
}

async function cardOf(badge: Badge, isShared: boolean, needs: SharingNeeds): Promise<BadgeCard> {
  const own = await linksOf(badge, needs)
  return {
    id: badge.id,
    title: badge.face.title,
    cloth: badge.face.cloth,
    kind: badge.face.kind,
    level: badge.face.level,
    awardedAt: badge.awardedAt,
    ...(badge.expiresAt === undefined ? {} : { expiresAt: badge.expiresAt }),
    state: stateOf(badge, needs.now()),
    ...(badge.revoked ? { reason: badge.revoked.reason } : {}),
    medallion: own('medallion.png'),
    isShared,
  }
}

const linksOf = ({ person, id }: Badge, needs: LinkNeeds) => ownLinks({ person, badge: id }, needs)

/** As the chat calls them: what stands before a name is part of it. */
const calledOf = ({ name, address, language }: Asker): string | null =>
  name === undefined ? null : textsIn(language).common.called({ name, address })

/** One badge with everything its page shows. */
export async function badgePageOf(badge: Badge, asker: Asker, needs: SharingNeeds): Promise<BadgePage> {
  const [shares, evidence, own, credential] = await Promise.all([
    needs.store.sharing.ofPerson(badge.person),
    needs.store.keepsakes.kept(badge.person),
    linksOf(badge, needs),
    needs.book.credential(badge.id),
  ])
  const share = shares.find((one) => one.badge === badge.id)
  return {
    ...(await cardOf(badge, share !== undefined, needs)),
    name: badge.name ?? null,
    calledName: calledOf(asker),
    can: badge.face.can,
    results: badge.face.results,
    issuer: badge.face.issuer,
    files: {
      card: own('card.png'),
      square: own('square.png'),
      certificate: own('certificate.pdf'),
      credential: own('credential.json'),
      baked: own('badge.png'),
    },
    evidence: await Promise.all(
      evidence.map(
        async ({ id, media, at }): Promise<EvidenceItem> => ({
          id,
          kind: media,
          sentAt: at,
          open: await needs.evidenceLink(badge.person, id),
          isShown: share?.evidence.includes(id) ?? false,
        }),
      ),
    ),
    share: share ? shareOf(share, needs) : null,
    linkedIn: linkedInOf(badge, idIn(credential) ?? badge.id, share && needs.site(sharedPath(share.token))),
  }
}

/** How a badge is shared. */
export const shareOf = ({ token, since, seenOnDays }: ShareKept, { site }: LinkNeeds): Share => ({
  url: site(sharedPath(token)),
  card: site(sharedPath(token, 'image.png')),
  square: site(sharedPath(token, 'square.png')),
  chat: site(sharedPath(token, 'chat.png')),
  since,
  seenOnDays,
})

/** The id that a signed text names itself by. */
function idIn(credential: string | undefined): string | undefined {
  const { id } = credential === undefined ? {} : (JSON.parse(credential) as { id?: unknown }) // our own, signed
  return typeof id === 'string' ? id : undefined
}

/** See https://addtoprofile.linkedin.com for the names of the fields. */
function linkedInOf(badge: Badge, id: string, url: string | undefined): BadgePage['linkedIn'] {
  const { face, awardedAt, expiresAt } = badge
  const [name, organization] = [pick(face.title, face.language), pick(face.issuer, face.language)]
  const issued = bangkokDate(awardedAt)
  const expires = expiresAt === undefined ? undefined : bangkokDate(expiresAt)
  const fields = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name,
    organizationName: organization,
    issueYear: String(issued.year),
    issueMonth: String(issued.month),
    ...(expires ? { expirationYear: String(expires.year), expirationMonth: String(expires.month) } : {}),
    certId: id,
    ...(url ? { certUrl: url } : {}),
  })
  return {
    add: `https://www.linkedin.com/profile/add?${fields}`,
    name,
    organization,
    issued: `${issued.year}-${String(issued.month).padStart(2, '0')}`,
    id,
    ...(url ? { url } : {}),
  }
}
