/** While LINE or the bot has not answered yet. */
import { Frame, State } from '../parts/frame'
import { Weaving } from '../parts/lozenge'
import { useWords } from '../words'

export function OpeningPage({ backToChat }: { backToChat: () => void }) {
  const words = useWords()
  return (
    <Frame title={words.openingTitle} backToChat={backToChat} hasHelp={false} isState>
      <State picture={<Weaving />} title={words.openingTitle} text={words.openingTell} />
    </Frame>
  )
}
