/** While LINE or the bot has not answered yet. */
import { Frame, State } from '../parts/frame'
import { Weaving } from '../parts/lozenge'
import { useWords } from '../words'

export function OpeningPage() {
  const words = useWords()
  return (
    <Frame title={words.openingTitle} hasHelp={false} isState>
      <State picture={<Weaving />} title={words.openingTitle} text={words.openingTell} />
    </Frame>
  )
}
