/** Whether badges wait because nobody said who issues them, as a sentence for the operator. */
import type { IssuerState } from '../../../shared/office-badges'
import { officeBadges } from '../../../shared/texts/office-badges'
import type { OfficeClient } from './office-client'

/** Undefined while nothing waits for it. */
export async function issuerLine(client: Pick<OfficeClient, 'ask'>): Promise<string | undefined> {
  const { profile, waiting } = await client.ask<IssuerState>('GET', '/issuer')
  return profile || waiting === 0 ? undefined : officeBadges.noProfile({ waiting })
}
