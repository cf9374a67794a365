/** Which badges stand in the showcase, in which order: chosen ones first, as they will be seen. */
import type { BadgeCard } from '../../shared/api-badges'
import { go } from '../address'
import { useSay, useWords } from '../words'
import { Button } from './button'
import { Switch } from './field'
import { Medal } from './medal'
import { Phrases } from './phrases'

interface ShowcaseChoiceProps {
  list: BadgeCard[]
  /** Ids, in the order shown. */
  chosen: string[]
  choose: (chosen: string[]) => void
}

export function ShowcaseChoice({ list, chosen, choose }: ShowcaseChoiceProps) {
  const { showcase: text } = useWords()
  const rank = ({ id }: BadgeCard) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length)
  const shared = list.filter(({ isShared }) => isShared).sort((a, b) => rank(a) - rank(b))
  const others = list.filter(({ isShared }) => !isShared)
  return (
    <>
      {shared.length > 0 && (
        <section class="card">
          <h2>{text.choose}</h2>
          {shared.map((card) => (
            <ShownBadge key={card.id} card={card} chosen={chosen} choose={choose} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section class="card">
          <p class="soft">
            <Phrases text={text.onlyShared} />
          </p>
          {others.map((card) => (
            <HiddenBadge key={card.id} card={card} />
          ))}
        </section>
      )}
    </>
  )
}

function ShownBadge({ card, chosen, choose }: { card: BadgeCard } & Omit<ShowcaseChoiceProps, 'list'>) {
  const { showcase: text } = useWords()
  const title = useSay().pick(card.title)
  const at = chosen.indexOf(card.id)
  const rest = chosen.filter((id) => id !== card.id)
  return (
    <div class="shown-badge">
      <Medal url={card.medallion} size={72} />
      <Switch
        label={title}
        isOn={at >= 0}
        yes={text.yes}
        no={text.no}
        onChange={(isOn) => choose(isOn ? [...rest, card.id] : rest)}
      />
      {at > 0 && (
        <Button
          kind="text"
          sign="arrow-up"
          label={text.first}
          name={text.moveUp({ title })}
          onClick={() => choose([...rest.slice(0, at - 1), card.id, ...rest.slice(at - 1)])}
        />
      )}
    </div>
  )
}

function HiddenBadge({ card }: { card: BadgeCard }) {
  const { showcase: text } = useWords()
  const title = useSay().pick(card.title)
  return (
    <div class="shown-badge">
      <Medal url={card.medallion} size={72} />
      <b>{title}</b>
      <Button
        kind="text"
        sign="eye"
        label={text.share}
        name={`${text.share} ${title}`}
        onClick={() => go.to('share', card.id)}
      />
    </div>
  )
}
