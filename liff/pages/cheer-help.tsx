/** Help for who sends a cheer: often a guest, who has no chat with us to go back to. The public page needs no LINE. */
import { BackToChat } from '../parts/button'
import { Frame, State } from '../parts/frame'
import { Icon } from '../parts/icon'
import { Whole } from '../parts/lozenge'
import { useWords } from '../words'

export function CheerHelpPage({ id: token }: { id: string }) {
  const { cheers } = useWords()
  return (
    <Frame title={cheers.helpTitle} hasHelp={false} isState dock={<BackToChat kind="text" />}>
      <State picture={<Whole />} title={cheers.helpTitle} text={cheers.helpTell} />
      <a class="btn btn-main" href={`/badges/${token}`} target="_blank" rel="noreferrer">
        <Icon sign="external" />
        {cheers.helpDo}
      </a>
    </Frame>
  )
}
