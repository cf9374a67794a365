/** Help is a person, and a person is reached in the chat: this page says where to tap there. */
import { BackToChat } from '../parts/button'
import { Frame, State } from '../parts/frame'
import { Whole } from '../parts/lozenge'
import { useWords } from '../words'

export function HelpPage() {
  const words = useWords()
  return (
    <Frame title={words.helpTitle} hasHelp={false} isState dock={<BackToChat kind="main" />}>
      <State picture={<Whole />} title={words.helpTitle} text={words.helpTell} />
    </Frame>
  )
}
