/** `npm run key …`: the keys that sign badges. */
import { showDate } from '../../../../shared/dates'
import type { KeysShown } from '../../../../shared/office-badges'
import { officeBadges } from '../../../../shared/texts/office-badges'
import { newSecretJwk } from '../../../credentials/issuer-key'
import { CommandError, officeClient } from '../office-client'
import { command, say } from './say'

await command(async ([what, number]) => {
  if (what === 'new') return made()
  const client = () => officeClient(process.env)
  if (what === 'show') return show(await client().ask<KeysShown>('GET', '/keys'))
  if (what === 'rotate') {
    const rotated = await client().ask<KeysShown>('POST', '/keys/rotate')
    say(officeBadges.rotated)
    return show(rotated)
  }
  if (what === 'revoke' && number) {
    await client().ask('POST', `/keys/${encodeURIComponent(number)}/revoke`)
    return say(officeBadges.keyRevoked({ number: Number(number) }))
  }
  throw new CommandError(officeBadges.keyUsage)
})

async function made(): Promise<void> {
  say(officeBadges.keyMade)
  say(JSON.stringify(await newSecretJwk()))
}

function show({ keys }: KeysShown): void {
  if (keys.length === 0) say(officeBadges.noKeys)
  for (const { number, multikey, createdAt, retiredAt, revokedAt } of keys)
    say(
      officeBadges.keyRow({
        number,
        multikey,
        since: showDate(createdAt, 'th'),
        retired: shown(retiredAt),
        revoked: shown(revokedAt),
      }),
    )
}

function shown(at: number | undefined): string | undefined {
  return at === undefined ? undefined : showDate(at, 'th')
}
