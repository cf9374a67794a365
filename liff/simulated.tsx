/**
 * Where the mini-app begins on the simulator's phone: asks the window around it who holds the phone, and puts LINE's
 * own mock in the place of LINE. Never part of the real build.
 */
import { LiffMockPlugin } from '@line/liff-mock'
import { openDeepLink } from './address'
import type { Line } from './line'
import { PartsPage } from './pages/parts'
import { liff } from './sdk'
import { settings } from './settings'
import { show } from './show'

interface You {
  riandee: 'you'
  idToken: string
  profile: { userId: string; displayName: string; pictureUrl?: string }
  /** False for a LINE that cannot ask whom to send something to; it can where this is absent. */
  canShare?: boolean
}

interface Words {
  riandee: 'who' | 'close' | 'share' | 'open'
  messages?: object[]
  address?: string
}

const say = (words: Words) => window.parent.postMessage(words, settings.simulator())

type Heard = Partial<You> | { riandee: 'shared' | 'cancelled' }

/** Says `words` and waits for one of the `answers`; what any other window or origin says is nobody's. */
function ask(words: Words, answers: string[]): Promise<Heard> {
  return new Promise((tell) => {
    window.addEventListener('message', function hear({ origin, source, data }: MessageEvent<Heard | null>) {
      const isSimulator = origin === settings.simulator() && source === window.parent
      if (!isSimulator || !data?.riandee || !answers.includes(data.riandee)) return
      window.removeEventListener('message', hear)
      tell(data)
    })
    say(words)
  })
}

const simulated: Line = {
  idToken: () => liff.getIDToken() ?? undefined,
  backToChat: () => say({ riandee: 'close' }),
  signInAgain: () => location.reload(),
  canShare: () => liff.isApiAvailable('shareTargetPicker'),
  share: async (messages) => {
    const { riandee } = await ask({ riandee: 'share', messages }, ['shared', 'cancelled'])
    return riandee === 'shared'
  },
  openOutside: (address) => say({ riandee: 'open', address }),
}

async function open(): Promise<Line> {
  const you = (await ask({ riandee: 'who' }, ['you'])) as You // the simulator sends all of it
  // The mock's own types are written against the whole SDK, of which this is a part.
  const mocked = (liff.use as (plugin: unknown) => unknown)(new LiffMockPlugin()) as Mocked
  await mocked.init({ liffId: settings.liffId(), mock: true })
  mocked.$mock.set((before) => ({
    ...before,
    isLoggedIn: true,
    isInClient: true,
    isApiAvailable: you.canShare ?? true,
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

show(open(), { patienceMs: 10_000, onTheWay: simulated, PartsPage })
