/** The cheers a learner received, seen by nobody else: to thank for, to hide, to report, and whether to take any. */
import type { Cheers } from '../../shared/api-badges'
import { go } from '../address'
import { useApi } from '../context'
import { Button } from '../parts/button'
import { CheerCard } from '../parts/cheer-card'
import { Switch } from '../parts/field'
import { Frame } from '../parts/frame'
import { Slip } from '../parts/note'
import { Phrases } from '../parts/phrases'
import { Told } from '../parts/told'
import { useAsked, useDeed } from '../use-asked'
import { useWords } from '../words'

type Put = (cheers: Cheers) => void

export function CheersPage() {
  const api = useApi()
  const asked = useAsked('cheers', api.cheers)
  return <Told asked={asked}>{(told) => <Received told={told} put={asked.put} />}</Told>
}

function Received({ told, put }: { told: Cheers; put: Put }) {
  const { cheers } = useWords()
  return (
    <Frame title={cheers.title}>
      {told.cheers.length === 0 ? <NoneYet /> : <p class="soft">{cheers.onlyYou}</p>}
      {told.cheers.map((cheer) => (
        <CheerCard
          key={cheer.id}
          cheer={cheer}
          thanked={() =>
            put({
              ...told,
              cheers: told.cheers.map((each) => (each.id === cheer.id ? { ...each, isThanked: true } : each)),
            })
          }
        />
      ))}
      <Settings told={told} put={put} />
    </Frame>
  )
}

function NoneYet() {
  const { cheers } = useWords()
  return (
    <section class="card">
      <h2>{cheers.emptyTitle}</h2>
      <p>
        <Phrases text={cheers.emptyTell} />
      </p>
      <Button kind="main" label={cheers.toBadges} onClick={() => go.to('badges')} />
    </section>
  )
}

function Settings({ told, put }: { told: Cheers; put: Put }) {
  const { cheers } = useWords()
  const api = useApi()
  const deed = useDeed()
  const set = (change: Partial<Cheers>) =>
    deed.run(async () => {
      const now = { ...told, ...change }
      await api.setCheers({ takes: now.takes, mayPush: now.mayPush })
      put(now)
    })
  return (
    <section class="card">
      <h2>{cheers.settings}</h2>
      <Switch
        label={cheers.takes}
        tell={cheers.takesTell}
        isOn={told.takes}
        yes={cheers.yes}
        no={cheers.no}
        onChange={(takes) => set({ takes })}
      />
      <Switch
        label={cheers.mayPush}
        tell={cheers.mayPushTell}
        isOn={told.mayPush}
        yes={cheers.yes}
        no={cheers.no}
        onChange={(mayPush) => set({ mayPush })}
      />
      <Slip why={deed.why} />
    </section>
  )
}
