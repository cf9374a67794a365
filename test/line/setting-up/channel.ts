/** A channel at the simulated LINE that is to be set up, with a bot that answers, and the log of what was asked of it. */
import { lineClients } from '../../../bot/line/clients'
import type { LineDoor } from '../../../bot/line/setting-up/ask-line'
import { type Setting, setUp } from '../../../bot/line/setting-up/set-up'
import type { Told } from '../../../bot/line/setting-up/told'
import type { SimulatorOptions } from '../../../bot/simulator/world/options'
import { menuWords } from '../../../shared/texts/rich-menu'
import { type Line, png, SECRET, startLine, TOKEN } from '../../simulator/line'

export const keys = {
  channelId: '2000000001',
  channelSecret: SECRET,
  channelAccessToken: '',
  loginChannelId: '2000000002',
  loginChannelSecret: 'simulated-login-secret',
}

export interface Channel {
  line: Line
  door: LineDoor
  /** Sets it up; answers what was told. */
  run(more?: Partial<Setting>): Promise<Told[]>
  /** What changed something at LINE since the last look: method and path. Tokens and LINE's own call change nothing. */
  writes(): string[]
}

/** Nothing is set up yet: no address, no menus, no mini-app. */
export function newChannel(options: Partial<SimulatorOptions> = {}): Channel {
  const line = startLine({ webhookEndpoint: undefined, ...options })
  line.world.liffApps.clear()
  const fetch = line.fetch as typeof globalThis.fetch // the simulator takes what fetch takes
  const wire = { fetch, now: () => 0, timeoutMs: 5000 }
  const door = { ...wire, baseUrl: 'https://api.line.me' }
  const setting: Setting = {
    clients: lineClients({
      ...wire,
      authorization: async () => TOKEN,
      apiUrl: 'https://api.line.me',
      dataApiUrl: 'https://api-data.line.me',
    }),
    door,
    loginChannelId: keys.loginChannelId,
    loginChannelSecret: keys.loginChannelSecret,
    liffId: '',
    publicUrl: 'https://riandee.example',
    menus: {
      wordsOf: ({ kind, language }) => menuWords[language][kind],
      pngOf: async () => png(2500, 1686),
      pause: async () => undefined,
    },
    dryRun: false,
  }
  let looked = 0
  return {
    line,
    door,
    async run(more = {}) {
      const told: Told[] = []
      await setUp({ ...setting, ...more }, (one) => void told.push(one))
      return told
    },
    writes() {
      const since = line.world.log.filter(({ id }) => id > looked)
      looked = since.at(-1)?.id ?? looked
      return since
        .filter(({ direction, method }) => direction === 'from-bot' && method !== 'GET')
        .map(({ method, path }) => `${method} ${path}`)
        .filter((call) => !/oauth|webhook\/test/.test(call))
    },
  }
}

/** The first of this kind, or undefined. */
export const find = <T extends Told['told']>(told: Told[], kind: T) =>
  told.find((one): one is Extract<Told, { told: T }> => one.told === kind)
