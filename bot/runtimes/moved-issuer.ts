/** Badges name the address they were issued from for ever: a bot that would issue from another one does not start. */
import { valuesText } from '../../shared/texts/values'
import type { Ports } from '../ports'
import { ConfigError } from './config'

/** @throws ConfigError when the first badge was issued from another address than ISSUER_URL */
export async function refuseMovedIssuer({ store, issuer }: Pick<Ports, 'store' | 'issuer'>): Promise<void> {
  const { url } = await store.issuer.standing()
  if (url !== undefined && url !== issuer.url)
    throw new ConfigError([valuesText.issuerMoved({ first: url, now: issuer.url })])
}
