// Everything in the strip that changes the simulator: three switches, the clock, a new person; and the quota.
import { useState } from 'preact/hooks'
import type { Deed, Snapshot, Switches } from '../../phone-api'
import { Icon } from '../icon'
import { Two } from '../two'

type Props = { world: Snapshot; act: (deed: Deed) => Promise<void> }

const switches: { name: keyof Switches; th: string; en: string }[] = [
  { name: 'slow', th: 'LINE ช้า', en: 'slow' },
  { name: 'down', th: 'LINE ล่ม', en: 'down' },
  { name: 'duplicates', th: 'ส่งซ้ำ', en: 'duplicates' },
]

const steps = [1, 7, 30]

export function Switchboard({ world, act }: Props) {
  return (
    <>
      <fieldset class="switches">
        <legend>สภาพของ LINE</legend>
        {switches.map(({ name, th, en }) => (
          <button
            type="button"
            role="switch"
            key={name}
            aria-checked={world.switches[name]}
            onClick={() =>
              void act({ do: 'switches', switches: { ...world.switches, [name]: !world.switches[name] } })
            }
          >
            <i aria-hidden="true" />
            <Two th={th} en={en} />
          </button>
        ))}
      </fieldset>
      <fieldset class="clock">
        <legend>เลื่อนวัน</legend>
        {steps.map((days) => (
          <button type="button" key={days} onClick={() => void act({ do: 'move-clock', days })}>
            <Two th={`+${days} วัน`} en={`+${days} day${days === 1 ? '' : 's'}`} />
          </button>
        ))}
      </fieldset>
      <p class="quota">
        <Two th={`โควตา ${world.quota.used}/${world.quota.limit}`} en="paid messages" />
      </p>
      <NewPerson act={act} />
    </>
  )
}

function NewPerson({ act }: Pick<Props, 'act'>) {
  const [name, setName] = useState('')
  return (
    <form
      class="new-person"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) void act({ do: 'add-person', name: name.trim() })
        setName('')
      }}
    >
      <input
        aria-label="ชื่อของคนใหม่"
        placeholder="ชื่อคนใหม่"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" aria-label="เพิ่มคน">
        <Icon sign="user-plus" />
      </button>
    </form>
  )
}
