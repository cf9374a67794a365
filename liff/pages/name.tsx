/** The name on a badge. A new one signs the credential anew; the same name stands on every picture and page of it. */
import { useState } from 'preact/hooks'
import type { BadgePage } from '../../shared/api-badges'
import { useApi } from '../context'
import { BadgeTold } from '../parts/badge-told'
import { Button } from '../parts/button'
import { Frame } from '../parts/frame'
import { NameChoice, nameOf, useChosenName } from '../parts/name-choice'
import { Note, Slip } from '../parts/note'
import { Phrases } from '../parts/phrases'
import { useDeed } from '../use-asked'
import { useWords } from '../words'

export const NamePage = ({ id }: { id: string }) => (
  <BadgeTold id={id}>{(badge, put) => <Naming badge={badge} put={put} />}</BadgeTold>
)

function Naming({ badge, put }: { badge: BadgePage; put: (badge: BadgePage) => void }) {
  const { badges, sharing } = useWords()
  const api = useApi()
  const deed = useDeed()
  const { value: chosen, set: choose, forget } = useChosenName(badge)
  const [said, say] = useState<'saved' | 'name-first'>()
  const name = nameOf(chosen, badge.calledName)
  const save = () => {
    if (name === undefined) return say('name-first')
    deed.run(async () => {
      say(undefined)
      if (name !== badge.name) put(await api.rename(badge.id, name))
      forget()
      say('saved')
    })
  }
  return (
    <Frame
      title={badges.nameTitle}
      dock={
        <>
          <Slip why={deed.why} />
          {said === 'saved' && <Note kind="done" text={badges.nameSaved} />}
          {said === 'name-first' && <Note kind="turn" text={sharing.nameFirst} />}
          <Button kind="main" sign="check" label={badges.nameSave} isBusy={deed.isBusy} onClick={save} />
        </>
      }
    >
      <p>
        <Phrases text={badges.nameHint} />
      </p>
      <NameChoice
        calledName={badge.calledName}
        chosen={chosen}
        choose={(now) => {
          say(undefined)
          choose(now)
        }}
      />
    </Frame>
  )
}
