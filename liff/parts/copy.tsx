/** Copies words; where the phone does not let a page do that, says how to do it by hand. */
import { useState } from 'preact/hooks'
import { useWords } from '../words'
import { Button } from './button'
import { Note } from './note'
import { Row } from './row'

type Outcome = 'copied' | 'by-hand'

function useCopy() {
  const [outcome, setOutcome] = useState<Outcome>()
  const copy = (text: string) =>
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard')))
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('by-hand'))
  return { outcome, copy }
}

const Copied = ({ outcome }: { outcome: Outcome | undefined }) => {
  const words = useWords()
  if (!outcome) return null
  return (
    <Note
      kind={outcome === 'copied' ? 'done' : 'turn'}
      text={outcome === 'copied' ? words.copied : words.copyByHand}
    />
  )
}

/** A link that is to be copied: a row, then the link itself where it must be done by hand. */
export function CopyLinkRow({ url }: { url: string }) {
  const { sharing } = useWords()
  const { outcome, copy } = useCopy()
  return (
    <>
      <Row sign="copy" title={sharing.copyLink} tell={sharing.copyLinkTell} onClick={() => void copy(url)} />
      {outcome && (
        <div class="in-rows">
          <Copied outcome={outcome} />
          {outcome === 'by-hand' && <p class="words-to-copy">{url}</p>}
        </div>
      )}
    </>
  )
}

/** A value under its name, with a button. */
export function CopyField({ name, value }: { name: string; value: string }) {
  const { badges } = useWords()
  const { outcome, copy } = useCopy()
  return (
    <div class="copy-field">
      <p>
        <span class="soft">{name}</span>
        <b class="words-to-copy">{value}</b>
      </p>
      <Button
        kind="side"
        sign="copy"
        label={badges.copy}
        name={`${badges.copy} ${name}`}
        onClick={() => void copy(value)}
      />
      <Copied outcome={outcome} />
    </div>
  )
}
