// The log of every request both ways, newest first; each opens to its two bodies.
import type { LogEntry } from '../../phone-api'
import { Icon } from '../icon'
import { Two } from '../two'

export function LogDrawer({ log, close }: { log: LogEntry[]; close: () => void }) {
  return (
    <aside class="log" aria-label="บันทึกคำขอ">
      <header>
        <h2>
          <Two th="บันทึกคำขอ" en="every request, newest first" />
        </h2>
        <button type="button" class="quiet" aria-label="ปิดบันทึก" onClick={close}>
          <Icon sign="close" />
        </button>
      </header>
      {log.length === 0 && <p class="empty">ยังไม่มีคำขอค่ะ</p>}
      <ol>
        {log.map((entry) => (
          <li key={entry.id}>
            <LogLine entry={entry} />
          </li>
        ))}
      </ol>
    </aside>
  )
}

function LogLine({ entry }: { entry: LogEntry }) {
  const toBot = entry.direction === 'to-bot'
  const fine = entry.status >= 200 && entry.status < 300
  return (
    <details data-log={entry.id} data-direction={entry.direction}>
      <summary>
        <span class={toBot ? 'to-bot' : 'from-bot'}>
          <Icon sign={toBot ? 'arrow-up' : 'arrow-down'} size={18} />
          {toBot ? 'ถึงบอต' : 'จากบอต'}
        </span>
        <b class={fine ? 'fine' : 'not-fine'}>{entry.status || '—'}</b>
        <code>
          {entry.method} {entry.path}
        </code>
        <small>{Math.round(entry.ms)} ms</small>
      </summary>
      <p>
        <time>{new Date(entry.at).toISOString()}</time> · {entry.requestId}
      </p>
      <Body title="ส่ง request" body={entry.request} />
      <Body title="ตอบ response" body={entry.response} />
    </details>
  )
}

function Body({ title, body }: { title: string; body: string }) {
  if (!body) return null
  return (
    <>
      <h3>{title}</h3>
      <pre>{body}</pre>
    </>
  )
}
