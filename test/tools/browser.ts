/** A browser for journeys: quiet (it asks nobody anything by itself), with a fresh profile. Close it when done. */
import { type Browser, chromium } from 'playwright-core'

export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @throws when CHROMIUM is not set: it is, in every run of the project `journeys`. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM
  if (!executablePath) throw new Error('CHROMIUM is not set: run this file by the project "journeys".')
  return chromium.launch({ executablePath, args: quiet })
}
