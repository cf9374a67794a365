/** Puts LINE in order for this bot, with the hands of this computer: its drawings, its renderer, its clock. */
import { drawRichMenu } from '../../../shared/look/rich-menus'
import { menuWords } from '../../../shared/texts/rich-menu'
import { channelToken } from '../../line/channel-token'
import { lineClients } from '../../line/clients'
import type { LineDoor } from '../../line/setting-up/ask-line'
import type { MenuSource } from '../../line/setting-up/menus'
import { setUp } from '../../line/setting-up/set-up'
import type { Told } from '../../line/setting-up/told'
import type { Config } from '../config'
import { studio } from './pictures'

const patienceMs = 20_000

/** LINE's door for questions with keys that are only being tried. */
export const doorOf = ({ apiUrl }: Config['line']): LineDoor => ({
  baseUrl: apiUrl,
  timeoutMs: patienceMs,
  now: Date.now,
})

/** Our own menus, drawn anew; the same words and the same look give the same bytes. */
const menus: MenuSource = {
  wordsOf: ({ kind, language }) => menuWords[language][kind],
  pngOf: async ({ kind, language }) => await studio.png(drawRichMenu(kind, menuWords[language][kind].areas)),
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
}

/**
 * Does it, or with `dryRun` only tells; tells as it goes, and answers all that was told. May be run any number of times.
 */
export async function setUpLine(
  { line, publicUrl }: Pick<Config, 'line' | 'publicUrl'>,
  { dryRun = false, tell = () => undefined }: { dryRun?: boolean; tell?: (told: Told) => void } = {},
): Promise<Told[]> {
  const all: Told[] = []
  const { loginChannelId, loginChannelSecret, liffId } = line
  const clients = lineClients({
    ...line,
    authorization: channelToken({ ...line, now: Date.now }),
    timeoutMs: patienceMs,
    now: Date.now,
  })
  await setUp(
    { clients, door: doorOf(line), loginChannelId, loginChannelSecret, liffId, publicUrl, menus, dryRun },
    (told) => {
      all.push(told)
      tell(told)
    },
  )
  return all
}
