import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { brokenReferences } from '../tools/references'
import { drawRooms } from '../tools/rooms'

let top: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), text)
}

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'documents-'))
  write('package.json', '{"scripts":{"start":"","setup:line":""}}')
  write('bot/runtimes/config.ts', 'env.LINE_CHANNEL_SECRET')
  write('shared/courses/first/course.yaml', '')
})
afterEach(() => rmSync(top, { recursive: true }))

describe('a document', () => {
  test('that names what is there is let be', () => {
    write(
      'README.md',
      [
        '# Riandee (เรียนดี)',
        'Run `npm start`, `npm ci` or `npm run setup:line`; set `LINE_CHANNEL_SECRET`.',
        'See `bot/runtimes/`, `shared/courses/<id>/course.yaml`, `shared/*`, `dist/liff`, `/health` and `wrangler`.',
        '[top](#riandee-เรียนดี) [there](bot/runtimes/config.ts) [out](https://example.org/a#b)',
        '```\nbot/nowhere.ts\n```',
      ].join('\n\n'),
    )
    expect(brokenReferences(top)).toEqual([])
  })

  test.each([
    ['a path', '`bot/nowhere.ts`', 'bot/nowhere.ts'],
    ['a path with a gap', '`shared/courses/<id>/nothing.yaml`', 'nothing.yaml'],
    ['a script', '`npm run bench`', '"bench"'],
    ['a script in a block', '```\nnpm run bench\n```', '"bench"'],
    ['an environment name', '`LINE_CHANNEL_SECRETS`', 'LINE_CHANNEL_SECRETS'],
    ['a heading', '[a](#nowhere)', '#nowhere'],
    ['a file by a link', '[a](docs/a.md)', 'docs/a.md'],
  ])('that names %s which is not there is told so', (_, text, named) => {
    write('docs.md', `# Title\n\n${text}\n`)
    expect(brokenReferences(top)).toEqual([expect.stringContaining(named)])
    expect(brokenReferences(top)[0]).toMatch(/^docs\.md: /)
  })
})

describe('the drawing of the rooms', () => {
  beforeEach(() => {
    for (const room of ['shared', 'db', 'bot', 'liff']) write(`${room}/a.ts`, 'export const a = 1')
  })

  test('shows who imports whom, dotted when only types pass', () => {
    write('bot/flows/quiz.ts', "import { a } from '../../shared/a'\n")
    write('bot/ports.ts', "import type { a } from '../db/a'\nexport type { a }")
    expect(drawRooms(top)).toContain('bot_flows["bot/flows"] --> shared["shared"]')
    expect(drawRooms(top)).toContain('bot["bot"] -.-> db["db"]')
  })

  test('changes when an import over many lines comes in', () => {
    const before = drawRooms(top)
    write('liff/b.ts', "import {\n  a,\n} from '../shared/a'\n")
    expect(drawRooms(top)).not.toBe(before)
  })
})
