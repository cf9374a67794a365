/**
 * The door of QR pictures. It draws codes of ours and nothing else, so that nobody can put up pictures here that lead
 * elsewhere: what a picture says is the account's chat with a few words and the code.
 */
import { Hono } from 'hono'
import { type CodeKind, chatLink, codeIn, showCode } from '../../shared/code'
import { textsIn } from '../../shared/texts'
import { qrPng } from '../qr-png'
import { Refusal } from '../refusal'

/** The words that stand ready to be sent once a code was scanned; only the code in them is read. */
export function wordsOfCode(kind: CodeKind, code: string): string {
  const { classes, team } = textsIn('th')
  return `${kind === 'role' ? team.acceptWords : classes.joinWords} ${showCode(code)}`
}

/** `GET /qr/:code.png`: what is behind an address never changes. @param botId the account's basic id, see `Mouth` */
export function qrRoutes({ botId }: { botId: () => Promise<string | undefined> }): Hono {
  const door = new Hono()
  door.get('/qr/:file', async (c) => {
    const found = codeIn(/^([A-Z0-9]+)\.png$/.exec(c.req.param('file'))?.[1] ?? '')
    if (!found) throw new Refusal('not-found')
    const account = await botId()
    if (!account) throw new Refusal('busy')
    return new Response(qrPng(chatLink(account, wordsOfCode(found.kind, found.code))), {
      headers: {
        'Content-Type': 'image/png',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        'X-Robots-Tag': 'noindex',
      },
    })
  })
  return door
}
