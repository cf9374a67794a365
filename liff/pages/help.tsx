/** Help is a person, and a person is reached in the chat: this page says where to tap there. */
import { Button } from '../parts/button'
import { Frame, State } from '../parts/frame'
import { Whole } from '../parts/lozenge'
import { useWords } from '../words'

export function HelpPage({ backToChat }: { backToChat: () => void }) {
  const words = useWords()
  return (
    <Frame
      title={words.helpTitle}
      backToChat={backToChat}
      hasHelp={false}
      isState
      dock={<Button kind="main" sign="message" label={words.backToChat} onClick={backToChat} />}
    >
      <State picture={<Whole />} title={words.helpTitle} text={words.helpTell} />
    </Frame>
  )
}
