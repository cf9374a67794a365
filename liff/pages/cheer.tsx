/** A family member sends a cheer: one of six pictures, or one line. Whoever has the link may, signed in or not. */
import { useEffect, useState } from 'preact/hooks'
import { type Cheered, cheererLimit, cheerLimit, CheerSign as Signs } from '../../shared/api-badges'
import { useApi } from '../context'
import { here } from '../here'
import { BackToChat, Button } from '../parts/button'
import { CheerSign } from '../parts/cheer-sign'
import { Choice, Field } from '../parts/field'
import { Frame, State } from '../parts/frame'
import { Whole } from '../parts/lozenge'
import { Note, Slip } from '../parts/note'
import { useAsked, useDeed } from '../use-asked'
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
  if (cheer.isSent) return <Sent />
  return (
    <Frame
      title={cheers.sendTo(cheered).replace('\n', ' ')}
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
        {Signs.options.map((sign) => (
          <Choice
            key={sign}
            group="sign"
            isOn={cheer.words.sign === sign}
            onChoose={() => cheer.set({ sign, line: '' })}
          >
            <CheerSign sign={sign} size={64} />
            {cheers.sign[sign]}
          </Choice>
        ))}
      </fieldset>
      <Field
        label={cheers.orWrite}
        value={cheer.words.line}
        maxLength={cheerLimit}
        onInput={(line) => cheer.set({ line, sign: line ? undefined : cheer.words.sign })}
      />
      <Field
        label={cheers.yourName}
        value={cheer.words.from}
        maxLength={cheererLimit}
        placeholder={cheers.yourNameTell}
        autocomplete="name"
        onInput={(from) => cheer.set({ from })}
      />
      <Note kind="plain" text={cheers.onlyThey} />
    </Frame>
  )
}

function useCheer(token: string) {
  const api = useApi()
  const deed = useDeed()
  const [words, setWords] = useState<{ sign?: Signs; line: string; from: string }>({ line: '', from: '' })
  const [lacks, setLacks] = useState<'chooseFirst' | 'nameFirst'>()
  const [isSent, setSent] = useState(false)
  const set = (change: Partial<typeof words>) => {
    setLacks(undefined)
    setWords((before) => ({ ...before, ...change }))
  }
  useEffect(() => {
    const fill = (name = '') => setWords((now) => ({ ...now, from: now.from || name.slice(0, cheererLimit) }))
    // Whoever is not known writes the name.
    api.me().then(
      (me) => fill(me.name ?? me.lineName),
      () => undefined,
    )
  }, [api])
  const send = () => {
    const [line, from] = [words.line.trim(), words.from.trim()]
    if (!words.sign && !line) return setLacks('chooseFirst')
    if (!from) return setLacks('nameFirst')
    deed.run(async () => {
      await api.cheer(token, words.sign ? { from, sign: words.sign } : { from, line })
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
