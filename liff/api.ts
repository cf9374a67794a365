/** Everything the pages ask the bot, one line a question; every answer is checked against shared/. */
import { Me } from '../shared/api'
import {
  BadgeList,
  BadgePage,
  type CheerAsked,
  Cheered,
  Cheers,
  type CheersAsked,
  Share,
  type ShareAsked,
  Showcase,
} from '../shared/api-badges'
import { nothing, openAsk } from './ask'
import type { Line } from './line'

/** What a learner may do with a cheer. */
export type CheerDeed = 'thanks' | 'hide' | 'report'

export type Api = ReturnType<typeof openApi>

/** Every call throws `NoAnswer`. */
export function openApi(line: Pick<Line, 'idToken' | 'signInAgain'>) {
  const ask = openAsk(line)
  const badgeAt = (id: string) => `/api/me/badges/${id}`
  return {
    me: () => ask(Me, '/api/me'),
    /** The same, where a guest is as welcome. */
    meOrGuest: () => ask(Me, '/api/me', { isGuest: true }),

    badges: () => ask(BadgeList, '/api/me/badges'),
    badge: (id: string) => ask(BadgePage, badgeAt(id)),
    rename: (id: string, name: string | null) =>
      ask(BadgePage, `${badgeAt(id)}/name`, { method: 'PUT', body: { name } }),
    /** A second time it changes what the same address shows. */
    share: (id: string, body: ShareAsked) => ask(Share, `${badgeAt(id)}/shares`, { method: 'POST', body }),
    endShare: (id: string) => ask(nothing, `${badgeAt(id)}/shares`, { method: 'DELETE' }),

    showcase: () => ask(Showcase, '/api/me/showcase'),
    setShowcase: (badges: string[]) => ask(Showcase, '/api/me/showcase', { method: 'PUT', body: { badges } }),
    endShowcase: () => ask(nothing, '/api/me/showcase', { method: 'DELETE' }),

    cheers: () => ask(Cheers, '/api/me/cheers'),
    setCheers: (body: CheersAsked) => ask(nothing, '/api/me/cheers', { method: 'PUT', body }),
    /** Each of them once done stays done. */
    doCheer: (id: string, deed: CheerDeed) =>
      ask(nothing, `/api/me/cheers/${id}/${deed}`, { method: 'POST' }),

    cheered: (token: string) => ask(Cheered, `/api/badges/${token}`),
    cheer: (token: string, body: CheerAsked) =>
      ask(nothing, `/api/badges/${token}/cheers`, { method: 'POST', body, isOnce: true }),
  }
}
