/** The mini-app as a whole: who is signed in, which page shows, and what shows instead when there is no answer. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Me } from '../shared/api'
import { type PageName, pageHere } from './address'
import { type Api, NoAnswer, openApi, type Why } from './api'
import type { Line } from './line'
import { HelpPage } from './pages/help'
import { OpeningPage } from './pages/opening'
import { UnopenedPage } from './pages/unopened'
import { WhoPage } from './pages/who'
import { lastLanguage, rememberLanguage, WordsContext, words } from './words'

type Start = Line | 'opening' | 'did-not-come'

export function App({ line, onTheWay }: { line: Start; onTheWay: Line }) {
  const [language, setLanguage] = useState(lastLanguage)
  const out = typeof line === 'string' ? onTheWay : line
  const know = (me: Me) => {
    rememberLanguage(me.language)
    setLanguage(me.language)
  }
  return (
    <WordsContext.Provider value={words[language]}>
      <Screen line={line} backToChat={out.backToChat} know={know} />
    </WordsContext.Provider>
  )
}

interface ScreenProps {
  line: Start
  backToChat: () => void
  know: (me: Me) => void
}

/** Help opens whether or not LINE came; every other page waits for it. */
function Screen({ line, backToChat, know }: ScreenProps) {
  const page = usePage(line)
  if (line === 'opening') return <OpeningPage backToChat={backToChat} />
  if (page === 'help') return <HelpPage backToChat={backToChat} />
  if (!page) return <UnopenedPage why="nowhere" backToChat={backToChat} />
  if (line === 'did-not-come')
    return <UnopenedPage why="unanswered" again={() => location.reload()} backToChat={backToChat} />
  return <SignedIn line={line} know={know} />
}

function SignedIn({ line, know }: { line: Line; know: (me: Me) => void }) {
  const api = useMemo(() => openApi(line), [line])
  const { me, why, again } = useMe(api, know)
  if (why) return <UnopenedPage why={why} again={again} backToChat={line.backToChat} />
  if (!me) return <OpeningPage backToChat={line.backToChat} />
  return <WhoPage me={me} backToChat={line.backToChat} />
}

function useMe(api: Api, know: (me: Me) => void) {
  const [me, setMe] = useState<Me>()
  const [why, setWhy] = useState<Why>()
  const ask = () => {
    setWhy(undefined)
    api
      .me()
      .then((found) => {
        know(found)
        setMe(found)
      })
      .catch((error: unknown) => setWhy(error instanceof NoAnswer ? error.why : 'unanswered'))
  }
  useEffect(ask, [api])
  return { me, why, again: ask }
}

/** The page of the address; looked at anew once LINE has come, for LINE may have changed it. */
function usePage(line: Start): PageName | undefined {
  const [page, setPage] = useState(pageHere)
  useEffect(() => {
    const look = () => setPage(pageHere())
    look()
    addEventListener('popstate', look)
    return () => removeEventListener('popstate', look)
  }, [line])
  return page
}
