/** What lies beside the public page of a badge: pictures, papers, things of the learner's own. It goes when the link ends. */
import { type Context, Hono } from 'hono'
import { sharedPath } from '../badge-links'
import type { SharingNeeds } from '../badge-shown'
import { shownUnder } from '../cheering'
import { Refusal } from '../refusal'
import { credentialFile, pdfFile, pngFile } from './badge-files'
import { keptFile, ofSomebody } from './kept-file'
import { signed } from './my-badge-files'

export function sharedFileRoutes(needs: SharingNeeds): Hono {
  const door = new Hono()
  const { book, pictures, site, store, files } = needs
  const shown = async (c: Context) => {
    const found = await shownUnder(c.req.param('token') ?? '', needs)
    if (!found) throw new Refusal('not-found')
    return found
  }
  const shapes = {
    'image.png': 'card',
    'square.png': 'square',
    'chat.png': 'chat',
    'medallion.png': 'medallion',
  } as const
  door.get('/badges/:token/:picture{image.png|square.png|chat.png|medallion.png}', async (c) => {
    const { badge, token } = await shown(c)
    const name = c.req.param('picture') as keyof typeof shapes // by the path
    return pngFile(await pictures.picture(badge, shapes[name], site(sharedPath(token))), name)
  })
  door.get('/badges/:token/credential.json', async (c) => {
    const { badge } = await shown(c)
    return credentialFile(await signed(badge, book), badge, c.req.header('accept'))
  })
  door.get('/badges/:token/certificate.pdf', async (c) => {
    const { badge, token } = await shown(c)
    return pdfFile(
      await pictures.certificate(badge, await signed(badge, book), site(sharedPath(token))),
      badge,
    )
  })
  door.get('/badges/:token/evidence/:keepsake', async (c) => {
    const { badge, evidence } = await shown(c)
    const kept = await store.keepsakes.kept(badge.person)
    const one = kept.find(({ id }) => id === c.req.param('keepsake') && evidence.includes(id))
    if (!one?.file || badge.revoked) throw new Refusal('not-found')
    return keptFile(c, files, one.file, ofSomebody)
  })
  return door
}
