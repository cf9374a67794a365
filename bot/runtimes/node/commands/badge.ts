/** `npm run badge …`: which badges there are, and taking one back. */
import { showDate } from '../../../../shared/dates'
import type { BadgeRow } from '../../../../shared/office-badges'
import { officeBadges } from '../../../../shared/texts/office-badges'
import { CommandError, officeClient } from '../office-client'
import { command, say } from './say'

await command(async ([what, id, reason]) => {
  if (what === 'list') return list(await officeClient(process.env).ask<BadgeRow[]>('GET', '/badges'))
  if (what === 'revoke' && id && reason) {
    await officeClient(process.env).ask('POST', `/badges/${encodeURIComponent(id)}/revoke`, { reason })
    return say(officeBadges.revoked({ id }))
  }
  throw new CommandError(officeBadges.badgeUsage)
})

function list(rows: BadgeRow[]): void {
  if (rows.length === 0) say(officeBadges.noBadges)
  for (const { awardedAt, ...row } of rows)
    say(officeBadges.badgeRow({ ...row, awarded: showDate(awardedAt, 'th') }))
}
