// The whole page: the strip, the phones side by side (or one at a time on a narrow screen), the log.
import { useEffect, useState } from 'preact/hooks'
import type { PersonShown, Snapshot } from '../phone-api'
import { LogDrawer } from './control/log-drawer'
import { Strip } from './control/strip'
import { Icon } from './icon'
import { Phone } from './phone'
import { Two } from './two'
import { saveChat, useWorld } from './world'

const narrow = '(max-width: 700px)'

export function App() {
  const { snapshot, log, connected } = useWorld()
  const [logOpen, setLogOpen] = useState(false)
  if (!snapshot) return <p class="waiting">กำลังต่อกับตัวจำลองค่ะ…</p>
  const toggleLog = () => setLogOpen(!logOpen)
  return (
    <div class="page">
      <Strip
        world={snapshot}
        connected={connected}
        logCount={log.length}
        logOpen={logOpen}
        toggleLog={toggleLog}
      />
      <Phones world={snapshot} />
      {logOpen && <LogDrawer log={log} close={toggleLog} />}
    </div>
  )
}

/** Every phone stays alive on a narrow screen too: drafts and open pages wait until one looks again. */
function Phones({ world }: { world: Snapshot }) {
  const oneAtATime = useMatches(narrow)
  const [chosen, choose] = useState<string | null>(null)
  const shown = world.people.find((person) => person.id === chosen) ?? world.people[0]
  return (
    <main class="room">
      {oneAtATime && (
        <div class="people" role="tablist" aria-label="โทรศัพท์ของใคร">
          {world.people.map(({ id, name }) => (
            <button
              type="button"
              role="tab"
              key={id}
              data-switch={id}
              aria-selected={id === shown?.id}
              onClick={() => choose(id)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <div class="phones">
        {world.people.map((person) => (
          <div class="seat" key={person.id} hidden={oneAtATime && person.id !== shown?.id}>
            {!oneAtATime && <Caption person={person} />}
            <Phone world={world} person={person} />
          </div>
        ))}
      </div>
    </main>
  )
}

function Caption({ person }: { person: PersonShown }) {
  const state = person.blocked ? 'บล็อกอยู่' : person.friend ? 'เป็นเพื่อนกับเรียนดี' : 'ยังไม่เป็นเพื่อน'
  return (
    <div class="caption">
      <h2>
        {person.name} <small>{state}</small>
      </h2>
      <button type="button" onClick={() => void saveChat(person.id, person.name)}>
        <Icon sign="download" size={20} />
        <Two th="บันทึกแชทนี้" en="save this chat" />
      </button>
    </div>
  )
}

function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const look = () => setMatches(list.matches)
    list.addEventListener('change', look)
    return () => list.removeEventListener('change', look)
  }, [query])
  return matches
}
