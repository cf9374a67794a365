// The sticker picker: a tab a package, eight stickers each, sent with one tap.
import { useState } from 'preact/hooks'
import { packages } from '../messages/sticker'
import { moods, StickerFace } from '../messages/sticker-face'
import { usePhone } from '../phone-context'

export function StickerPicker() {
  const { act } = usePhone()
  const [chosen, setChosen] = useState(0)
  const { id, first } = packages[chosen] ?? { id: '', first: 0 }
  return (
    <section class="stickers" aria-label="สติกเกอร์">
      <fieldset class="packages" aria-label="ชุดสติกเกอร์">
        {packages.map((each, index) => (
          <button
            type="button"
            key={each.id}
            aria-pressed={index === chosen}
            aria-label={`ชุด ${each.id}`}
            onClick={() => setChosen(index)}
          >
            <StickerFace id={1} skin={index} />
          </button>
        ))}
      </fieldset>
      <div class="faces">
        {moods.map((mood, index) => (
          <button
            type="button"
            key={mood}
            aria-label={`สติกเกอร์ ${mood}`}
            data-sticker={`${id}/${first + index}`}
            onClick={() => void act({ do: 'sticker', packageId: id, stickerId: String(first + index) })}
          >
            <StickerFace id={index} skin={chosen} />
          </button>
        ))}
      </div>
    </section>
  )
}
