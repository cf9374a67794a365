/** Which page an address means, and how to go to another. Knows the browser's history; knows no page. */

/** Every page and its path under the mini-app; `:id` stands for a badge, or for the token of a shared one. */
const paths = {
  who: '/who',
  help: '/help',
  parts: '/parts',
  badges: '/badges',
  badge: '/badges/:id',
  share: '/badges/:id/share',
  name: '/badges/:id/name',
  files: '/badges/:id/files',
  qr: '/badges/:id/qr',
  linkedIn: '/badges/:id/linkedin',
  showcase: '/showcase',
  cheers: '/cheers',
  cheer: '/cheer/:id',
  cheerHelp: '/cheer/:id/help',
} as const
export type PageName = keyof typeof paths

/** Where one is: `id` is empty on a page that has none. */
export interface Place {
  page: PageName
  id: string
}

const base = '/liff'

/** The page of this address; `who` at the mini-app's own door, undefined when there is no such page. */
export function placeHere(path: string = location.pathname): Place | undefined {
  const asked = partsOf(path.slice(base.length))
  if (asked.length === 0) return { page: 'who', id: '' }
  for (const [page, pattern] of Object.entries(paths)) {
    const wanted = partsOf(pattern)
    const fits = (part: string, at: number) =>
      part === ':id' ? /^[\w-]+$/.test(asked[at] ?? '') : part === asked[at]
    // The keys of `paths` are the names of the pages.
    if (wanted.length === asked.length && wanted.every(fits))
      return { page: page as PageName, id: asked[wanted.indexOf(':id')] ?? '' }
  }
}

const partsOf = (path: string) => path.split('/').filter(Boolean)

/** The path of a page under the mini-app: `/badges/b1/share`. */
export const pathTo = (page: PageName, id = ''): `/${string}` =>
  paths[page].replace(':id', id) as `/${string}` // every path begins so

/** This page's path under the mini-app, with what follows it: `/who?from=chat`. LINE's own words are left out. */
export function fullPath({ pathname, search } = location): string {
  const kept = new URLSearchParams(search)
  for (const name of [...kept.keys()])
    if (/^(liff\.|liffClientId|liffRedirectUri|code$|state$)/.test(name)) kept.delete(name)
  const query = kept.toString()
  return `${pathname.slice(base.length)}${query && `?${query}`}`
}

/** LINE hands a link's own path over as `?liff.state=/who`; its SDK opens that itself, its mock does not. */
export function openDeepLink(): void {
  const state = new URLSearchParams(location.search).get('liff.state')
  if (state?.startsWith('/')) history.replaceState(null, '', `${base}${state}`)
}

/** Goes to another page of the mini-app; `go.back()` to the one before. */
export const go = {
  to(page: PageName, id?: string): void {
    history.pushState({ isOurs: true }, '', `${base}${pathTo(page, id)}`)
    dispatchEvent(new PopStateEvent('popstate'))
    // The place one comes from keeps its own: the browser goes back to it.
    scrollTo(0, 0)
  },
  back: () => history.back(),
  /** False on the first page, from which back means the chat. Only `to` above writes the state. */
  hasBack: () => (history.state as { isOurs?: boolean } | null)?.isOurs === true,
}
