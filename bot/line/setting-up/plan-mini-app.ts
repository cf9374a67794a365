/** What differs between the mini-app LINE knows and ours. Pure: asks and changes nothing. */

/** Of one LINE Login channel. https://developers.line.biz/en/reference/liff-server/#add-liff-app */
export const mostApps = 30

/** A LIFF app, as far as it concerns us. */
export interface AppSeen {
  liffId: string
  view?: { type?: string; url?: string }
  description?: string
  scope?: string[]
  botPrompt?: string
}

/** What is ours to say of it. */
export interface AppWanted {
  view: { type: 'full'; url: string }
  /** The name people see; LINE takes none with "LINE" in it. */
  description: string
  scope: ('openid' | 'profile')[]
  botPrompt: 'normal'
}

export type AppDeed =
  | { do: 'make-mini-app'; app: AppWanted }
  | { do: 'change-mini-app'; liffId: string; app: Partial<AppWanted>; was: AppSeen }

/** No deed but a word: the app of this id is not of this channel, or there is no place for a new one. */
export type AppBlocked = { blocked: 'not-there'; there: string[] } | { blocked: 'full' }

/** What the mini-app must be, seen from the address people reach us under. */
export const miniAppWanted = (publicUrl: string): AppWanted => ({
  view: { type: 'full', url: `${publicUrl}/liff/` },
  description: 'เรียนดี · Riandee',
  scope: ['openid', 'profile'],
  botPrompt: 'normal',
})

/** The app of this id; without an id the one that is ours by its address or its name. */
export function ownApp(apps: readonly AppSeen[], wanted: AppWanted, liffId: string): AppSeen | undefined {
  if (liffId !== '') return apps.find((app) => app.liffId === liffId)
  return (
    apps.find((app) => app.view?.url === wanted.view.url) ??
    apps.find((app) => app.description === wanted.description)
  )
}

/** Nothing when all is right. A name that somebody else chose stays. */
export function planMiniApp(
  apps: readonly AppSeen[],
  wanted: AppWanted,
  liffId: string,
): AppDeed[] | AppBlocked {
  const own = ownApp(apps, wanted, liffId)
  if (own) return changes(own, wanted)
  if (liffId !== '') return { blocked: 'not-there', there: apps.map((app) => app.liffId) }
  return apps.length >= mostApps ? { blocked: 'full' } : [{ do: 'make-mini-app', app: wanted }]
}

function changes(was: AppSeen, wanted: AppWanted): AppDeed[] {
  const { view, scope, botPrompt, description } = wanted
  const hasScope = was.scope?.length === scope.length && scope.every((one) => was.scope?.includes(one))
  const app: Partial<AppWanted> = {
    ...(was.view?.type === view.type && was.view.url === view.url ? {} : { view }),
    ...(hasScope ? {} : { scope }),
    ...(was.botPrompt === botPrompt ? {} : { botPrompt }),
    ...(was.description ? {} : { description }),
  }
  return Object.keys(app).length === 0 ? [] : [{ do: 'change-mini-app', liffId: was.liffId, app, was }]
}
