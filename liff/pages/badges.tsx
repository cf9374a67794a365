/** "ตราของฉัน": the wallet, newest first, and the ways to the showcase and the cheers. */
import type { BadgeCard } from '../../shared/api-badges'
import { go } from '../address'
import { useApi, useLine } from '../context'
import { Button } from '../parts/button'
import { Frame, State } from '../parts/frame'
import { Icon } from '../parts/icon'
import { Medal, TracedMedal } from '../parts/medal'
import { Row, Rows } from '../parts/row'
import { Told } from '../parts/told'
import { useAsked } from '../use-asked'
import { useSay, useWords } from '../words'

export function BadgesPage() {
  const api = useApi()
  const asked = useAsked('badges', api.badges)
  return <Told asked={asked}>{(list) => (list.length > 0 ? <Wallet list={list} /> : <Empty />)}</Told>
}

function Wallet({ list }: { list: BadgeCard[] }) {
  const { badges } = useWords()
  return (
    <Frame title={badges.title}>
      <div class="rows">
        {list.map((card) => (
          <BadgeRow key={card.id} card={card} />
        ))}
      </div>
      <Rows>
        <Row
          sign="grid"
          title={badges.showcase}
          tell={badges.showcaseTell}
          onClick={() => go.to('showcase')}
        />
        <Row sign="heart" title={badges.cheers} tell={badges.cheersTell} onClick={() => go.to('cheers')} />
      </Rows>
    </Frame>
  )
}

function BadgeRow({ card }: { card: BadgeCard }) {
  const { badges } = useWords()
  const say = useSay()
  return (
    <button type="button" class="row badge-row" onClick={() => go.to('badge', card.id)}>
      <Medal url={card.medallion} size={96} />
      <span>
        <b class="name">{say.pick(card.title)}</b>
        <span class="soft">{say.date(card.awardedAt)}</span>
        {card.state === 'good' && card.isShared && (
          <span class="tag tag-done">
            <Icon sign="eye" size={24} /> {badges.isShared}
          </span>
        )}
        {card.state !== 'good' && (
          <span class="tag">
            <Icon sign="ended" size={24} /> {badges[card.state]}
          </span>
        )}
      </span>
    </button>
  )
}

function Empty() {
  const { badges } = useWords()
  const line = useLine()
  return (
    <Frame
      title={badges.title}
      isState
      dock={<Button kind="main" sign="message" label={badges.emptyDo} onClick={line.backToChat} />}
    >
      <State picture={<TracedMedal />} title={badges.emptyTitle} text={badges.emptyTell} />
    </Frame>
  )
}
