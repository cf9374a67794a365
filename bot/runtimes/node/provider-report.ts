/** Whether the mini-app was seen to be under the bot's provider, as a sentence for the operator. */
import type { ProviderStanding } from '../../../db/provider'
import { showDate } from '../../../shared/dates'
import { office } from '../../../shared/texts/office'
import { CommandError, type OfficeClient } from './office-client'

/** How the proof stands, in one line; undefined when no bot of ours answers. */
export async function providerLine(
  client: OfficeClient,
): Promise<{ isDoubted: boolean; text: string } | undefined> {
  const standing = await client.ask<ProviderStanding>('GET', '/provider').catch((error: unknown) => {
    if (error instanceof CommandError) return undefined
    throw error
  })
  return standing && { isDoubted: standing.state === 'doubted', text: sentenceOf(standing) }
}

function sentenceOf(standing: ProviderStanding): string {
  if (standing.state === 'doubted') return office.providerDoubted({ since: showDate(standing.since, 'th') })
  return standing.state === 'proven' ? office.providerProven : office.providerUntried
}
