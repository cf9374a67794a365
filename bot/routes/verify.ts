/** The door where anybody has a badge checked. Nothing of it is kept. */
import { type Context, Hono } from 'hono'
import { mostBytes } from '../credentials/fenced-fetch'
import { openBytes } from '../credentials/open'
import { openLink, type Unlinked } from '../credentials/open-link'
import { type Outside, readerOf } from '../credentials/outside'
import { type Check, verify } from '../credentials/verify'
import { pageLanguage } from '../pages/language'
import { pageResponse } from '../pages/layout'
import { verifyForm } from '../pages/verify-form'
import { verifyResult } from '../pages/verify-result'
import { takeForm } from './form-body'

export interface VerifyNeeds {
  outside: Outside
  /** `@font-face` rules for the pages, see `typefaceOf`. */
  typeface(): Promise<string>
  /** As it is read out; absent when there is none to be called. */
  officePhone?: string
  /** UTC ms. */
  now(): number
}

/** What stands around the file in a form. */
const formBytes = 16 * 1024

/** `GET /verify` asks, `GET /verify?link=…` and `POST /verify` answer. */
export function verifyRoutes(needs: VerifyNeeds): Hono {
  const door = new Hono()
  door.get('/verify', async (c) => {
    const link = c.req.query('link')
    if (link !== undefined) return answer(c, needs, await checkLink(link, needs), link)
    return pageResponse(verifyForm(languageOf(c)), await needs.typeface())
  })
  door.post('/verify', async (c) => {
    const form = await takeForm(c.req.raw, mostBytes + formBytes)
    if (form === 'too-large') return answer(c, needs, form)
    const file = form === 'no-form' ? null : form.get('file')
    if (file && typeof file !== 'string' && file.size > 0)
      return answer(c, needs, await checkFile(file, needs))
    const link = form === 'no-form' ? null : form.get('link')
    const given = typeof link === 'string' ? link : ''
    return answer(c, needs, await checkLink(given, needs), given)
  })
  return door
}

async function checkFile(file: File, needs: VerifyNeeds): Promise<Check | Unlinked> {
  const opened = await openBytes(new Uint8Array(await file.arrayBuffer()))
  return typeof opened === 'string' ? opened : verify(opened, worldOf(needs))
}

async function checkLink(link: string, needs: VerifyNeeds): Promise<Check | Unlinked> {
  if (link.length > 2000) return 'no-link'
  const world = worldOf(needs)
  const opened = await openLink(link, { read: world.read, isOurs: needs.outside.isOurs })
  return typeof opened === 'string' ? opened : verify(opened, world)
}

const worldOf = ({ outside, now }: VerifyNeeds) => ({ read: readerOf(outside), now: now() })

async function answer(
  c: Context,
  { outside, typeface, officePhone }: VerifyNeeds,
  outcome: Check | Unlinked,
  link?: string,
): Promise<Response> {
  const badgePage = link && URL.canParse(link) && outside.isOurs(new URL(link)) ? link : undefined
  return pageResponse(
    verifyResult({ outcome, link, badgePage, officePhone }, languageOf(c)),
    await typeface(),
  )
}

const languageOf = (c: Context) => pageLanguage(c.req.query('lang'), c.req.header('accept-language'))
