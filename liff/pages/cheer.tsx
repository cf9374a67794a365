/** A family member sends a cheer: one of six pictures, or one line. Whoever has the link may, signed in or not. */
import { useState } from 'preact/hooks'
import { type Cheered, cheererLimit, cheerLimit, CheerSign as Signs } from '../../shared/api-badges'
import { hasLetter } from '../../shared/graphemes'
import { go } from '../address'
import { useApi } from '../context'
import { here } from '../here'
import { BackToChat, Button } from '../parts/button'
import { CheerSign } from '../parts/cheer-sign'
import { Choice, Field } from '../parts/field'
import { Frame, State } from '../parts/frame'
import { Whole } from '../parts/lozenge'
import { Note, Slip } from '../parts/note'
import { useAsked, useDeed } from '../use-asked'
import { useDraft } from '../use-draft'
import { useSay, useWords } from '../words'
import { OpeningPage } from './opening'
import { UnopenedPage } from './unopened'

export function CheerPage({ id: token }: { id: string }) {
  const api = useApi()
  const asked = useAsked(`cheered/${token}`, () => api.cheered(token))
  if (asked.why) return <UnopenedPage why={asked.why} again={asked.again} />
  if (!asked.told) return <OpeningPage />
  return asked.told.takesCheers ? <Cheering token={token} cheered={asked.told} /> : <Closed />
}

function Cheering({ token, cheered }: { token: string; cheered: Cheered }) {
  const { cheers } = useWords()
  const cheer = useCheer(token)
  const { sign, line, from } = cheer.words
  const hasLine = line.trim() !== ''
  if (cheer.isSent) return <Sent />
  return (
    <Frame
      title={cheers.sendTo(cheered).replace('\n', ' ')}
      toHelp={() => go.to('cheerHelp', token)}
      dock={
        <>
          <Slip why={cheer.deed.why} />
          {cheer.lacks && <Note kind="turn" text={cheers[cheer.lacks]} />}
          <Button
            kind="main"
            sign="heart"
            label={cheers.send}
            isBusy={cheer.deed.isBusy}
            onClick={cheer.send}
          />
        </>
      }
    >
      <ForWhat cheered={cheered} />
      <fieldset class="choices cheer-signs">
        <legend>{cheers.choose}</legend>
        {Signs.options.map((each) => (
          <Choice
            key={each}
            group="sign"
            isOn={sign === each && !hasLine}
            onChoose={() => cheer.set({ sign: each })}
          >
            <CheerSign sign={each} size={64} />
            {cheers.sign[each]}
          </Choice>
        ))}
      </fieldset>
      <Field
        label={cheers.orWrite}
        value={line}
        maxLength={cheerLimit}
        onInput={(written) => cheer.set({ line: written })}
      />
      {sign && hasLine && <Note kind="plain" text={cheers.lineGoes} />}
      <Field
        label={cheers.yourName}
        value={from}
        maxLength={cheererLimit}
        placeholder={cheers.yourNameTell}
        autocomplete="name"
        onInput={(written) => cheer.set({ from: written })}
      />
      <Note kind="plain" text={cheers.onlyThey} />
    </Frame>
  )
}

interface Words {
  sign?: Signs
  line: string
  /** Absent until somebody writes it. */
  from?: string
}

/** A line that was written goes before a sign that was chosen, as it does on the public page; neither is wiped by the other. */
function useCheer(token: string) {
  const api = useApi()
  const deed = useDeed()
  // Whoever is not known writes the name.
  const { told: me } = useAsked('me or guest', api.meOrGuest)
  const draft = useDraft<Words>(`cheer/${token}`, { line: '' })
  const [lacks, setLacks] = useState<'chooseFirst' | 'nameFirst'>()
  const [isSent, setSent] = useState(false)
  const words = { from: (me?.name ?? me?.lineName ?? '').slice(0, cheererLimit), ...draft.value }
  const set = (change: Partial<Words>) => {
    setLacks(undefined)
    draft.set({ ...draft.value, ...change })
  }
  const send = () => {
    const [line, from] = [words.line.trim(), words.from.trim()]
    if (!words.sign && !line) return setLacks('chooseFirst')
    if (!hasLetter(from)) return setLacks('nameFirst')
    deed.run(async () => {
      await api.cheer(token, line ? { from, line } : { from, sign: words.sign })
      draft.forget()
      setSent(true)
    })
  }
  return { words, set, send, lacks, deed, isSent }
}

function ForWhat({ cheered }: { cheered: Cheered }) {
  const { cheers } = useWords()
  const title = useSay().pick(cheered.title)
  return (
    <div class="for-what">
      <img src={here(cheered.square)} width={96} height={96} alt="" decoding="async" />
      <p>{cheers.earned({ title })}</p>
    </div>
  )
}

function Sent() {
  const { cheers } = useWords()
  return (
    <Frame title={cheers.sentTitle} isState dock={<BackToChat kind="main" />}>
      <State
        picture={<CheerSign sign="heart" size={140} />}
        title={cheers.sentTitle}
        text={cheers.sentTell}
      />
    </Frame>
  )
}

function Closed() {
  const { cheers } = useWords()
  return (
    <Frame title={cheers.closedTitle} isState dock={<BackToChat kind="main" />}>
      <State picture={<Whole />} title={cheers.closedTitle} text={cheers.closedTell} />
    </Frame>
  )
}
