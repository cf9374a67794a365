/** Which name others see: none until somebody chooses one. Typing is one way of three. */
import { type BadgePage, nameLimit } from '../../shared/api-badges'
import { hasLetter } from '../../shared/graphemes'
import { useDraft } from '../use-draft'
import { useWords } from '../words'
import { Choice, Field } from './field'

type Way = 'none' | 'called' | 'full'

export interface ChosenName {
  way: Way
  full: string
}

type Named = Pick<BadgePage, 'id' | 'name' | 'calledName'>

/** What stands on the badge now, or was chosen since and not yet put there. */
export function useChosenName({ id, name, calledName }: Named) {
  const isOwn = name !== null && name !== calledName
  return useDraft<ChosenName>(`name/${id}`, {
    way: name === null ? 'none' : isOwn ? 'full' : 'called',
    full: isOwn ? name : '',
  })
}

/** The name as the bot is told: null for none; undefined while one with letters is still to be written. */
export function nameOf({ way, full }: ChosenName, calledName: string | null): string | null | undefined {
  if (way === 'none') return null
  const name = (way === 'called' ? calledName : full.trim()) ?? ''
  return hasLetter(name) ? name : undefined
}

interface NameChoiceProps {
  calledName: string | null
  chosen: ChosenName
  choose: (chosen: ChosenName) => void
}

export function NameChoice({ calledName, chosen, choose }: NameChoiceProps) {
  const { sharing } = useWords()
  const option = (way: Way, label: string) => (
    <Choice group="name" isOn={chosen.way === way} onChoose={() => choose({ ...chosen, way })}>
      {label}
    </Choice>
  )
  return (
    <fieldset class="choices">
      <legend>{sharing.nameQuestion}</legend>
      {option('none', sharing.nameNone)}
      {calledName && option('called', sharing.nameCalled({ name: calledName }))}
      {option('full', sharing.nameFull)}
      {chosen.way === 'full' && (
        <Field
          label={sharing.nameField}
          value={chosen.full}
          maxLength={nameLimit}
          autocomplete="name"
          onInput={(full) => choose({ ...chosen, full })}
        />
      )}
    </fieldset>
  )
}
