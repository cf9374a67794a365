/** The rules of who may import whom, tried on a small house in which somebody breaks each of them. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let house: string

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
  for (const file of ['tsconfig.json', 'package.json']) cpSync(file, join(house, file))
})
afterEach(() => rmSync(house, { recursive: true }))

function build(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
}

interface Cruised {
  summary: { violations: { rule: { name: string }; from: string }[] }
}

/** "rule file" of each violation. */
function broken(): string[] {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, '.', '--config', resolve('test/tools/layers.cjs'), '--output-type', 'json']
  const out = execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 1e8 })
  const { summary } = JSON.parse(out) as Cruised
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`)
}

const base = {
  'shared/word.ts': 'export const word = 1',
  'db/store.ts':
    "import * as z from 'zod/mini'\nimport { word } from '../shared/word'\nexport const store = z.literal(word)",
  'db/sqlite.ts': "import Database from 'better-sqlite3'\nimport 'node:fs'\nexport const open = Database",
  'bot/ports.ts': "import type { store } from '../db/store'\nexport type Store = typeof store",
  'bot/flows/quiz.ts': "import { word } from '../../shared/word'\nexport const quiz = word",
  'bot/line/speak.ts': "import { messagingApi } from '@line/bot-sdk'\nexport const speak = messagingApi",
  'bot/session/token.ts': "import { jwtVerify } from 'jose'\nexport const check = jwtVerify",
  'bot/simulator/main.ts': "import { createServer } from 'node:http'\nexport const main = createServer",
  'bot/runtimes/node.ts':
    "import { open } from '../../db/sqlite'\nimport { main } from '../simulator/main'\nexport const run = [open, main]",
  'bot/runtimes/workers.ts': "import { quiz } from '../flows/quiz'\nexport const run = quiz",
  'liff/main.ts':
    "import liff from '@line/liff'\nimport { word } from '../shared/word'\nexport const page = [liff, word]",
  'liff/simulated.tsx':
    "import { LiffMockPlugin } from '@line/liff-mock'\nexport const mock = LiffMockPlugin",
}

test('a house in order is let be', () => {
  build(base)
  expect(broken()).toEqual([])
})

test('every forbidden import is found, and by its rule', () => {
  const wrong: Record<string, [path: string, text: string]> = {
    'shared-stands-alone': ['shared/a.ts', "import { quiz } from '../bot/flows/quiz'\nexport const a = quiz"],
    'db-knows-only-shared': ['db/a.ts', "import { quiz } from '../bot/flows/quiz'\nexport const a = quiz"],
    'liff-knows-only-shared': [
      'liff/a.ts',
      "import type { Store } from '../bot/ports'\nexport type A = Store",
    ],
    'flows-are-pure': ['bot/flows/a.ts', "import * as z from 'zod'\nexport const a = z"],
    'simulator-knows-line-only': [
      'bot/simulator/a.ts',
      "import { word } from '../../shared/word'\nexport const a = word",
    ],
    'nobody-knows-the-simulator': [
      'bot/turn.ts',
      "import { main } from './simulator/main'\nexport const a = main",
    ],
    'routes-hold-no-sql': [
      'bot/routes/a.ts',
      "import { store } from '../../db/store'\nexport const a = store",
    ],
    'runtimes-are-the-rim': [
      'bot/jobs/a.ts',
      "import { run } from '../runtimes/workers'\nexport const a = run",
    ],
    'one-mouth': [
      'bot/routes/b.ts',
      "import { messagingApi } from '@line/bot-sdk'\nexport const a = messagingApi",
    ],
    'liff-alone-knows-liff': ['bot/routes/c.ts', "import liff from '@line/liff'\nexport const a = liff"],
    'mock-only-when-simulated': [
      'liff/b.ts',
      "import { LiffMockPlugin } from '@line/liff-mock'\nexport const a = LiffMockPlugin",
    ],
    'sql-stays-in-db': ['bot/routes/d.ts', "import { eq } from 'drizzle-orm'\nexport const a = eq"],
    'tokens-stay-in-session': [
      'bot/routes/e.ts',
      "import { jwtVerify } from 'jose'\nexport const a = jwtVerify",
    ],
    'one-ear-for-slips': [
      'bot/line/a.ts',
      "import { distance } from 'fastest-levenshtein'\nexport const a = distance",
    ],
    'yaml-on-the-rim': ['bot/jobs/b.ts', "import { parse } from 'yaml'\nexport const a = parse"],
    'pictures-on-the-rim': [
      'bot/credentials/a.ts',
      "import { initWasm } from '@resvg/resvg-wasm'\nexport const a = initWasm",
    ],
    'forms-are-checked-where-bytes-come-in': ['liff/c.ts', "import * as z from 'zod'\nexport const a = z"],
    'test-tools-stay-in-test': ['bot/jobs/c.ts', "import { test } from 'vitest'\nexport const a = test"],
    'node-only-in-node': [
      'bot/jobs/d.ts',
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync",
    ],
    'workers-never-reach-node': [
      'bot/runtimes/workers-a.ts',
      "import { a } from '../step'\nexport const b = a",
    ],
    'no-test-in-product': ['bot/jobs/e.ts', "import { a } from '../../test/a'\nexport const b = a"],
    'nothing-missing': ['bot/jobs/f.ts', "import { a } from './not-here'\nexport const b = a"],
    'no-circles': ['bot/about.ts', "import { a } from './round'\nexport const b = () => a"],
  }
  build({
    ...base,
    ...Object.fromEntries(Object.values(wrong)),
    'test/a.ts': 'export const a = 1',
    'bot/round.ts': "import { b } from './about'\nexport const a = () => b",
    'bot/step.ts': "import { open } from '../db/sqlite'\nexport const a = open",
  })
  expect(broken()).toEqual(
    expect.arrayContaining(Object.entries(wrong).map(([rule, [path]]) => `${rule} ${path}`)),
  )
})
