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
import { sendToPeople, showcaseMessage } from '../share-badge'
import { useAsked, useDeed } from '../use-asked'
import { useDraft } from '../use-draft'
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
  return <Told asked={asked}>{(both) => <Showing both={both} put={asked.put} />}</Told>
}

/** What was done last. */
type Outcome = 'ready' | 'saved' | 'ended' | 'pickOne' | 'sent' | 'notSent'

interface ShowingProps {
  both: Both
  put: (both: Both) => void
}

/** An address that stands can be ended, also when no badge is shared any more. */
function Showing(props: ShowingProps) {
  const { showcase: text } = useWords()
  const now = useShowcase(props)
  const { list, showcase } = props.both
  const { url, seenOnDays } = showcase
  const hasShared = list.some(({ isShared }) => isShared)
  if (!hasShared && !url) return <NoneYet outcome={now.outcome} />
  return (
    <Frame title={text.title} dock={hasShared ? <Dock now={now} url={url} /> : <ToBadges />}>
      <p>
        <Phrases text={hasShared ? text.tell : text.none} />
      </p>
      <ShowcaseChoice list={list} chosen={now.chosen} choose={now.choose} />
      {url && <ShowcaseNow url={url} seenOnDays={seenOnDays} isBusy={now.deed.isBusy} end={now.end} />}
    </Frame>
  )
}

function useShowcase({ both: { list, showcase }, put }: ShowingProps) {
  const words = useWords()
  const api = useApi()
  const line = useLine()
  const deed = useDeed()
  const draft = useDraft('showcase', showcase.badges)
  const [outcome, setOutcome] = useState<Outcome>()
  // What is no longer shared has fallen out of both.
  const isShared = (id: string) => list.some((card) => card.id === id && card.isShared)
  const chosen = draft.value.filter(isShared)
  const shown = showcase.badges.filter(isShared)
  const save = () => {
    if (chosen.length === 0) return setOutcome('pickOne')
    deed.run(async () => {
      put({ list, showcase: await api.setShowcase(chosen) })
      draft.forget()
      setOutcome(showcase.url ? 'saved' : 'ready')
    })
  }
  const send = (url: string) =>
    deed.run(async () => {
      const isSent = await sendToPeople(line, showcaseMessage(url, shown.length, words))
      setOutcome(isSent ? 'sent' : 'notSent')
    })
  const end = () =>
    deed.run(async () => {
      await api.endShowcase()
      put({ list, showcase: { url: null, badges: [], seenOnDays: 0 } })
      draft.set([])
      draft.forget()
      setOutcome('ended')
    })
  const isChanged = chosen.join() !== shown.join()
  const choose = draft.set
  return { chosen, choose, isChanged, outcome, deed, save, send: line.canShare() ? send : undefined, end }
}

function Dock({ now, url }: { now: ReturnType<typeof useShowcase>; url: string | null }) {
  const { showcase: text } = useWords()
  const { outcome, deed, isChanged, save, send } = now
  const { isBusy } = deed
  const hasNew = isChanged || now.chosen.length === 0
  return (
    <>
      <Slip why={deed.why} />
      {outcome && !isBusy && <Said outcome={outcome} />}
      {hasNew || !url ? (
        <Button kind="main" sign="check" label={url ? text.save : text.make} isBusy={isBusy} onClick={save} />
      ) : (
        send && <Button kind="main" sign="send" label={text.send} isBusy={isBusy} onClick={() => send(url)} />
      )}
    </>
  )
}

function Said({ outcome }: { outcome: Outcome }) {
  const { showcase: text, sharing } = useWords()
  if (outcome === 'sent') return <Note kind="done" text={sharing.sent} />
  if (outcome === 'notSent') return <Note kind="turn" text={sharing.notSent} />
  return <Note kind={outcome === 'pickOne' ? 'turn' : 'done'} text={text[outcome]} />
}

function ToBadges() {
  const { showcase: text } = useWords()
  return <Button kind="main" label={text.toBadges} onClick={() => go.to('badges')} />
}

function NoneYet({ outcome }: { outcome?: Outcome }) {
  const { showcase: text } = useWords()
  return (
    <Frame
      title={text.title}
      isState
      dock={
        <>
          {outcome && <Said outcome={outcome} />}
          <ToBadges />
        </>
      }
    >
      <State picture={<TracedMedal />} title={text.title} text={text.none} />
    </Frame>
  )
}
