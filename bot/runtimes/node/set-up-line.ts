/** Tells LINE where the bot is and what it shows: webhook address, rich menus, mini-app. May be run any number of times. */
import { drawRichMenu } from '../../../shared/look/rich-menus'
import { menuWords } from '../../../shared/texts/rich-menu'
import { lineClients } from '../../line/clients'
import { setUpLiff } from '../../line/set-up-liff'
import { setUpMenus } from '../../line/set-up-menus'
import type { Config } from '../config'
import { renderPng } from './studio/render'

/** What was done, in the words of LINE: for the operator's eyes. */
export async function setUpLine(config: Config): Promise<string[]> {
  const { line, publicUrl } = config
  const clients = lineClients({ ...line, timeoutMs: 20_000, now: Date.now })
  await clients.api.setWebhookEndpoint({ endpoint: `${publicUrl}/line/webhook` })
  const menus = await setUpMenus(clients, {
    wordsOf: ({ kind, language }) => menuWords[language][kind],
    pngOf: async ({ kind, language }) =>
      (await renderPng(drawRichMenu(kind, menuWords[language][kind].areas))).bytes,
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  })
  const liff = await setUpLiff(config.line, publicUrl)
  return [
    `${publicUrl}/line/webhook`,
    `rich menus made ${menus.made.length}, kept ${menus.kept.length}`,
    ...liff,
  ]
}
