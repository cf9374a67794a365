/** Laws of the file in which values are kept: its owner's alone, whole, and never before the environment itself. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { envFile, keep, kept, useEnvFile } from '../../bot/runtimes/node/env-file'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riandee-env-'))
  file = join(folder, '.env')
})
afterEach(() => rmSync(folder, { recursive: true }))

const odd = {
  LINE_CHANNEL_ACCESS_TOKEN: 'a+b/c==',
  OFFICE_NAME: 'โรงเรียน "ดอกลำดวน" # บ้านหนองบัว',
  EMPTY: '',
  QUOTE: "it's `so`",
}

test('what is kept is read back as it was, whatever characters it has', () => {
  keep(file, odd)
  expect(kept(file)).toEqual(odd)
})

test('only its owner may read it, also when it was open to others before', () => {
  writeFileSync(file, 'PORT=3000\n', { mode: 0o644 })
  keep(file, { LIFF_ID: '1-a' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['.env'])
})

test('lines of others stay, comments too; a value that was there is replaced', () => {
  writeFileSync(file, '# ours\nPORT=3000\nexport LIFF_ID=old\n\n')
  keep(file, { LIFF_ID: '1-a' })
  keep(file, { LIFF_ID: '1-b', HOST: '0.0.0.0' })
  expect(readFileSync(file, 'utf8')).toBe('# ours\nPORT=3000\nLIFF_ID=1-b\nHOST=0.0.0.0\n')
})

test('a file as Windows writes it is read alike: its first name too, and no value ends with the line', () => {
  writeFileSync(file, '\uFEFFLIFF_ID=1-a\r\nHOST="127.0.0.1"\r\nOFFICE_NAME=บ้านหนองบัว\r\n')
  expect(kept(file)).toEqual({ LIFF_ID: '1-a', HOST: '127.0.0.1', OFFICE_NAME: 'บ้านหนองบัว' })
  keep(file, { LIFF_ID: '1-b' })
  expect(readFileSync(file, 'utf8')).toBe('HOST="127.0.0.1"\nOFFICE_NAME=บ้านหนองบัว\nLIFF_ID=1-b\n')
})

test('a value that the file cannot hold leaves the file as it was', () => {
  keep(file, { PORT: '3000' })
  expect(() => keep(file, { BAD: 'two\nlines' })).toThrow('cannot be kept')
  expect(kept(file)).toEqual({ PORT: '3000' })
})

test('the environment goes before the file, and an empty value is none', () => {
  keep(file, { PORT: '3000', LIFF_ID: '1-a', HOST: '127.0.0.1' })
  const env: Record<string, string | undefined> = { ENV_FILE: file, PORT: '4000', LIFF_ID: '' }
  useEnvFile(env)
  expect(env).toMatchObject({ PORT: '4000', LIFF_ID: '1-a', HOST: '127.0.0.1' })
})

test('without a file nothing is read; it is `.env` unless another is named', () => {
  expect(kept(file)).toEqual({})
  expect([envFile({}), envFile({ ENV_FILE: file })]).toEqual(['.env', file])
})
