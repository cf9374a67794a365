/** Which of the learner's own work others see, thing by thing; nothing is shown that was not chosen. */
import type { EvidenceItem } from '../../shared/api-badges'
import { here } from '../here'
import { useSay, useWords } from '../words'
import { Switch } from './field'
import { Icon, type Sign } from './icon'
import { Note } from './note'

interface EvidenceChoiceProps {
  evidence: EvidenceItem[]
  chosen: string[]
  choose: (chosen: string[]) => void
}

export function EvidenceChoice({ evidence, chosen, choose }: EvidenceChoiceProps) {
  const { sharing } = useWords()
  if (evidence.length === 0) return <Note kind="plain" text={sharing.evidenceNone} />
  return (
    <fieldset class="card evidence">
      <legend>{sharing.evidence}</legend>
      {evidence.map((item, at) => (
        <Item
          key={item.id}
          item={item}
          number={at + 1}
          isOn={chosen.includes(item.id)}
          onChange={(isOn) => choose(isOn ? [...chosen, item.id] : chosen.filter((each) => each !== item.id))}
        />
      ))}
    </fieldset>
  )
}

const signs: Record<Exclude<EvidenceItem['kind'], 'picture'>, Sign> = {
  video: 'video',
  voice: 'voice',
  file: 'file',
}

interface ItemProps {
  item: EvidenceItem
  /** As a person counts. */
  number: number
  isOn: boolean
  onChange: (isOn: boolean) => void
}

function Item({ item, number, isOn, onChange }: ItemProps) {
  const { sharing } = useWords()
  const say = useSay()
  const name = `${sharing[item.kind]} ${number}`
  return (
    <div class="evidence-item">
      <a
        class="shot"
        href={here(item.open)}
        target="_blank"
        rel="noreferrer"
        aria-label={`${sharing.open} ${name}`}
      >
        {item.kind === 'picture' ? (
          <img src={here(item.open)} width={88} height={88} alt="" loading="lazy" decoding="async" />
        ) : (
          <Icon sign={signs[item.kind]} size={40} />
        )}
      </a>
      <Switch
        label={name}
        tell={say.date(item.sentAt)}
        isOn={isOn}
        yes={sharing.yes}
        no={sharing.no}
        onChange={onChange}
      />
    </div>
  )
}
