/** Laws of what `npm run deploy` finds amiss: everything is said at once, each in its own sentence, and nothing is touched. */
import { describe, expect, test } from 'vitest'
import { changing, everyValue, problemsIn, runDeploy, whole, withId, withVars } from './deployment'
import { newAccount } from './fake-account'

describe('what is missing', () => {
  test.each(Object.keys(everyValue))(
    '%s has a sentence of its own, with the place and the command',
    async (name) => {
      const { said, stopped } = await runDeploy(newAccount(), { ...everyValue, [name]: '' })
      const problems = problemsIn(said)
      expect([stopped, problems.length]).toEqual([true, 1])
      expect(problems[0]).toMatch(new RegExp(`^- ยังไม่มี ${name} ค่ะ .* · ${name} is missing`))
      expect(problems[0]).toContain(`npx wrangler secret put ${name}`)
    },
  )
  test('a value of spaces alone is missing too', async () => {
    const { said } = await runDeploy(newAccount(), { ...everyValue, OPERATOR_KEY: '  ' })
    expect(problemsIn(said)).toEqual([expect.stringContaining('OPERATOR_KEY is missing')])
  })
  test('is all said at once, and nothing is touched', async () => {
    const account = newAccount()
    const { said, stopped, toml } = await runDeploy(account, {})
    expect(stopped).toBe(true)
    expect(problemsIn(said)).toHaveLength(Object.keys(everyValue).length)
    expect(said).toContain(`${Object.keys(everyValue).length} to do first; nothing was changed`)
    expect([changing(account.calls), toml.includes('\ndatabase_id')]).toEqual([[], false])
  })
  test.each([
    ['a login', { accounts: [] }, 'Not logged in to Cloudflare. Run: npx wrangler login'],
    [
      'one account of several',
      {
        accounts: [
          { id: 'acc1', name: 'School' },
          { id: 'acc2', name: 'Home' },
        ],
      },
      'CLOUDFLARE_ACCOUNT_ID',
    ],
    ['R2', { hasR2: false }, 'R2 is not switched on in this account.'],
  ])('%s has a sentence of its own', async (_what, change, sentence) => {
    const account = newAccount(change)
    const { said, stopped } = await runDeploy(account, everyValue)
    expect([stopped, problemsIn(said).length, changing(account.calls)]).toEqual([true, 1, []])
    expect(said).toContain(sentence)
  })
  test('without a login no value is called missing that may well be on Cloudflare', async () => {
    const { said } = await runDeploy(newAccount({ accounts: [] }), { PUBLIC_URL: 'http://school.example' })
    expect(problemsIn(said).map((line) => line.split(' · ')[1]?.split('. ')[0])).toEqual([
      'Not logged in to Cloudflare',
      'PUBLIC_URL must be an https address without a path, such as https://learn.example.ac.th',
    ])
  })
  test.each([
    ['d1 list', 'the database riandee'],
    ['r2 bucket info', 'the bucket riandee'],
    ['queues info', 'the queue riandee'],
    ['secret list', 'which secrets are set'],
  ])('what %s could not show is said in wrangler’s words', async (call, what) => {
    const account = whole()
    account.breaks = { call, words: 'Authentication error [code: 10000]' }
    const { said, stopped } = await runDeploy(account, everyValue)
    expect([stopped, problemsIn(said).length, changing(account.calls)]).toEqual([true, 1, []])
    expect(said).toContain(what)
    expect(said).toContain(': Authentication error [code: 10000]')
  })
})

describe('what stands in the way', () => {
  test('an address without https is named, never repeated', async () => {
    const { said } = await runDeploy(newAccount(), { ...everyValue, PUBLIC_URL: 'http://school.example' })
    expect(problemsIn(said)).toHaveLength(1)
    expect(said).toContain('PUBLIC_URL must be an https address')
    expect(said).not.toContain('school.example')
  })
  test('a value in two places is told twice only where it would clash', async () => {
    const toml = withVars({ LIFF_ID: everyValue.LIFF_ID })
    const { LIFF_ID, ...others } = everyValue
    expect(problemsIn((await runDeploy(whole(), others, { toml })).said)).toEqual([
      expect.stringContaining('LIFF_ID stands in wrangler.toml and is a secret too.'),
    ])
    const other = { ...everyValue, LIFF_ID: '1650000009-zzzzzzzz' }
    expect(problemsIn((await runDeploy(newAccount(), other, { toml })).said)).toEqual([
      expect.stringContaining('LIFF_ID is one thing in wrangler.toml and another in the environment.'),
    ])
    expect((await runDeploy(newAccount(), { ...others, LIFF_ID }, { toml })).stopped).toBe(false)
  })
  test('a database of another account', async () => {
    const { said } = await runDeploy(newAccount(), everyValue, { toml: withId })
    expect(problemsIn(said)).toEqual([expect.stringContaining('is of another account')])
  })
  test('a Worker beyond what the free plan takes, with its heaviest parts', async () => {
    const account = { ...whole(), weightBytes: 3.2 * 1024 * 1024 }
    const { said } = await runDeploy(account, everyValue)
    expect(problemsIn(said)).toEqual([
      expect.stringMatching(/the free plan takes 3,072 KiB.*heavy 3277 KiB, bot\/flows 1 KiB/),
    ])
    expect(changing(account.calls)).toEqual([])
  })
  test('a Worker that cannot be put together', async () => {
    const account = newAccount({ breaks: { call: 'deploy --dry-run', words: 'Could not resolve "x"' } })
    const { said } = await runDeploy(account, everyValue)
    expect(said).toContain('The Worker cannot be put together: Could not resolve "x"')
    expect(account.calls).toHaveLength(1)
  })
})
