/** What both runtimes put together in the same way: config, a database and a file store become ports and doors. */
import type { Database } from '../../db/database'
import { createStore } from '../../db/store'
import { dayMs } from '../../shared/dates'
import { miniAppLink } from '../../shared/mini-app-link'
import type { Doors } from '../app'
import { importKey, type SecretJwk } from '../credentials/issuer-key'
import { channelToken } from '../line/channel-token'
import { createMouth } from '../line/speak'
import type { Clock, Files, Issuing, Pictures, Ports } from '../ports'
import { evidencePurpose } from '../routes/evidence'
import { seatCardsAddress } from '../routes/print'
import { createShelf } from '../shelf'
import { seal } from '../signed'
import type { Config } from './config'
import { newId } from './new-id'

/** What lies where a runtime keeps it. */
interface Own {
  database: Database
  files: Files
  pictures: Pictures
}

/** What a runtime, or a test, brings instead of the usual. */
interface Stead {
  fetch?: typeof fetch
  pause?: (ms: number) => Promise<void>
  /** Without it nobody needs to be woken: on one computer a timer looks every five seconds anyway. */
  wake?: Ports['wake']
  /** Makes another key that signs badges and keeps it; only where keys are kept beside the database. */
  renewIssuerKey?: () => SecretJwk
}

export function createPorts(
  config: Config,
  { database, files, pictures }: Own,
  clock: Clock,
  stead: Stead = {},
): Ports {
  const store = createStore(database, newId)
  const mouth = createMouth({
    authorization: channelToken({ ...config.line, now: clock.now, fetch: stead.fetch }),
    apiUrl: config.line.apiUrl,
    dataApiUrl: config.line.dataApiUrl,
    publicUrl: config.publicUrl,
    now: clock.now,
    pause: (ms) => new Promise((done) => void clock.after(ms, () => done())),
    ...stead,
  })
  const miniApp = (path: `/${string}`) => miniAppLink(config.line.liffId, path)
  return {
    store,
    files,
    pictures,
    mouth,
    shelf: createShelf(store.courses),
    office: config.office,
    issuer: issuingBy(config, stead.renewIssuerKey),
    setupCode: config.setupCode,
    evidenceLink: async (person, keepsake) =>
      `${config.publicUrl}/evidence/${await seal(evidencePurpose, `${person}~${keepsake}`, clock.now() + dayMs, config.sessionSecret ?? '')}`,
    cardsLink: (id) =>
      seatCardsAddress(id, {
        publicUrl: config.publicUrl,
        sessionSecret: config.sessionSecret ?? '',
        now: clock.now(),
      }),
    site: (path) => `${config.publicUrl}${path}`,
    wake: stead.wake ?? (async () => undefined),
    miniApp,
    clock,
    newId,
  }
}

/** The key is brought in when something is first signed. */
function issuingBy({ issuerUrl, issuerKey }: Config, renew: (() => SecretJwk) | undefined): Issuing {
  let jwk = issuerKey
  let key: ReturnType<typeof importKey> | undefined
  const current = () => {
    if (!jwk) throw new Error('[runtimes] no ISSUER_KEY')
    key ??= importKey(jwk)
    return key
  }
  return {
    url: issuerUrl,
    key: async () => current(),
    ...(renew && {
      renewKey: async () => {
        jwk = renew()
        key = undefined
        return current()
      },
    }),
  }
}

export const doorsOf = (
  config: Config,
  secrets: { operatorKey: string; sessionSecret: string },
  asset: Doors['asset'],
): Doors => ({
  channelSecret: config.line.channelSecret,
  loginChannelId: config.line.loginChannelId,
  lineApiUrl: config.line.apiUrl,
  liffId: config.line.liffId,
  frameAncestors: config.simulated ? `http://127.0.0.1:${config.simulatorPort}` : "'none'",
  ...secrets,
  asset,
})

/** The real clock. */
export const realClock: Clock = {
  now: () => Date.now(),
  after(ms, ring) {
    const timer = setTimeout(ring, ms)
    return () => clearTimeout(timer)
  },
}
