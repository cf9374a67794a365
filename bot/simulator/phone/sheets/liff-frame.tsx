// A mini-app inside the phone, and the sentences it speaks with LINE. Trusts our own origin only.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { LineMessage } from '../../phone-api'
import { Icon } from '../icon'
import { follow } from '../perform'
import { usePhone } from '../phone-context'
import { askIdToken } from '../world'
import { ShareSheet } from './share-sheet'

type Heard = { riandee?: string; messages?: LineMessage[]; address?: string }

/** The frame with LINE's own bar above it. */
export function LiffFrame({ address, close }: { address: string; close: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [sharing, setSharing] = useState<LineMessage[] | null>(null)
  const say = useTalk(frame, { close, share: setSharing })
  const shared = (to: string[] | null) => {
    setSharing(null)
    say(to ? { riandee: 'shared', to } : { riandee: 'cancelled' })
  }
  return (
    <section class="liff" aria-label="หน้าจอเรียนดี">
      <header>
        <b>เรียนดี</b>
        <button type="button" class="quiet" aria-label="ปิดหน้านี้" onClick={close}>
          <Icon sign="close" />
        </button>
      </header>
      <iframe
        ref={frame}
        src={address}
        title="เรียนดี"
        allow="camera; microphone; clipboard-write; fullscreen"
      />
      {sharing && <ShareSheet messages={sharing} done={shared} />}
    </section>
  )
}

type Deeds = { close: () => void; share: (messages: LineMessage[]) => void }

/** Hears the mini-app and answers it; words from any other window or origin are nobody's. */
function useTalk(frame: { current: HTMLIFrameElement | null }, deeds: Deeds) {
  const phone = usePhone()
  const { world, person } = phone
  const say = (words: object) => frame.current?.contentWindow?.postMessage(words, world.localOrigin)
  const introduce = async () => {
    const you = await askIdToken(person.id)
    say({ riandee: 'you', ...you })
  }
  const wishes: Record<string, (heard: Heard) => void> = {
    who: () => void introduce(),
    close: deeds.close,
    share: ({ messages }) => deeds.share(messages ?? []),
    open: ({ address }) => follow(address ?? '', phone),
  }
  useEffect(() => {
    const hear = (event: MessageEvent<Heard | null>) => {
      const ours = event.origin === world.localOrigin && event.source === frame.current?.contentWindow
      if (ours && event.data?.riandee) wishes[event.data.riandee]?.(event.data)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [world.localOrigin, person.id])
  return say
}
