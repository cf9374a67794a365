/**
 * Sharing a badge: what others will see stands first, then the choices, then whom to send it to.
 * Nothing is shown to anybody before the button in the dock.
 */
import { useState } from 'preact/hooks'
import type { BadgePage } from '../../shared/api-badges'
import { useApi, useLine } from '../context'
import { BadgeTold } from '../parts/badge-told'
import { BackToChat, Button } from '../parts/button'
import { Ending } from '../parts/ending'
import { EvidenceChoice } from '../parts/evidence-choice'
import { Frame, State } from '../parts/frame'
import { Whole } from '../parts/lozenge'
import { NameChoice, nameOf, useChosenName } from '../parts/name-choice'
import { Note, Slip } from '../parts/note'
import { SharePreview } from '../parts/share-preview'
import { SharedNow } from '../parts/shared-now'
import { badgeMessage, sendToPeople } from '../share-badge'
import { useDeed } from '../use-asked'
import { useDraft } from '../use-draft'
import { useSay, useWords, type Words } from '../words'

type Put = (badge: BadgePage) => void

export const SharePage = ({ id }: { id: string }) => (
  <BadgeTold id={id}>
    {(badge, put) =>
      badge.state === 'revoked' ? <Revoked badge={badge} put={put} /> : <Sharing badge={badge} put={put} />
    }
  </BadgeTold>
)

/** What was done last; each has its sentence in the texts. */
type Outcome = 'sent' | 'notSent' | 'linkMade' | 'saved' | 'ended' | 'nameFirst'
const asksForMore = new Set<Outcome>(['notSent', 'nameFirst'])

function Sharing({ badge, put }: { badge: BadgePage; put: Put }) {
  const { sharing } = useWords()
  const chosen = useChosenName(badge)
  const evidence = useDraft(`evidence/${badge.id}`, shownIn(badge))
  const choices = { name: nameOf(chosen.value, badge.calledName), evidence: evidence.value }
  const settled = (now: BadgePage) => {
    put(now)
    chosen.forget()
    evidence.forget()
  }
  const { outcome, deed, send, end } = useSharing(badge, settled, choices)
  return (
    <Frame
      title={sharing.title}
      dock={
        <Dock outcome={outcome} deed={deed} isChanged={isChanged(badge, choices)} badge={badge} send={send} />
      }
    >
      <SharePreview badge={badge} name={choices.name ?? null} />
      <NameChoice calledName={badge.calledName} chosen={chosen.value} choose={chosen.set} />
      <EvidenceChoice evidence={badge.evidence} chosen={evidence.value} choose={evidence.set} />
      <Note kind="plain" text={sharing.never} />
      {badge.share && <SharedNow share={badge.share} badge={badge.id} isBusy={deed.isBusy} end={end} />}
    </Frame>
  )
}

interface Choices {
  /** Undefined while a name is still to be written. */
  name: string | null | undefined
  evidence: string[]
}

const shownIn = (badge: BadgePage) => badge.evidence.filter(({ isShown }) => isShown).map(({ id }) => id)

function isChanged(badge: BadgePage, { name, evidence }: Choices): boolean {
  const shown = shownIn(badge)
  return name !== badge.name || evidence.length !== shown.length || shown.some((id) => !evidence.includes(id))
}

function useSharing(badge: BadgePage, put: Put, choices: Choices) {
  const api = useApi()
  const line = useLine()
  const words = useWords()
  const title = useSay().pick(badge.title)
  const deed = useDeed()
  const [outcome, setOutcome] = useState<Outcome>()

  /** Makes what others see as it was chosen; nothing is asked of the bot when it is so already. */
  const settle = async (name: string | null) => {
    if (badge.share && !isChanged(badge, choices)) return badge.share
    const share = await api.share(badge.id, { name, evidence: choices.evidence })
    const isShown = (id: string) => choices.evidence.includes(id)
    const evidence = badge.evidence.map((item) => ({ ...item, isShown: isShown(item.id) }))
    put({ ...badge, name, evidence, share, isShared: true })
    return share
  }
  const send = () => {
    const { name } = choices
    if (name === undefined) return setOutcome('nameFirst')
    deed.run(async () => {
      setOutcome(undefined)
      const share = await settle(name)
      if (!line.canShare()) return setOutcome(badge.share ? 'saved' : 'linkMade')
      setOutcome((await sendToPeople(line, badgeMessage({ share, name, title }, words))) ? 'sent' : 'notSent')
    })
  }
  const end = useEnd(badge, put, deed)
  return { outcome, deed, send, end: () => end(() => setOutcome('ended')) }
}

function useEnd(badge: BadgePage, put: Put, deed: ReturnType<typeof useDeed>) {
  const api = useApi()
  return (then: () => void) =>
    deed.run(async () => {
      await api.endShare(badge.id)
      put({ ...badge, share: null, isShared: false })
      then()
    })
}

interface DockProps {
  outcome?: Outcome
  deed: ReturnType<typeof useDeed>
  badge: BadgePage
  isChanged: boolean
  send: () => void
}

/** Where LINE cannot ask whom to send it to, a link that exists and is as it was chosen leaves nothing to do here. */
function Dock({ outcome, deed, badge, isChanged, send }: DockProps) {
  const words = useWords()
  const canShare = useLine().canShare()
  const isDone = !canShare && badge.share && !isChanged
  return (
    <>
      <Slip why={deed.why} />
      {outcome && !deed.isBusy && (
        <Note kind={asksForMore.has(outcome) ? 'turn' : 'done'} text={words.sharing[outcome]} />
      )}
      {isDone ? (
        <BackToChat kind="text" />
      ) : (
        <Button
          kind="main"
          sign={canShare ? 'send' : 'link'}
          label={labelOf(words, { canShare, hasLink: !!badge.share })}
          isBusy={deed.isBusy}
          onClick={send}
        />
      )}
    </>
  )
}

function labelOf({ sharing }: Words, { canShare, hasLink }: { canShare: boolean; hasLink: boolean }): string {
  if (canShare) return sharing.choosePeople
  return hasLink ? sharing.save : sharing.makeLink
}

/** What was shared before it was revoked can be ended still. */
function Revoked({ badge, put }: { badge: BadgePage; put: Put }) {
  const { sharing, badges } = useWords()
  const deed = useDeed()
  const end = useEnd(badge, put, deed)
  const [isEnded, setEnded] = useState(false)
  const dock = (
    <>
      <Slip why={deed.why} />
      {isEnded && <Note kind="done" text={sharing.ended} />}
      <BackToChat kind="main" />
    </>
  )
  return (
    <Frame title={badges.revokedTitle} isState dock={dock}>
      <State picture={<Whole />} title={badges.revokedTitle} text={sharing.cannot} />
      {badge.share && <Ending words={sharing} isBusy={deed.isBusy} onEnd={() => end(() => setEnded(true))} />}
    </Frame>
  )
}
