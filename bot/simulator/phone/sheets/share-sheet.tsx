// The share-target picker: whom to send a mini-app's messages to. Knows people and groups, not the mini-app.
import { useState } from 'preact/hooks'
import type { LineMessage } from '../../phone-api'
import { Message } from '../messages/message'
import { usePhone } from '../phone-context'
import { Sheet } from './sheet'

type Props = { messages: LineMessage[]; done: (to: string[] | null) => void }

/** Asks whom to share with. `done` gets their ids once the deed is done, or null when the person turned back. */
export function ShareSheet({ messages, done }: Props) {
  const { world, person, act } = usePhone()
  const [to, setTo] = useState<string[]>([])
  const people = world.people.filter((one) => one.id !== person.id)
  const groups = world.groups.filter((group) => group.members.includes(person.id))
  const send = async () => {
    if (await act({ do: 'share', to, messages })) done(to)
  }
  const toggle = (id: string) => setTo(to.includes(id) ? to.filter((one) => one !== id) : [...to, id])
  return (
    <Sheet title="ส่งให้ใครดี" close={() => done(null)}>
      <div class="preview" inert>
        {messages.map((message, index) => (
          <Message key={index} message={message} />
        ))}
      </div>
      <div class="targets">
        {[...groups, ...people].map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={to.includes(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <div class="choices">
        <button type="button" class="main" disabled={to.length === 0} onClick={() => void send()}>
          ส่ง
        </button>
      </div>
    </Sheet>
  )
}
