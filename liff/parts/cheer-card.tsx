/** One cheer: what it says, from whom, and what its learner can do with it. */
import { useState } from 'preact/hooks'
import type { Cheer } from '../../shared/api-badges'
import type { CheerDeed } from '../api'
import { useApi } from '../context'
import { type Deed, useDeed } from '../use-asked'
import { useSay, useWords } from '../words'
import { Button } from './button'
import { CheerSign } from './cheer-sign'
import { Icon } from './icon'
import { Note, Slip } from './note'
import { Phrases } from './phrases'

export function CheerCard({ cheer, thanked }: { cheer: Cheer; thanked: () => void }) {
  const { cheers } = useWords()
  const api = useApi()
  const deed = useDeed()
  const [gone, setGone] = useState<'hidden' | 'reported'>()
  const done: Record<CheerDeed, () => void> = {
    thanks: thanked,
    hide: () => setGone('hidden'),
    report: () => setGone('reported'),
  }
  const run = (what: CheerDeed) =>
    deed.run(async () => {
      await api.doCheer(cheer.id, what)
      done[what]()
    })
  if (gone) return <Note kind="done" text={cheers[gone]} />
  return (
    <article class="card cheer">
      <What cheer={cheer} />
      <Deeds cheer={cheer} deed={deed} run={run} />
    </article>
  )
}

function What({ cheer }: { cheer: Cheer }) {
  const { cheers } = useWords()
  const say = useSay()
  return (
    <div>
      {cheer.sign && (
        <p class="cheer-said">
          <CheerSign sign={cheer.sign} size={72} />
          <b class="name">{cheers.sign[cheer.sign]}</b>
        </p>
      )}
      {cheer.line && <p class="name">“{cheer.line}”</p>}
      <p class="cheer-from">{cheers.from({ name: cheer.from })}</p>
      <p class="soft">
        {say.pick(cheer.title)} <span class="nb">({say.date(cheer.at)})</span>
      </p>
    </div>
  )
}

interface DeedsProps {
  cheer: Cheer
  deed: Deed
  run: (what: CheerDeed) => void
}

function Deeds({ cheer: { from, isThanked }, deed, run }: DeedsProps) {
  const { cheers } = useWords()
  const [isAsked, ask] = useState(false)
  if (isAsked)
    return (
      <div class="stack">
        <p>
          <Phrases text={cheers.moreTell} />
        </p>
        <Button kind="side" label={cheers.hide} isBusy={deed.isBusy} onClick={() => run('hide')} />
        <Button kind="side" label={cheers.report} isBusy={deed.isBusy} onClick={() => run('report')} />
        <Button kind="text" label={cheers.keep} onClick={() => ask(false)} />
        <Slip why={deed.why} />
      </div>
    )
  return (
    <div class="stack">
      {isThanked ? (
        <p class="ok">
          <Icon sign="check" /> {cheers.thanked}
        </p>
      ) : (
        <Button
          kind="people"
          sign="heart"
          label={cheers.thank}
          name={cheers.thankWhom({ name: from })}
          isBusy={deed.isBusy}
          onClick={() => run('thanks')}
        />
      )}
      <Button
        kind="text"
        label={cheers.more}
        name={cheers.moreAbout({ name: from })}
        onClick={() => ask(true)}
      />
      <Slip why={deed.why} />
    </div>
  )
}
