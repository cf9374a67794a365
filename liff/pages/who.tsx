/** "ฉันคือใคร": whose phone this is to the bot. For whoever wonders, and for whoever was handed a phone. */
import type { Me } from '../../shared/api'
import { useMe } from '../context'
import { BackToChat } from '../parts/button'
import { Frame } from '../parts/frame'
import { Phrases } from '../parts/phrases'
import { Told } from '../parts/told'
import { useWords } from '../words'

export function WhoPage() {
  return <Told asked={useMe()}>{(me) => <Who me={me} />}</Told>
}

function Who({ me }: { me: Me }) {
  const words = useWords()
  const name = me.name ?? me.lineName
  return (
    <Frame title={words.whoTitle} dock={<BackToChat kind="main" />}>
      <section class="card">
        <div class="person">
          {name && (
            <span class="letter" aria-hidden="true">
              {firstLetter(name)}
            </span>
          )}
          <p>
            <span class="soft">{me.name || !name ? words.whoCalled : words.whoInLine}</span>
            <b class="name">{name ?? words.whoNameless}</b>
          </p>
        </div>
        {me.name && me.lineName && (
          <p class="fact">
            <span class="soft">{words.whoInLine}</span>
            <b>{me.lineName}</b>
          </p>
        )}
      </section>
      <p>
        <Phrases text={words.whoTell} />
      </p>
      <p class="soft">
        <Phrases text={words.whoRename} />
      </p>
    </Frame>
  )
}

/** The letter one is filed under: the first consonant, as a vowel written before it (เ แ โ ใ ไ) cannot stand alone. */
function firstLetter(name: string): string {
  const letters = [...name.replace(/^[\s\p{P}\p{S}]+/u, '')]
  return letters.find((letter) => !/[\u0E40-\u0E44]/.test(letter)) ?? letters[0] ?? ''
}
