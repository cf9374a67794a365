/** The mini-app as a whole: who is signed in, which page shows, and what shows instead when there is no answer. */
import type { FunctionComponent } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type PageName, type Place, placeHere } from './address'
import { openApi } from './api'
import { AroundContext } from './context'
import type { Line } from './line'
import { BadgePage } from './pages/badge'
import { BadgesPage } from './pages/badges'
import { HelpPage } from './pages/help'
import { loadLater } from './pages/load-later'
import { OpeningPage } from './pages/opening'
import { UnopenedPage } from './pages/unopened'
import { WhoPage } from './pages/who'
import { SignedIn } from './signed-in'
import { useAsked } from './use-asked'
import { LanguageContext, lastLanguage } from './words'

type Start = Line | 'opening' | 'did-not-come'

/** Pages of whoever is signed in that come with the first load; `id` is the badge's. */
const pages: Partial<Record<PageName, FunctionComponent<{ id: string }>>> = {
  who: WhoPage,
  badges: BadgesPage,
  badge: BadgePage,
}

interface AppProps {
  line: Start
  /** The ways out while LINE has not come. */
  onTheWay: Line
  /** Every part in all its states, where it is shown: on the simulator's phone. */
  PartsPage?: FunctionComponent
}

export function App({ line, onTheWay, PartsPage }: AppProps) {
  const around = useMemo(() => {
    const known = typeof line === 'string' ? onTheWay : line
    return { line: known, api: openApi(known) }
  }, [line])
  const place = usePlace(line)
  return (
    <AroundContext.Provider value={around}>
      <LanguageContext.Provider value={lastLanguage()}>
        {place?.page === 'parts' && PartsPage ? <PartsPage /> : <Screen line={line} place={place} />}
      </LanguageContext.Provider>
    </AroundContext.Provider>
  )
}

/** Help and a cheer open whether or not LINE came; every other page waits for it. */
function Screen({ line, place }: { line: Start; place?: Place }) {
  if (line === 'opening') return <OpeningPage />
  if (place?.page === 'help') return <HelpPage />
  if (place?.page === 'cheer' || place?.page === 'cheerHelp') return <Later place={place} />
  if (!place || place.page === 'parts') return <UnopenedPage why="nowhere" />
  if (line === 'did-not-come') return <UnopenedPage why="unanswered" again={() => location.reload()} />
  const Page = pages[place.page]
  const key = `${place.page}/${place.id}`
  return <SignedIn>{Page ? <Page key={key} id={place.id} /> : <Later key={key} place={place} />}</SignedIn>
}

/** A page whose program comes after the first. What once failed to come stays failed until the document is loaded anew. */
function Later({ place: { page, id } }: { place: Place }) {
  const { told, why } = useAsked('later pages', loadLater)
  const Page = told?.[page]
  if (Page) return <Page id={id} />
  return why ? <UnopenedPage why={why} again={() => location.reload()} /> : <OpeningPage />
}

/** The page of the address; looked at anew once LINE has come, for LINE may have changed it. */
function usePlace(line: Start): Place | undefined {
  const [place, setPlace] = useState(placeHere)
  useEffect(() => {
    const look = () => setPlace(placeHere())
    look()
    addEventListener('popstate', look)
    return () => removeEventListener('popstate', look)
  }, [line])
  return place
}
