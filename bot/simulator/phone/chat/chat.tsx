// The scrolling chat: rows, the bot's loading dots, quick replies of the last message. Stays at the newest.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ChatEntry } from '../../phone-api'
import { Mark } from '../mark'
import { usePhone } from '../phone-context'
import { Entry } from './entry'
import { QuickReplies } from './quick-replies'
import { rowsOf } from './rows'

/** One chat. Scrolls to the newest entry whenever one arrives or the room changes. */
export function Chat({ chat, room }: { chat: ChatEntry[]; room: string }) {
  const { person, chat: group } = usePhone()
  const list = useRef<HTMLDivElement>(null)
  const loading = useLoading(group ? null : person.loadingUntil)
  useStayAtNewest(list, `${chat.length} ${chat.at(-1)?.id} ${loading} ${room}`)
  const last = chat.at(-1)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <div class="chat" ref={list} role="log" aria-label="ข้อความในแชท" tabIndex={0}>
      <ol>
        {rowsOf(chat).map((row) =>
          row.kind === 'day' ? (
            <li key={row.key} class="day">
              {row.day}
            </li>
          ) : (
            <Entry
              key={row.key}
              entries={row.kind === 'album' ? row.entries : [row.entry]}
              first={row.first}
            />
          ),
        )}
        {loading && <Loading />}
      </ol>
      {last && <QuickReplies entry={last} />}
    </div>
  )
}

function Loading() {
  return (
    <li class="entry theirs is-first">
      <span class="avatar">
        <Mark />
      </span>
      <div class="said">
        <div class="bubble dots" role="status" aria-label="เรียนดีกำลังพิมพ์">
          <i />
          <i />
          <i />
        </div>
      </div>
    </li>
  )
}

/** True until the moment given on the simulator's clock. */
function useLoading(until: number | null): boolean {
  const { world } = usePhone()
  const [over, setOver] = useState<number | null>(null)
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => setOver(until), Math.max(0, until - world.now))
    return () => clearTimeout(timer)
  }, [until])
  return until !== null && until > world.now && over !== until
}

const nearPx = 80

/** Goes to the newest entry when `what` changes, and keeps there while pictures load, unless one scrolled away. */
function useStayAtNewest(list: { current: HTMLElement | null }, what: string) {
  const stays = useRef(true)
  useEffect(() => {
    const area = list.current
    const rows = area?.firstElementChild
    if (!area || !rows) return
    const look = () => {
      stays.current = area.scrollHeight - area.scrollTop - area.clientHeight < nearPx
    }
    const watch = new ResizeObserver(() => stays.current && goDown(area))
    watch.observe(rows)
    watch.observe(area)
    area.addEventListener('scroll', look)
    return () => {
      watch.disconnect()
      area.removeEventListener('scroll', look)
    }
  }, [])
  useLayoutEffect(() => {
    stays.current = true
    if (list.current) goDown(list.current)
  }, [what])
}

const goDown = (area: HTMLElement) => area.scrollTo({ top: area.scrollHeight })
