/** When a page cannot be shown: says that nothing is lost, and what to do. Never red, never a code. */
import type { Why } from '../ask'
import { BackToChat, Button } from '../parts/button'
import { Frame, State } from '../parts/frame'
import { Loose, Whole } from '../parts/lozenge'
import { useWords, type Words } from '../words'

type Reason = Why | 'nowhere'

const said: Record<Reason, (words: Words) => { title: string; text: string }> = {
  unreachable: (words) => ({ title: words.offlineTitle, text: words.offlineTell }),
  newcomer: (words) => ({ title: words.newcomerTitle, text: words.newcomerTell }),
  stranger: (words) => ({ title: words.strangerTitle, text: words.strangerTell }),
  unproven: (words) => ({ title: words.unprovenTitle, text: words.unprovenTell }),
  'signed-out': (words) => ({ title: words.notOpenTitle, text: words.notOpenTell }),
  unanswered: (words) => ({ title: words.notOpenTitle, text: words.notOpenTell }),
  gone: (words) => ({ title: words.goneTitle, text: words.goneTell }),
  'too-many': (words) => ({ title: words.notOpenTitle, text: words.slipTooMany }),
  unkind: (words) => ({ title: words.notOpenTitle, text: words.notOpenTell }),
  unread: (words) => ({ title: words.notOpenTitle, text: words.notOpenTell }),
  'not-shared': (words) => ({ title: words.notOpenTitle, text: words.slipNotShared }),
  closed: (words) => ({ title: words.notOpenTitle, text: words.slipClosed }),
  nowhere: (words) => ({ title: words.nowhereTitle, text: words.nowhereTell }),
}

/** Trying again changes nothing: what helps is done in the chat. */
const onlyTheChat = new Set<Reason>(['newcomer', 'stranger', 'unproven', 'gone'])

interface UnopenedProps {
  why: Reason
  /** Absent when trying again would change nothing. */
  again?: () => void
}

export function UnopenedPage({ why, again }: UnopenedProps) {
  const words = useWords()
  const { title, text } = said[why](words)
  const canTry = again && !onlyTheChat.has(why)
  return (
    <Frame
      title={title}
      isState
      dock={
        <>
          {canTry && <Button kind="main" sign="refresh" label={words.again} onClick={again} />}
          <BackToChat kind={canTry ? 'text' : 'main'} />
        </>
      }
    >
      <State picture={canTry ? <Loose /> : <Whole />} title={title} text={text} />
    </Frame>
  )
}
