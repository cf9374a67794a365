/** `npm run issuer …`: who issues badges, as a file that the office writes. */
import { readFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { IssuerProfile } from '../../../../shared/issuer'
import type { IssuerState } from '../../../../shared/office-badges'
import { officeBadges } from '../../../../shared/texts/office-badges'
import { checkForm } from '../course-file-form'
import { type FieldPath, fieldName, inBoth, type Problem, printProblems } from '../course-file-problem'
import { readText } from '../course-file-text'
import { CommandError, officeClient } from '../office-client'
import { command, say } from './say'

await command(async ([what, file]) => {
  if (what === 'show') return show()
  if (what === 'set' && file) return set(file)
  throw new CommandError(officeBadges.issuerUsage)
})

async function show(): Promise<void> {
  const { profile, example } = await officeClient(process.env).ask<IssuerState>('GET', '/issuer')
  if (!profile) say(officeBadges.exampleFollows)
  say(stringify(profile ?? example).trimEnd())
}

async function set(file: string): Promise<void> {
  const state = await officeClient(process.env).ask<IssuerState>('PUT', '/issuer', await profileIn(file))
  const { profile, did, waiting } = state
  say(officeBadges.issuerSet({ name: profile?.name.th ?? '', did, waiting }))
}

/** The profile of a file, or every place in it that is not fit. */
async function profileIn(file: string): Promise<IssuerProfile> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) throw refused([{ file, line: 1, column: 1, field: '', says: inBoth((t) => t.noFile()) }])
  const text = readText(bytes)
  if ('slip' in text) throw refused([{ file, ...text.slip }])
  const form = checkForm(IssuerProfile, text.value)
  if ('value' in form) return form.value
  const placed = ({ path, says }: { path: FieldPath; says: Problem['says'] }) => ({
    file,
    ...text.placeOf(path),
    field: fieldName(path),
    says,
  })
  throw refused(form.findings.map(placed))
}

function refused(problems: Problem[]): CommandError {
  return new CommandError(`${printProblems(problems, 'th')}\n${printProblems(problems, 'en')}`)
}
