import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../bot/refusal'
import { liffRoutes } from '../../bot/routes/liff'

const html =
  '<head><meta name="riandee-liff-id" content="" /><meta name="riandee-simulator" content="" /></head>'
const files = new Map<string, { body: string; type: string; zipped?: Uint8Array<ArrayBuffer> }>([
  ['index.html', { body: html, type: 'text/html' }],
  ['assets/main-abc.js', { body: 'let a', type: 'text/javascript', zipped: new Uint8Array([31, 139]) }],
])

const anApp = (frameAncestors: string, liffId = '2000000001-AbCdEfGh') => {
  const app = new Hono().route(
    '/',
    liffRoutes({ asset: async (path) => files.get(path), frameAncestors, liffId }),
  )
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error
    return c.json({ code: error.code }, error.status)
  })
  return app
}

describe('the mini-app', () => {
  test.each(['/liff', '/liff/', '/liff/who', '/liff/badges/b1?from=chat'])('opens at %s', async (path) => {
    const answer = await anApp("'none'").request(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.text()).toContain('name="riandee-liff-id" content="2000000001-AbCdEfGh"')
  })

  test('stands in nobody’s frame when LINE is real, and names no simulator', async () => {
    const answer = await anApp("'none'").request('/liff/')
    expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/)
    expect(await answer.text()).toContain('name="riandee-simulator" content=""')
  })

  test('stands in the simulator’s frame alone when LINE is simulated, and reaches nothing else', async () => {
    const answer = await anApp('http://127.0.0.1:3001').request('/liff/')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/frame-ancestors http:\/\/127\.0\.0\.1:3001$/)
    expect(policy).not.toContain('line')
    expect(await answer.text()).toContain('name="riandee-simulator" content="http://127.0.0.1:3001"')
  })

  test('takes scripts from us and LINE alone, never from the page itself', async () => {
    const policy =
      (await anApp("'none'").request('/liff/')).headers.get('content-security-policy')?.split('; ') ?? []
    expect(policy).toContain("script-src 'self' https://static.line-scdn.net")
    expect(policy.join()).not.toContain('unsafe')
  })

  test('sends the zipped file to whoever takes it, and only to them', async () => {
    const ask = (accepted: string) =>
      anApp("'none'").request('/liff/assets/main-abc.js', { headers: { 'Accept-Encoding': accepted } })
    for (const accepted of ['gzip', 'br, gzip;q=0.8', 'deflate,gzip']) {
      const answer = await ask(accepted)
      expect(answer.headers.get('content-encoding'), accepted).toBe('gzip')
      expect((await answer.arrayBuffer()).byteLength).toBe(2)
    }
    for (const accepted of ['', 'br', 'gzip;q=0', 'gzip; q=0.0, br']) {
      const answer = await ask(accepted)
      expect(answer.headers.get('content-encoding'), accepted).toBeNull()
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
      expect(await answer.text()).toBe('let a')
    }
  })

  test('keeps its files for a year, for their names hold their hash', async () => {
    const answer = await anApp("'none'").request('/liff/assets/main-abc.js')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-type')).toBe('text/javascript')
    expect(await answer.text()).toBe('let a')
  })

  test('says that a file of an older release is gone, instead of answering with the page', async () => {
    const answer = await anApp("'none'").request('/liff/assets/main-old.js')
    expect([answer.status, await answer.json()]).toEqual([404, { code: 'not-found' }])
  })

  test('a setting cannot break out of its place', async () => {
    const answer = await anApp("'none'", '"><script>$&').request('/liff/')
    expect(await answer.text()).toContain('content="&quot;>&lt;script>$&amp;"')
  })
})
