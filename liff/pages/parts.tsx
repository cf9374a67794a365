/** Every part in all its states and sizes, on the simulator's phone: for whoever draws a page. Never in the real build. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { CheerSign as Signs } from '../../shared/api-badges'
import { Level } from '../../shared/badge'
import { Button } from '../parts/button'
import { CheerSign } from '../parts/cheer-sign'
import { Choice, Field, Switch } from '../parts/field'
import { Frame, State } from '../parts/frame'
import { Loose, Weaving, Whole } from '../parts/lozenge'
import { LevelBar, TracedMedal, WovenEdge } from '../parts/medal'
import { Note, Slip } from '../parts/note'
import { QrCode } from '../parts/qr-code'
import { Row, Rows } from '../parts/row'
import { useWords } from '../words'

const nothing = () => undefined

const Shown = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <section class="stack">
    <h2>{name}</h2>
    {children}
  </section>
)

/** The sizes of a reader: of the phone, and of WCAG's 200 %. */
const sizes = ['100%', '130%', '200%']

export function PartsPage() {
  const { badges, helpTell, openingTitle, goneTitle, notOpenTitle } = useWords()
  const [size, setSize] = useState('100%')
  const choose = (chosen: string) => {
    document.documentElement.style.fontSize = chosen
    setSize(chosen)
  }
  return (
    <Frame title="parts" dock={<Button kind="main" sign="send" label={badges.send} onClick={nothing} />}>
      <Shown name="size">
        {sizes.map((each) => (
          <Choice key={each} group="size" isOn={each === size} onChoose={() => choose(each)}>
            {each}
          </Choice>
        ))}
      </Shown>
      <Shown name="button">
        {(['main', 'side', 'text', 'people'] as const).map((kind) => (
          <Button key={kind} kind={kind} sign="heart" label={badges.send} onClick={nothing} />
        ))}
        <Button kind="main" label={`${badges.send} ${badges.changeNameTell}`} isBusy onClick={nothing} />
      </Shown>
      <Shown name="note">
        <Note kind="done" title={badges.goodTitle} text={badges.goodTell} />
        <Note kind="turn" text={helpTell} />
        <Note kind="plain" text={helpTell} />
        <Note kind="stop" title={badges.revokedTitle} text={badges.reason.mistake} />
        <Slip why="unreachable" />
        <Slip why="unkind" />
      </Shown>
      <Shown name="row">
        <Rows>
          <Row sign="certificate" title={badges.files} tell={badges.filesTell} onClick={nothing} />
          <Row sign="photo" title={badges.card} tell={badges.cardTell} leads="outside" onClick={nothing} />
        </Rows>
      </Shown>
      <Forms />
      <Shown name="level">
        {Level.options.map((level) => (
          <LevelBar key={level} level={level} />
        ))}
      </Shown>
      <Shown name="cloth">
        {(['line', 'photo', 'shop'] as const).map((cloth) => (
          <WovenEdge key={cloth} cloth={cloth} />
        ))}
      </Shown>
      <Shown name="cheer">
        <div class="pair">
          {Signs.options.map((sign) => (
            <CheerSign key={sign} sign={sign} size={88} />
          ))}
        </div>
      </Shown>
      <Shown name="QR">
        <QrCode text="https://riandee.example/badges/parts" label={badges.qrTitle} />
      </Shown>
      <State picture={<TracedMedal />} title={badges.emptyTitle} text={badges.emptyTell} />
      <State picture={<Weaving />} title={openingTitle} text={helpTell} />
      <State picture={<Loose />} title={notOpenTitle} text={helpTell} />
      <State picture={<Whole />} title={goneTitle} text={helpTell} />
    </Frame>
  )
}

function Forms() {
  const { sharing } = useWords()
  const [isOn, set] = useState(true)
  const [words, write] = useState('')
  return (
    <>
      <Shown name="choice">
        <Choice group="parts" isOn={isOn} onChoose={() => set(true)}>
          {sharing.nameNone}
        </Choice>
        <Choice group="parts" isOn={!isOn} onChoose={() => set(false)}>
          {sharing.nameFull}
        </Choice>
      </Shown>
      <Shown name="switch">
        <Switch
          label={sharing.picture}
          tell={sharing.since({ date: '21' })}
          isOn={isOn}
          yes={sharing.yes}
          no={sharing.no}
          onChange={set}
        />
        <Switch
          label={sharing.video}
          isOn={!isOn}
          yes={sharing.yes}
          no={sharing.no}
          onChange={(on) => set(!on)}
        />
      </Shown>
      <Shown name="field">
        <Field label={sharing.nameField} value={words} maxLength={60} onInput={write} />
      </Shown>
    </>
  )
}
