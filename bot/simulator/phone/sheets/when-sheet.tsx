// The date and time picker of a `datetimepicker` action; the tap is done only once a moment was chosen.
import { useState } from 'preact/hooks'
import type { LineAction } from '../../phone-api'
import { usePhone } from '../phone-context'
import { Sheet } from './sheet'

const inputs = { date: 'date', time: 'time', datetime: 'datetime-local' } as const
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** `2027-01-31T09:00` from LINE's own writing, which allows a small t. */
const moment = (value: unknown) => text(value).replace('t', 'T')

export function WhenSheet({ action, close }: { action: LineAction; close: () => void }) {
  const { act } = usePhone()
  const mode = action.mode === 'time' || action.mode === 'datetime' ? action.mode : 'date'
  const [value, setValue] = useState(moment(action.initial))
  return (
    <Sheet title={action.label ?? 'เลือกวันเวลา'} close={close}>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault()
          close()
          void act({ do: 'tap', action, params: { [mode]: value } })
        }}
      >
        <label>
          {mode === 'time' ? 'เวลา' : 'วัน'}
          <input
            required
            type={inputs[mode]}
            value={value}
            min={moment(action.min) || undefined}
            max={moment(action.max) || undefined}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </label>
        <button type="submit">ตกลง</button>
      </form>
    </Sheet>
  )
}
