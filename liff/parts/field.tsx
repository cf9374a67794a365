/** What is filled in or chosen: a line of words, one of several, and yes or no. Labels are always seen. */
import type { ComponentChildren } from 'preact'

interface FieldProps {
  label: string
  value: string
  maxLength: number
  placeholder?: string
  /** How the phone may help: `name` offers the person's own. */
  autocomplete?: 'name' | 'off'
  onInput: (value: string) => void
}

export function Field({ label, value, onInput, autocomplete = 'off', ...limits }: FieldProps) {
  return (
    <label class="field">
      <b>{label}</b>
      <input
        type="text"
        value={value}
        autocomplete={autocomplete}
        {...limits}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  )
}

interface ChoiceProps {
  /** The same for all that exclude each other. */
  group: string
  isOn: boolean
  onChoose: () => void
  children: ComponentChildren
}

export function Choice({ group, isOn, onChoose, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={isOn} onChange={onChoose} />
      <span>{children}</span>
    </label>
  )
}

interface SwitchProps {
  label: string
  tell?: string
  isOn: boolean
  /** What the switch itself says, on and off. */
  yes: string
  no: string
  onChange: (isOn: boolean) => void
}

/** A switch says its state in a word: colour and side alone would not. */
export function Switch({ label, tell, isOn, yes, no, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        <b>{label}</b>
        {tell && <span class="soft">{tell}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="toggle" aria-hidden="true">
        {isOn ? yes : no}
      </span>
    </label>
  )
}
