/** A shared badge as the message that the share-target picker sends. */
import type { BadgePage, Share } from '../shared/api-badges'
import { miniAppLink } from '../shared/mini-app-link'
import { shareCard } from '../shared/share-card'
import { pathTo } from './address'
import type { Line } from './line'
import { settings } from './settings'
import type { Words } from './words'

interface Shared {
  share: Share
  name: BadgePage['name']
  /** In the language of the page. */
  title: string
}

/** The last part of a public page's address: what opens it. */
const tokenOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''

export const badgeMessage = ({ share, name, title }: Shared, { sharing }: Words): object =>
  shareCard({
    altText: sharing.altText({ name, title }),
    picture: share.chat,
    main: { label: sharing.seeWork, uri: share.url },
    people: {
      label: sharing.cheer,
      uri: miniAppLink(settings.liffId(), pathTo('cheer', tokenOf(share.url))),
    },
  })

export const showcaseMessage = (url: string, count: number, { showcase }: Words): object =>
  shareCard({
    altText: showcase.altText,
    title: showcase.shareTitle,
    text: showcase.shareTell({ count }),
    main: { label: showcase.seeAll, uri: url },
  })

/** Asks whom to send it to. False when it went to nobody: the person turned back, or LINE could not ask. */
export const sendToPeople = (line: Pick<Line, 'share'>, message: object): Promise<boolean> =>
  line.share([message]).catch(() => false)
