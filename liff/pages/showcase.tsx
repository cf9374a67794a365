/** "ตู้โชว์ของฉัน": chosen badges on one public page with an address of its own. Only shared badges can stand in it. */
import { useState } from 'preact/hooks'
import type { BadgeCard, Showcase } from '../../shared/api-badges'
import { go } from '../address'
import { useApi, useLine } from '../context'
import { Button } from '../parts/button'
import { Frame, State } from '../parts/frame'
import { TracedMedal } from '../parts/medal'
import { Note, Slip } from '../parts/note'
import { Phrases } from '../parts/phrases'
import { ShowcaseChoice } from '../parts/showcase-choice'
import { ShowcaseNow } from '../parts/showcase-now'
import { Told } from '../parts/told'
import { showcaseMessage } from '../share-badge'
import { useAsked, useDeed } from '../use-asked'
import { useWords } from '../words'

interface Both {
  list: BadgeCard[]
  showcase: Showcase
}

export function ShowcasePage() {
  const api = useApi()
  const asked = useAsked<Both>('showcase', async () => {
    const [list, showcase] = await Promise.all([api.badges(), api.showcase()])
    return { list: list.filter(({ state }) => state !== 'revoked'), showcase }
  })
  return (
    <Told asked={asked}>
      {(both) =>
        both.list.some(({ isShared }) => isShared) ? <Choosing both={both} put={asked.put} /> : <NoneYet />
      }
    </Told>
  )
}

/** What was done last. */
type Outcome = 'ready' | 'saved' | 'ended' | 'pickOne' | 'sent' | 'notSent'

interface ChoosingProps {
  both: Both
  put: (both: Both) => void
}

function Choosing({ both, put }: ChoosingProps) {
  const { showcase: text } = useWords()
  const { list, showcase } = both
  const [chosen, choose] = useState(showcase.badges)
  const { outcome, deed, save, send, end } = useShowcase({ both, put }, chosen, choose)
  const isChanged = chosen.join() !== showcase.badges.join()
  const { url } = showcase
  return (
    <Frame
      title={text.title}
      dock={
        <>
          <Slip why={deed.why} />
          {outcome && !deed.isBusy && <Said outcome={outcome} />}
          {isChanged || !url ? (
            <Button
              kind="main"
              sign="check"
              label={url ? text.save : text.make}
              isBusy={deed.isBusy}
              onClick={save}
            />
          ) : (
            send && (
              <Button
                kind="main"
                sign="send"
                label={text.send}
                isBusy={deed.isBusy}
                onClick={() => send(url)}
              />
            )
          )}
        </>
      }
    >
      <p>
        <Phrases text={text.tell} />
      </p>
      <ShowcaseChoice list={list} chosen={chosen} choose={choose} />
      {url && <ShowcaseNow url={url} seenOnDays={showcase.seenOnDays} isBusy={deed.isBusy} end={end} />}
    </Frame>
  )
}

function useShowcase({ both, put }: ChoosingProps, chosen: string[], choose: (chosen: string[]) => void) {
  const words = useWords()
  const api = useApi()
  const line = useLine()
  const deed = useDeed()
  const [outcome, setOutcome] = useState<Outcome>()
  const { list, showcase } = both
  const save = () => {
    if (chosen.length === 0) return setOutcome('pickOne')
    deed.run(async () => {
      put({ list, showcase: await api.setShowcase(chosen) })
      setOutcome(showcase.url ? 'saved' : 'ready')
    })
  }
  const send = (url: string) =>
    deed.run(async () => {
      const isSent = await line.share([showcaseMessage(url, showcase.badges.length, words)])
      setOutcome(isSent ? 'sent' : 'notSent')
    })
  const end = () =>
    deed.run(async () => {
      await api.endShowcase()
      put({ list, showcase: { url: null, badges: [], seenOnDays: 0 } })
      choose([])
      setOutcome('ended')
    })
  return { outcome, deed, save, send: line.canShare() ? send : undefined, end }
}

function Said({ outcome }: { outcome: Outcome }) {
  const { showcase: text, sharing } = useWords()
  if (outcome === 'sent') return <Note kind="done" text={sharing.sent} />
  if (outcome === 'notSent') return <Note kind="turn" text={sharing.notSent} />
  return <Note kind={outcome === 'pickOne' ? 'turn' : 'done'} text={text[outcome]} />
}

function NoneYet() {
  const { showcase: text } = useWords()
  return (
    <Frame
      title={text.title}
      isState
      dock={<Button kind="main" label={text.toBadges} onClick={() => go.to('badges')} />}
    >
      <State picture={<TracedMedal />} title={text.title} text={text.none} />
    </Frame>
  )
}
