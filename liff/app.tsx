/** The mini-app as a whole: who is signed in, which page shows, and what shows instead when there is no answer. */
import type { FunctionComponent } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type PageName, type Place, placeHere } from './address'
import { openApi } from './api'
import { AroundContext } from './context'
import type { Line } from './line'
import { BadgePage } from './pages/badge'
import { BadgesPage } from './pages/badges'
import { CheerPage } from './pages/cheer'
import { CheersPage } from './pages/cheers'
import { FilesPage } from './pages/files'
import { HelpPage } from './pages/help'
import { LinkedInPage } from './pages/linked-in'
import { NamePage } from './pages/name'
import { OpeningPage } from './pages/opening'
import { QrPage } from './pages/qr'
import { SharePage } from './pages/share'
import { ShowcasePage } from './pages/showcase'
import { UnopenedPage } from './pages/unopened'
import { WhoPage } from './pages/who'
import { SignedIn } from './signed-in'
import { LanguageContext, lastLanguage } from './words'

type Start = Line | 'opening' | 'did-not-come'

type Page = FunctionComponent<{ id: string }>

/** Pages of whoever is signed in; `id` is the badge's. */
const pages: Partial<Record<PageName, Page>> = {
  who: WhoPage,
  badges: BadgesPage,
  badge: BadgePage,
  share: SharePage,
  name: NamePage,
  files: FilesPage,
  qr: QrPage,
  linkedIn: LinkedInPage,
  showcase: ShowcasePage,
  cheers: CheersPage,
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
  if (place?.page === 'cheer') return <CheerPage token={place.id} />
  const Page = place && pages[place.page]
  if (!Page) return <UnopenedPage why="nowhere" />
  if (line === 'did-not-come') return <UnopenedPage why="unanswered" again={() => location.reload()} />
  return (
    <SignedIn>
      <Page key={`${place.page}/${place.id}`} id={place.id} />
    </SignedIn>
  )
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
