/**
 * Where the mini-app begins on the simulator's phone: asks the window around it who holds the phone, and puts LINE's
 * own mock in the place of LINE. Never part of the real build.
 */
import { LiffMockPlugin } from '@line/liff-mock'
import { openDeepLink } from './address'
import type { Line } from './line'
import { liff } from './sdk'
import { settings } from './settings'
import { show } from './show'

interface You {
  riandee: 'you'
  idToken: string
  profile: { userId: string; displayName: string; pictureUrl?: string }
}

const say = (riandee: 'who' | 'close') => window.parent.postMessage({ riandee }, settings.simulator())

/** Waits for the simulator's answer; words from any other window or origin are nobody's. */
function whoHoldsThePhone(): Promise<You> {
  return new Promise((tell) => {
    window.addEventListener('message', function hear({ origin, source, data }: MessageEvent<Partial<You>>) {
      const isSimulator = origin === settings.simulator() && source === window.parent
      if (!isSimulator || data?.riandee !== 'you' || !data.idToken) return
      window.removeEventListener('message', hear)
      tell(data as You) // the simulator sends all of it, or nothing
    })
    say('who')
  })
}

const simulated: Line = {
  idToken: () => liff.getIDToken() ?? undefined,
  backToChat: () => say('close'),
  signInAgain: () => location.reload(),
}

async function open(): Promise<Line> {
  const you = await whoHoldsThePhone()
  // The mock's own types are written against the whole SDK, of which this is a part.
  const mocked = (liff.use as (plugin: unknown) => unknown)(new LiffMockPlugin()) as Mocked
  await mocked.init({ liffId: settings.liffId(), mock: true })
  mocked.$mock.set((before) => ({
    ...before,
    isLoggedIn: true,
    isInClient: true,
    isApiAvailable: true,
    getIDToken: you.idToken,
    getProfile: you.profile,
    shareTargetPicker: { status: 'success' },
  }))
  openDeepLink()
  return simulated
}

/** What the mock adds. */
interface Mocked {
  init(config: { liffId: string; mock: true }): Promise<void>
  $mock: { set(change: (before: object) => object): void }
}

show(open(), { patienceMs: 10_000, onTheWay: simulated })
