// Choosing a place to send: a few known ones, or any by its numbers.
import { useState } from 'preact/hooks'
import { usePhone } from '../phone-context'
import { Sheet } from './sheet'

type Place = { title: string; latitude: number; longitude: number }

const known: Place[] = [
  { title: 'ตลาดวโรรส เชียงใหม่', latitude: 18.7903, longitude: 99.0006 },
  { title: 'สวนลุมพินี กรุงเทพฯ', latitude: 13.7314, longitude: 100.5414 },
  { title: 'ย่าโม นครราชสีมา', latitude: 14.9749, longitude: 102.0983 },
]

export function PlaceSheet({ close }: { close: () => void }) {
  const { act } = usePhone()
  const send = (place: Place) => {
    close()
    void act({ do: 'place', ...place })
  }
  return (
    <Sheet title="ส่งตำแหน่ง" close={close}>
      <div class="choices">
        {known.map((place) => (
          <button type="button" key={place.title} onClick={() => send(place)}>
            {place.title}
          </button>
        ))}
      </div>
      <OwnPlace send={send} />
    </Sheet>
  )
}

function OwnPlace({ send }: { send: (place: Place) => void }) {
  const [place, setPlace] = useState({ title: 'บ้านของฉัน', latitude: '13.75', longitude: '100.5' })
  const field = (name: keyof typeof place, label: string) => (
    <label>
      {label}
      <input
        value={place[name]}
        onInput={(event) => setPlace({ ...place, [name]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault()
        send({ title: place.title, latitude: Number(place.latitude), longitude: Number(place.longitude) })
      }}
    >
      {field('title', 'ชื่อสถานที่')}
      {field('latitude', 'ละติจูด')}
      {field('longitude', 'ลองจิจูด')}
      <button type="submit">ส่งตำแหน่งนี้</button>
    </form>
  )
}
