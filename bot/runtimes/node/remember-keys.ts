/** What a person typed, and the id of a mini-app that nobody had named yet, go where `npm start` finds them. */
import { existsSync } from 'node:fs'
import { keysText } from '../../../shared/texts/setup-line'
import type { Told } from '../../line/setting-up/told'
import type { Terminal } from './ask-at-terminal'
import type { Completed } from './complete-keys'
import { keep } from './env-file'

/** Where values may be kept, and whom to ask. */
export interface Keeping {
  file: string
  /** A dry run alone keeps nothing; a person may wish to all the same. */
  dryRun: boolean
  /** Without one, only a file that is there already takes what was found. */
  terminal?: Terminal
  say(line: string): void
}

/** Asks first, where somebody can be asked. What is not kept, and needed, is said. */
export async function rememberKeys(
  { keys, asked }: Completed,
  told: readonly Told[],
  { file, dryRun, terminal, say }: Keeping,
): Promise<void> {
  const liffId = told.flatMap((one) => ('liffId' in one && one.liffId ? [one.liffId] : []))[0]
  const found = liffId && !keys.line.liffId ? { LIFF_ID: liffId } : {}
  const values: Record<string, string> = { ...asked, ...found }
  const names = Object.keys(values)
  if (names.length === 0) return
  const wishes = terminal
    ? !/^(n|ไม่)/i.test(await terminal.ask(keysText.keep({ file })))
    : !dryRun && existsSync(file)
  if (wishes) {
    keep(file, values)
    return say(`✓ ${keysText.kept({ file, names })}`)
  }
  if (found.LIFF_ID) say(`– ${keysText.setYourself({ name: 'LIFF_ID', value: found.LIFF_ID })}`)
}
