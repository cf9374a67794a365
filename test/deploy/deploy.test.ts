/** Laws of `npm run deploy`: all is done in order, what is there is not made anew, and a dry run touches nothing. */
import { describe, expect, test } from 'vitest'
import { changing, everyValue, runDeploy, uuid, whole, withId, withVars } from './deployment'
import { newAccount } from './fake-account'

describe('a deployment on an empty account', () => {
  test('makes what is missing, migrates, uploads, adds the courses, in this order', async () => {
    const account = newAccount()
    const { said, stopped, courses } = await runDeploy(account, everyValue)
    expect(stopped, said).toBe(false)
    expect(changing(account.calls)).toEqual([
      'd1 create riandee --location apac --update-config=false',
      'r2 bucket create riandee --location apac --update-config=false',
      'queues create riandee',
      'queues create riandee-dead',
      'd1 migrations apply DB --remote',
      'deploy --secrets-file',
    ])
    expect(courses).toEqual([`${everyValue.PUBLIC_URL} ${everyValue.OPERATOR_KEY}`])
    expect(said).toContain('Added the courses first-steps.')
    expect(said).toContain('npm run setup:line')
  })
  test('writes the id of the database into wrangler.toml, and nothing else', async () => {
    const { toml } = await runDeploy(newAccount(), everyValue)
    expect(toml).toBe(withId((await runDeploy(whole(), everyValue, { args: ['--dry-run'] })).toml))
  })
  test('sends the values of the environment along, but none that only one computer reads', async () => {
    const account = newAccount()
    const env = { ...everyValue, OFFICE_PHONE: '02-123-4567', PORT: '3000', HOST: '0.0.0.0', HOME: '/root' }
    const { said } = await runDeploy(account, { ...env, LINE_LOGIN_CHANNEL_SECRET: 'for-setup' })
    expect(account.deployedWith).toEqual({ ...everyValue, OFFICE_PHONE: '02-123-4567' })
    for (const name of Object.keys(everyValue)) expect(said).toContain(name)
    expect(said).not.toContain(everyValue.LINE_CHANNEL_SECRET)
    expect(said).not.toContain(everyValue.OPERATOR_KEY)
  })
})

describe('a second deployment', () => {
  test('makes nothing anew, needs no value again, and says how courses are added by whoever has the key', async () => {
    const account = whole()
    const { said, stopped, toml } = await runDeploy(account, {}, { toml: withId })
    expect([stopped, changing(account.calls)]).toEqual([false, ['d1 migrations apply DB --remote', 'deploy']])
    expect(toml.match(/^database_id/gm)).toHaveLength(1)
    expect(said).toContain(
      'OFFICE_URL=<PUBLIC_URL> OPERATOR_KEY=<the key you noted down> npm run course shipped',
    )
  })
  test('finds the database of a fresh clone by its name', async () => {
    const account = whole()
    const { toml } = await runDeploy(account, {})
    expect(toml).toContain(`database_name = "riandee"\ndatabase_id = "${uuid}"\n`)
    expect(changing(account.calls)).toEqual(['d1 migrations apply DB --remote', 'deploy'])
  })
  test('takes what is no secret from wrangler.toml', async () => {
    const { PUBLIC_URL, LIFF_ID, ...others } = everyValue
    const account = whole()
    account.worker = { secrets: [] }
    const { stopped, courses } = await runDeploy(account, others, { toml: withVars({ PUBLIC_URL, LIFF_ID }) })
    expect([stopped, account.deployedWith]).toEqual([false, others])
    expect(courses).toEqual([`${PUBLIC_URL} ${others.OPERATOR_KEY}`])
  })
})

describe('a deed that cannot be done', () => {
  test.each([
    ['d1 create', 0],
    ['queues create', 2],
    ['d1 migrations apply', 4],
    ['deploy --secrets-file', 5],
  ])('%s stops everything after it, and the next run goes on from there', async (call, before) => {
    const account = newAccount({ breaks: { call, words: 'Service unavailable' } })
    const { said, stopped, courses } = await runDeploy(account, everyValue)
    expect([stopped, courses]).toEqual([true, []])
    expect(said.split('\n').at(-1)).toMatch(/goes on from here: Service unavailable$/)
    expect(said).not.toContain('It is deployed')
    expect(changing(account.calls)).toHaveLength(before + 1)
    account.calls = []
    const again = await runDeploy(account, everyValue)
    expect([again.stopped, changing(account.calls).at(-1)]).toEqual([false, 'deploy --secrets-file'])
    expect([account.databases.length, account.buckets, account.queues]).toEqual([
      1,
      ['riandee'],
      ['riandee', 'riandee-dead'],
    ])
  })
  test('an address that was only guessed is put right before courses are sent there', async () => {
    const account = newAccount({ address: 'https://riandee.other.workers.dev' })
    const { said, courses } = await runDeploy(account, everyValue)
    expect(said).toContain('The Worker answers at https://riandee.other.workers.dev, but PUBLIC_URL is')
    expect(courses).toEqual([])
  })
})

describe('a dry run', () => {
  test('asks nobody, changes nothing, and says what it would do and what it would need', async () => {
    const account = newAccount({ accounts: [] })
    const { said, stopped, toml } = await runDeploy(
      account,
      { LIFF_ID: everyValue.LIFF_ID },
      { args: ['--dry-run'] },
    )
    expect([stopped, account.calls]).toEqual([false, ['deploy --dry-run --outdir --metafile']])
    expect(toml).not.toContain('\ndatabase_id')
    const { LIFF_ID: _, ...needed } = everyValue
    expect(said).toContain(`must be secrets on Cloudflare by then: ${Object.keys(needed).join(', ')}.`)
    for (const deed of [
      'the database riandee',
      'the bucket riandee',
      'the queue riandee-dead',
      'Deploy the Worker',
    ])
      expect(said).toContain(deed)
  })
  test('says what is wrong with the values that it sees', async () => {
    const { said } = await runDeploy(newAccount(), { ...everyValue, LIFF_ID: 'x' }, { args: ['--dry-run'] })
    expect(said).toContain('LIFF_ID must look like 1234567890-abcdefgh')
  })
  test('any other option is answered with what there is', async () => {
    const account = newAccount()
    const { said, stopped } = await runDeploy(account, everyValue, { args: ['--force'] })
    expect([stopped, account.calls]).toEqual([true, []])
    expect(said).toContain('npm run deploy -- --dry-run')
  })
})
