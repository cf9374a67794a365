// The strip over the phones: what LINE itself would do today, the clock, the quota, the log.
import { useState } from 'preact/hooks'
import type { Deed, Snapshot } from '../../phone-api'
import { fullDayOf, hourOf } from '../dates'
import { Icon } from '../icon'
import { Mark } from '../mark'
import { Two } from '../two'
import { doDeed } from '../world'
import { Switchboard } from './switchboard'

type StripProps = {
  world: Snapshot
  connected: boolean
  logCount: number
  logOpen: boolean
  toggleLog: () => void
}

export function Strip({ world, connected, logCount, logOpen, toggleLog }: StripProps) {
  const [open, setOpen] = useState(false)
  const [objection, setObjection] = useState('')
  const act = async (deed: Deed) => setObjection((await doDeed(deed)) ?? '')
  return (
    <header class={`strip ${open ? 'is-open' : ''}`}>
      <h1>
        <span class="avatar">
          <Mark />
        </span>
        <Two th="โทรศัพท์จำลอง" en="LINE simulator" />
      </h1>
      <p class="today">
        <Two th={`${fullDayOf(world.now)} ${hourOf(world.now)} น.`} en={movedBy(world.clockMovedMs)} />
      </p>
      <div class="controls">
        <Switchboard world={world} act={act} />
      </div>
      <button
        type="button"
        class="controls-toggle"
        aria-label="ตัวช่วย"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon sign="settings" />
      </button>
      <button type="button" class="log-toggle" aria-expanded={logOpen} onClick={toggleLog}>
        <Icon sign="list" />
        <Two th={`บันทึก ${logCount}`} en="request log" />
      </button>
      {(objection || !connected) && (
        <p class="objection" role="status">
          <Icon sign="alert-circle" size={20} />
          {objection || 'กำลังต่อกับตัวจำลองใหม่ค่ะ'}
        </p>
      )}
    </header>
  )
}

const dayMs = 86_400_000

function movedBy(ms: number): string {
  const days = Math.round(ms / dayMs)
  return days ? `clock moved +${days} day${days === 1 ? '' : 's'}` : 'clock as it is'
}
