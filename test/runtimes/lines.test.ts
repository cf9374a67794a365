/** Laws of the log on one computer: nothing of it is lost, and what comes together is written together. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { lines } from '../../bot/runtimes/node/lines'

test('lines of the same moment are one write, in their order; later ones another', async () => {
  const written: string[] = []
  const say = lines((text) => written.push(text))
  say('one')
  say('two')
  await new Promise((later) => setImmediate(later))
  say('three')
  await new Promise((later) => setImmediate(later))
  expect(written).toEqual(['one\ntwo\n', 'three\n'])
})

test('what was said last is written also when the process ends in the same moment', () => {
  const program = `
    import { lines } from './bot/runtimes/node/lines'
    lines((text) => process.stdout.write(text))('the last words')
    process.exit(1)`
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
  expect(stdout.toString()).toBe('the last words\n')
})
