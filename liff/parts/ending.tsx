/** Ends something for ever: a first tap says what that means, a second one does it. */
import { useState } from 'preact/hooks'
import { Button } from './button'
import { Phrases } from './phrases'

interface EndingProps {
  words: { end: string; endTell: string; endYes: string; endNo: string }
  isBusy: boolean
  onEnd: () => void
}

export function Ending({ words, isBusy, onEnd }: EndingProps) {
  const [isAsked, ask] = useState(false)
  if (!isAsked) return <Button kind="text" label={words.end} onClick={() => ask(true)} />
  return (
    <section class="card" aria-live="polite">
      <p>
        <Phrases text={words.endTell} />
      </p>
      <div class="pair">
        <Button kind="side" label={words.endYes} isBusy={isBusy} onClick={onEnd} />
        <Button kind="text" label={words.endNo} onClick={() => ask(false)} />
      </div>
    </section>
  )
}
