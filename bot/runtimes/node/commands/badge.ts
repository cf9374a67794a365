/** `npm run badge …`: which badges there are, and taking one back. */
import { showDate } from '../../../../shared/dates'
import type { BadgeRow } from '../../../../shared/office-badges'
import { officeBadges } from '../../../../shared/texts/office-badges'
import { CommandError, officeClient } from '../office-client'
import { command, say } from './say'

await command(async ([what, id, last]) => {
  if (what === 'list') return list(await officeClient(process.env).ask<BadgeRow[]>('GET', '/badges'))
  if (what === 'revoke' && id && last) {
    await officeClient(process.env).ask('POST', `/badges/${encodeURIComponent(id)}/revoke`, { reason: last })
    return say(officeBadges.revoked({ id }))
  }
  if (what === 'revoke-place' && id && last) {
    const place = [id, last].map(encodeURIComponent).join('/')
    await officeClient(process.env).ask('POST', `/statuses/${place}/revoke`)
    return say(officeBadges.revoked({ id: place }))
  }
  throw new CommandError(officeBadges.badgeUsage)
})

function list(rows: BadgeRow[]): void {
  if (rows.length === 0) say(officeBadges.noBadges)
  for (const { awardedAt, ...row } of rows)
    say(officeBadges.badgeRow({ ...row, awarded: showDate(awardedAt, 'th') }))
}
