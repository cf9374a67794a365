/**
 * Before the journeys: finds a Chromium on this computer, or installs one and says so. Leaves its path in the
 * environment name CHROMIUM, where `browser.ts` reads it.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export function setup() {
  if (!find()) install()
  const path = find()
  if (!path)
    throw new Error(
      'The journeys need Chromium. Install it (Debian: apt-get install chromium), or give its path as CHROMIUM.',
    )
  process.env.CHROMIUM = path
}

function find(): string | undefined {
  const given = process.env.CHROMIUM
  if (given && existsSync(given)) return given
  return [...names.flatMap(inPath), ...places, chromium.executablePath()].find((path) => existsSync(path))
}

function inPath(name: string): string[] {
  const separator = process.platform === 'win32' ? ';' : ':'
  return (process.env.PATH ?? '').split(separator).map((folder) => `${folder}/${name}`)
}

function install() {
  const isRoot = process.getuid?.() === 0
  const hasApt = spawnSync('apt-get', ['--version']).status === 0
  try {
    if (isRoot && hasApt) {
      say('No Chromium here yet: installing it with apt-get (about 115 MB), for the journeys.')
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      })
    } else {
      say('No Chromium here yet: fetching one with playwright-core, for the journeys.')
      execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
        stdio: 'inherit',
      })
    }
  } catch {
    // What was written above says why; `setup` says what to do.
  }
}

function say(sentence: string) {
  process.stdout.write(`${sentence}\n`)
}
