/** The doors of what is printed for a class: its poster, by the code that stands on it, and the cards of its list. */
import { Hono } from 'hono'
import type { Language } from '../../shared/person'
import { pageLanguage } from '../pages/language'
import { pageResponse } from '../pages/layout'
import { type Poster, posterPage } from '../pages/poster'
import { type SeatCards, seatCardsPage } from '../pages/seat-cards'
import { Refusal } from '../refusal'
import { seal, unseal } from '../signed'

/** What the doors ask the house. */
export interface PrintNeeds {
  /** The poster of a class by its code; undefined when there is none. */
  posterOf(code: string, language: Language): Promise<Poster | undefined>
  /** The cards of those of a class's list who have not joined yet; undefined when there is no such class. */
  cardsOf(classId: string, language: Language): Promise<SeatCards | undefined>
  /** `@font-face` rules for the pages, see `typefaceOf`. */
  typeface(): Promise<string>
  sessionSecret: string
  /** UTC ms. */
  now(): number
}

const purpose = 'seat-cards'
/** A trainer prints them on the day they are asked for; then the names are behind no address any more. */
const opensMs = 24 * 3_600_000

/** Where a class's cards can be printed for a day. `classId` is letters and digits. */
export const seatCardsAddress = async (
  classId: string,
  { publicUrl, sessionSecret, now }: { publicUrl: string; sessionSecret: string; now: number },
): Promise<string> =>
  `${publicUrl}/classes/cards/${await seal(purpose, classId, now + opensMs, sessionSecret)}`

/** `GET /classes/:code/poster` and `GET /classes/cards/:sealed`. */
export function printRoutes(needs: PrintNeeds): Hono {
  const door = new Hono()
  door.get('/classes/:code/poster', async (c) => {
    const language = pageLanguage(c.req.query('lang'), c.req.header('accept-language'))
    const code = c.req.param('code')
    const poster = /^[A-Z0-9]{4,20}$/.test(code) ? await needs.posterOf(code, language) : undefined
    if (!poster) throw new Refusal('not-found')
    return pageResponse(posterPage(poster, language), await needs.typeface())
  })
  door.get('/classes/cards/:sealed', async (c) => {
    const language = pageLanguage(c.req.query('lang'), c.req.header('accept-language'))
    const classId = await unseal(purpose, c.req.param('sealed'), {
      secret: needs.sessionSecret,
      now: needs.now(),
    })
    const cards = classId === undefined ? undefined : await needs.cardsOf(classId, language)
    if (!cards) throw new Refusal('not-found')
    return pageResponse(seatCardsPage(cards, language), await needs.typeface())
  })
  return door
}
