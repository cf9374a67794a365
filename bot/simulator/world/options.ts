/** What the simulator is told from outside. It knows of the bot only an address and the channel's keys. */

/** What a page bundle is: its HTML and the files it asks for, by their path (`/assets/…`). */
type PhonePage = { html: string; files: Map<string, { type: string; body: Uint8Array | string }> }

/** Everything a simulator can be given; only the two keys have no default. */
export type SimulatorOptions = {
  /** Channel secret: signs webhooks. */
  secret: string
  /** Long-lived channel access token the bot sends as Bearer. */
  accessToken: string
  channelId?: string
  loginChannelId?: string
  loginChannelSecret?: string
  liffId?: string
  /**
   * True puts the Login channel under another provider, as happens to people who click through LINE's console: then it
   * knows everybody by another id than the bot does. Default false.
   */
  loginUnderAnotherProvider?: boolean
  /** Where the bot really listens. Default `http://127.0.0.1:3000`. */
  botOrigin?: string
  /** The https origin that stands for `botOrigin` in every link. Default `https://riandee.example`. */
  publicUrl?: string
  /** Carries a request to the bot. Default: `fetch`. A test hands the bot's own app here. */
  deliver?: (request: Request) => Promise<Response> | Response
  /** Milliseconds UTC before any move of the simulated clock. Default: the machine's clock. */
  now?: () => number
  /** How the simulator waits when it plays slow. Default: a timer. */
  wait?: (ms: number) => Promise<void>
  /** How long the bot may take to answer a webhook. Default 2000. */
  answerWithinMs?: number
  /** False switches the rate limits off (long seeded walks on a clock that stands still). Default true. */
  rateLimits?: boolean
  /** The webhook address known from the start, else the bot sets it through the API. */
  webhookEndpoint?: string
  /** The built phone page; without it `GET /` answers 404. */
  page?: PhonePage
}

/** The options with every default filled in. */
export type Settings = Required<Omit<SimulatorOptions, 'page' | 'webhookEndpoint'>> & {
  page: PhonePage | null
  webhookEndpoint: string | null
}

/** Fills the defaults in. Origins lose their trailing slash. */
export function settingsFrom(options: SimulatorOptions): Settings {
  return {
    channelId: '2000000001',
    loginChannelId: '2000000002',
    loginChannelSecret: 'simulated-login-secret',
    liffId: '2000000002-riandee1',
    deliver: (request) => fetch(request),
    now: () => Date.now(),
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    answerWithinMs: 2000,
    loginUnderAnotherProvider: false,
    rateLimits: true,
    ...stripUndefined(options),
    botOrigin: trimmed(options.botOrigin ?? 'http://127.0.0.1:3000'),
    publicUrl: trimmed(options.publicUrl ?? 'https://riandee.example'),
    webhookEndpoint: options.webhookEndpoint ?? null,
    page: options.page ?? null,
  }
}

const trimmed = (origin: string) => origin.replace(/\/+$/, '')

function stripUndefined(options: SimulatorOptions): SimulatorOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as SimulatorOptions // the same keys, fewer undefined
}
