/** `npm run owed`: what is owed to somebody and who waits for a person; one can be tried again or closed. */
import { writeFile } from 'node:fs/promises'
import type { CheerReported } from '../../../../db/cheers'
import type { HelpWord, PersonWaiting } from '../../../../db/help'
import type { Owed } from '../../../../db/owed'
import { showDate } from '../../../../shared/dates'
import { office } from '../../../../shared/texts/office'
import { issuerLine } from '../issuer-report'
import { CommandError, type OfficeClient, officeClient } from '../office-client'
import { providerLine } from '../provider-report'
import { command, say } from './say'

await command(async ([what, one, two, three]) => {
  const client = officeClient(process.env)
  if (what === undefined) return all(client)
  if (what === 'retry' && one) {
    await client.ask('POST', `/owed/${idIn(one)}/retry`)
    return say(office.retried)
  }
  if (what === 'close' && one && two) {
    await client.ask('POST', `/help/${idIn(one)}/${idIn(two)}/close`)
    return say(office.closed)
  }
  if (what === 'cheer' && one && two) {
    await client.ask('POST', `/cheers/${idIn(one)}/${idIn(two)}/remove`)
    return say(office.cheerRemoved)
  }
  if (what === 'file' && one && two && three) {
    await writeFile(three, await client.fetchBytes(`/files/${idIn(one)}/${idIn(two)}`))
    return say(office.fileSaved({ file: three }))
  }
  throw new CommandError(office.owedUsage)
})

/** What stands in the way of everybody, then what is owed to somebody. */
async function all(client: OfficeClient): Promise<void> {
  const provider = await providerLine(client)
  if (provider?.isDoubted) say(`! ${provider.text}`)
  const issuer = await issuerLine(client)
  if (issuer) say(`! ${issuer}`)
  list(await client.ask<AllOwed>('GET', '/owed'))
}

/** Whatever was typed names one thing, and leads to no other door. */
const idIn = encodeURIComponent

interface AllOwed {
  owed: Owed[]
  help: PersonWaiting[]
  cheers: CheerReported[]
}

function list({ owed, help, cheers }: AllOwed): void {
  for (const { person, request, name, at, words, ...where } of help) {
    say(
      office.helpRow({
        person,
        request,
        name: name ?? office.nameless,
        at: showDate(at, 'th'),
        where: office.helpWhere(where),
        words: words.map((word) => wordOf(person, word)).join(' / '),
      }),
    )
  }
  for (const { person, id, at, from, sign, line } of cheers)
    say(office.cheerRow({ person, cheer: id, at: showDate(at, 'th'), from, said: line ?? sign ?? '' }))
  for (const row of owed) say(office.owedRow({ ...row, since: showDate(row.since, 'th') }))
  if (owed.length + help.length + cheers.length === 0) say(office.nothingOwed)
}

/** Words as they were written; for something sent, the command that fetches it. */
const wordOf = (person: string, { text, keepsake, media, file }: HelpWord): string =>
  text ??
  office.sentFile({ media: media ?? '', person, keepsake: keepsake ?? '', isHere: file !== undefined })
