/** Which page an address means, and how to go to another. Knows the browser's history; knows no page. */

const pageNames = ['who', 'help'] as const
export type PageName = (typeof pageNames)[number]

const base = '/liff'

/** The page of this address; `who` at the mini-app's own door, undefined when there is no such page. */
export function pageHere(path: string = location.pathname): PageName | undefined {
  const [name] = path.slice(base.length).split('/').filter(Boolean)
  return name === undefined ? 'who' : pageNames.find((known) => known === name)
}

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
  to(page: PageName): void {
    history.pushState({ isOurs: true }, '', `${base}/${page}`)
    dispatchEvent(new PopStateEvent('popstate'))
  },
  back: () => history.back(),
  /** False on the first page, from which back means the chat. Only `to` above writes the state. */
  hasBack: () => (history.state as { isOurs?: boolean } | null)?.isOurs === true,
}
