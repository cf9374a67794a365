/** The learner's own pictures and papers of a badge, by an address that is sealed for a day: an <img> sends no session. */
import { Hono } from 'hono'
import type { Badge } from '../../shared/badge'
import { type OwnFile, ownBadgeIn, ownFiles, sharedPath } from '../badge-links'
import type { SharingNeeds } from '../badge-shown'
import { Refusal } from '../refusal'
import { badgeFile, credentialFile, pdfFile, pngFile } from './badge-files'

/** `GET /my-badges/:sealed/:file`. */
export function myBadgeFileRoutes(needs: SharingNeeds): Hono {
  const door = new Hono()
  door.get('/my-badges/:sealed/:file', async (c) => {
    const file = ownFiles.find((one) => one === c.req.param('file'))
    const own = file && (await ownBadgeIn(c.req.param('sealed'), needs))
    const badge = own && (await needs.book.byId(own.badge))
    if (!file || badge?.person !== own?.person || !badge) throw new Refusal('not-found')
    return makeFile(file, badge, needs)
  })
  return door
}

async function makeFile(file: OwnFile, badge: Badge, needs: SharingNeeds): Promise<Response> {
  const { book, pictures, store, site } = needs
  const page = async () => {
    const share = (await store.sharing.ofPerson(badge.person)).find((one) => one.badge === badge.id)
    return share && site(sharedPath(share.token))
  }
  switch (file) {
    case 'card.png':
    case 'square.png':
      return pngFile(
        await pictures.picture(badge, file === 'card.png' ? 'card' : 'square', await page()),
        file,
      )
    case 'medallion.png':
      return pngFile(await pictures.picture(badge, 'medallion'), file)
    case 'certificate.pdf':
      return pdfFile(await pictures.certificate(badge, await signed(badge, book), await page()), badge)
    case 'credential.json':
      return credentialFile(await signed(badge, book), badge)
    case 'badge.png': {
      const picture = await pictures.picture(badge, 'medallion')
      return badgeFile(pictures.bake(picture, await signed(badge, book)), badge)
    }
    default:
      return file satisfies never
  }
}

/** While a badge is not signed yet there is nothing to take along. */
export async function signed({ id }: Badge, book: SharingNeeds['book']): Promise<string> {
  const credential = await book.credential(id)
  if (credential === undefined) throw new Refusal('busy')
  return credential
}
