// The only file that talks with the simulator: one stream in, deeds out. Draws nothing.
import { useEffect, useState } from 'preact/hooks'
import type { CodeSeen, Deed, IdTokenAnswer, LogEntry, Snapshot } from '../phone-api'

const logKept = 300

/** What the page knows: the newest snapshot, the log (newest first), and whether the stream is open. */
type World = { snapshot: Snapshot | null; log: LogEntry[]; connected: boolean }

/** Follows the simulator's stream for as long as the component lives; the browser reconnects by itself. */
export function useWorld(): World {
  const [world, setWorld] = useState<World>({ snapshot: null, log: [], connected: false })
  useEffect(() => {
    const stream = new EventSource('/phone/stream')
    stream.onopen = () => setWorld((before) => ({ ...before, connected: true }))
    stream.onerror = () => setWorld((before) => ({ ...before, connected: false }))
    stream.addEventListener('snapshot', (event) => {
      const snapshot = JSON.parse(event.data) as Snapshot // our own server's answer
      setWorld((before) => ({ ...before, snapshot, connected: true }))
    })
    stream.addEventListener('log', (event) => {
      const entry = JSON.parse(event.data) as LogEntry // our own server's answer
      setWorld((before) => ({ ...before, log: newestFirst(before.log, entry) }))
    })
    return () => stream.close()
  }, [])
  return world
}

function newestFirst(log: LogEntry[], entry: LogEntry): LogEntry[] {
  const others = log.filter((known) => known.id !== entry.id)
  return [entry, ...others].sort((a, b) => b.id - a.id).slice(0, logKept)
}

/** Does one deed. Answers null when it was done, else the simulator's sentence why it makes no sense. */
export async function doDeed(deed: Deed): Promise<string | null> {
  const answer = await fetch('/phone/deeds', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(deed),
  }).catch(() => null)
  if (!answer) return 'ติดต่อตัวจำลองไม่ได้ ลองเปิดหน้านี้ใหม่นะคะ'
  if (answer.ok) return null
  const body = (await answer.json().catch(() => ({}))) as { message?: string } // our own server's answer
  return body.message ?? `${answer.status}`
}

/** Puts one file into the simulator, named and measured as LINE would know it; answers its id. */
export async function upload(file: Blob, name: string, durationMs?: number): Promise<string> {
  const facts = new URLSearchParams({ name })
  if (durationMs) facts.set('durationMs', String(Math.round(durationMs)))
  const answer = await fetch(`/phone/files?${facts}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  })
  if (!answer.ok) throw new Error(`[phone] file refused: ${answer.status}`)
  return ((await answer.json()) as { id: string }).id // our own server's answer
}

/** The codes that could be held before a camera now; none when the simulator does not answer. */
export async function askCodes(): Promise<CodeSeen[]> {
  const answer = await fetch('/phone/codes').catch(() => null)
  return answer?.ok ? ((await answer.json()) as CodeSeen[]) : [] // our own server's answer
}

/** What LIFF would hand to a page opened by this person. */
export async function askIdToken(person: string): Promise<IdTokenAnswer> {
  const answer = await fetch(`/phone/id-token?person=${encodeURIComponent(person)}`)
  if (!answer.ok) throw new Error(`[phone] no token: ${answer.status}`)
  return (await answer.json()) as IdTokenAnswer // our own server's answer
}

/** Downloads the person's chat so far as a file that replays through the whole bot. */
export async function saveChat(person: string, name: string): Promise<void> {
  const answer = await fetch(`/phone/save?person=${encodeURIComponent(person)}`)
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.chat.json`
  link.click()
  URL.revokeObjectURL(address)
}
