/** `npm run owed`: what is owed to somebody and who waits for a person; one can be tried again or closed. */
import type { PersonWaiting } from '../../../../db/help'
import type { Owed } from '../../../../db/owed'
import { showDate } from '../../../../shared/dates'
import { office } from '../../../../shared/texts/office'
import { CommandError, officeClient } from '../office-client'
import { command, say } from './say'

await command(async ([what, one, two]) => {
  const client = officeClient(process.env)
  if (what === undefined)
    return list(await client.ask<{ owed: Owed[]; help: PersonWaiting[] }>('GET', '/owed'))
  if (what === 'retry' && one) {
    await client.ask('POST', `/owed/${one}/retry`)
    return say(office.retried)
  }
  if (what === 'close' && one && two) {
    await client.ask('POST', `/help/${one}/${two}/close`)
    return say(office.closed)
  }
  throw new CommandError(office.owedUsage)
})

function list({ owed, help }: { owed: Owed[]; help: PersonWaiting[] }): void {
  for (const { person, request, name, at, words } of help) {
    say(
      office.helpRow({
        person,
        request,
        name: name ?? office.nameless,
        at: showDate(at, 'th'),
        words: words.join(' / '),
      }),
    )
  }
  for (const row of owed) say(office.owedRow({ ...row, since: showDate(row.since, 'th') }))
  if (owed.length + help.length === 0) say(office.nothingOwed)
}
