/** Where the mini-app begins on a real phone: waits for LINE, signs in, shows the page. */
import { fullPath } from './address'
import type { Line } from './line'
import { liff } from './sdk'
import { settings } from './settings'
import { show } from './show'

/** Some Androids never come back from `init`: after this long the page offers the chat instead. */
const patienceMs = 10_000

type Messages = Parameters<typeof liff.shareTargetPicker>[0]

const real: Line = {
  idToken: () => liff.getIDToken() ?? undefined,
  backToChat: () => {
    if (liff.isInClient()) liff.closeWindow()
    // LINE's own link to its list of chats, for a page opened outside LINE.
    else location.href = 'https://line.me/R/nv/chat'
  },
  signInAgain: () => {
    if (liff.isLoggedIn()) liff.logout()
    location.replace(`https://liff.line.me/${settings.liffId()}${fullPath()}`)
  },
  canShare: () => liff.isApiAvailable('shareTargetPicker'),
  // What is shared is checked against LINE's limits by test. Turned back, LINE answers with nothing.
  share: async (messages) => (await liff.shareTargetPicker(messages as Messages)) !== undefined,
  openOutside: (url) => liff.openWindow({ url, external: true }),
}

async function open(): Promise<Line> {
  // Nothing may touch the address before this is done: LINE reads its own words in it, `liff.state` among them.
  await liff.init({ liffId: settings.liffId() })
  if (liff.isLoggedIn()) return real
  liff.login({ redirectUri: location.href })
  return new Promise(() => {}) // LINE's sign-in page takes over.
}

show(open(), { patienceMs, onTheWay: real })
