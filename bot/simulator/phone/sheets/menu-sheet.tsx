// What stands behind the three dots of a chat: block, save, letter size, and the bot's seat in a group.
import { usePhone } from '../phone-context'
import { doDeed, saveChat } from '../world'
import { Sheet } from './sheet'

/** LINE's own letter sizes; text with `scaling` follows them. */
const letterSizes = [
  { words: 'ปกติ', times: 1 },
  { words: 'ใหญ่', times: 1.15 },
  { words: 'ใหญ่พิเศษ', times: 1.3 },
]

export function MenuSheet({ close }: { close: () => void }) {
  const { chat, person } = usePhone()
  return (
    <Sheet title={chat ? 'ตั้งค่ากลุ่ม' : 'ตั้งค่าแชท'} close={close}>
      <div class="choices">
        {chat ? <Seat close={close} /> : <Blocking close={close} />}
        <button
          type="button"
          onClick={() => {
            close()
            void saveChat(person.id, person.name)
          }}
        >
          บันทึกแชทนี้
        </button>
      </div>
      <LetterSizes />
    </Sheet>
  )
}

function Blocking({ close }: { close: () => void }) {
  const { person, act } = usePhone()
  if (!person.friend && !person.blocked) return null
  const toggle = () => {
    close()
    void act({ do: person.blocked ? 'unblock' : 'block' })
  }
  return (
    <button type="button" onClick={toggle}>
      {person.blocked ? 'เลิกบล็อก' : 'บล็อก'}
    </button>
  )
}

function Seat({ close }: { close: () => void }) {
  const { world, chat, person, note } = usePhone()
  const group = world.groups.find((each) => each.id === chat)
  if (!group) return null
  const toggle = async () => {
    close()
    const seat = { group: group.id, person: person.id }
    const objection = await doDeed({ do: group.botIn ? 'remove-bot' : 'add-bot', ...seat })
    if (objection) note(objection)
  }
  return (
    <button type="button" onClick={() => void toggle()}>
      {group.botIn ? 'เชิญเรียนดีออกจากกลุ่ม' : 'เชิญเรียนดีเข้ากลุ่ม'}
    </button>
  )
}

function LetterSizes() {
  const { letters, setLetters } = usePhone()
  return (
    <fieldset class="letters">
      <legend>ขนาดตัวอักษรใน LINE</legend>
      {letterSizes.map(({ words, times }) => (
        <button type="button" key={words} aria-pressed={letters === times} onClick={() => setLetters(times)}>
          {words}
        </button>
      ))}
    </fieldset>
  )
}
