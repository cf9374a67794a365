import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { SECRET, startLine } from './line'

type Line = ReturnType<typeof startLine>

const post = async (line: Line, path: string, form: Record<string, string>) => {
  const response = await line.app.request(path, { method: 'POST', body: new URLSearchParams(form) })
  const text = await response.text()
  return { status: response.status, json: text ? JSON.parse(text) : null }
}
const login = async (line: Line, person: string) =>
  (await line.app.request(`/phone/id-token?person=${person}`)).json() as Promise<{
    idToken: string
    accessToken: string
    profile: object
  }>

const byClient = { grant_type: 'client_credentials', client_id: '2000000001', client_secret: SECRET }
const byLogin = { ...byClient, client_id: '2000000002', client_secret: 'simulated-login-secret' }

describe('channel access tokens', () => {
  test('of fifteen minutes are issued for id and secret, and die', async () => {
    const line = startLine()
    const { json } = await post(line, '/oauth2/v3/token', byClient)
    expect(json).toMatchObject({ token_type: 'Bearer', expires_in: 899 })
    const ask = () =>
      line.call('GET', '/v2/bot/info', undefined, { authorization: `Bearer ${json.access_token}` })
    expect((await ask()).status).toBe(200)
    line.pass(899_000)
    expect((await ask()).status).toBe(401)
  })

  test('are refused for a wrong secret in the words of OAuth', async () => {
    const answer = await post(startLine(), '/oauth2/v3/token', { ...byClient, client_secret: 'guess' })
    expect(answer).toMatchObject({ status: 400, json: { error: 'invalid_client' } })
  })

  test('of version 2.1 come for a signed assertion, are verified and revoked', async () => {
    const line = startLine()
    const now = Math.floor(line.world.settings.now() / 1000)
    const { privateKey } = await crypto.subtle.generateKey(
      {
        name: 'RSASSA-PKCS1-v1_5',
        modulusLength: 2048,
        publicExponent: new Uint8Array([1, 0, 1]),
        hash: 'SHA-256',
      },
      true,
      ['sign', 'verify'],
    )
    const assertion = (sub: string) =>
      new SignJWT({ token_exp: 86_400 })
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .setIssuer('2000000001')
        .setSubject(sub)
        .setAudience('https://api.line.me/')
        .setExpirationTime(now + 600)
        .sign(privateKey)
    const form = {
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    }
    expect(
      (await post(line, '/oauth2/v2.1/token', { ...form, client_assertion: await assertion('someone') }))
        .status,
    ).toBe(400)
    const { json } = await post(line, '/oauth2/v2.1/token', {
      ...form,
      client_assertion: await assertion('2000000001'),
    })
    expect(json.key_id).toBeTruthy()
    const verify = () => line.app.request(`/oauth2/v2.1/verify?access_token=${json.access_token}`)
    expect(await (await verify()).json()).toMatchObject({ client_id: '2000000001' })
    await post(line, '/oauth2/v2.1/revoke', { access_token: json.access_token })
    expect((await verify()).status).toBe(400)
  })
})

describe('ID tokens', () => {
  test('verify against the published ES256 keys, for one hour', async () => {
    const line = startLine()
    const { idToken, profile } = await login(line, line.somsri)
    expect(profile).toEqual({ userId: line.somsri, displayName: 'คุณสมศรี' })
    const keys = createRemoteJWKSet(new URL('https://api.line.me/oauth2/v2.1/certs'), {
      [customFetch]: (url, init) => line.fetch(url, init as RequestInit),
    })
    const check = (at: number) =>
      jwtVerify(idToken, keys, {
        issuer: 'https://access.line.me',
        audience: '2000000002',
        currentDate: new Date(at),
      })
    const { payload, protectedHeader } = await check(line.world.settings.now())
    expect(protectedHeader.alg).toBe('ES256')
    expect(payload).toMatchObject({ sub: line.somsri, name: 'คุณสมศรี' })
    await expect(check(line.world.settings.now() + 3_600_000)).rejects.toThrow(/exp/)
  })

  test('are checked by LINE too: audience, age and signature', async () => {
    const line = startLine()
    const { idToken } = await login(line, line.somsri)
    const verify = (token: string, client: string) =>
      post(line, '/oauth2/v2.1/verify', { id_token: token, client_id: client })
    expect((await verify(idToken, '2000000002')).json.sub).toBe(line.somsri)
    expect((await verify(idToken, '1')).json.error_description).toBe('Invalid IdToken Audience.')
    const other = (await login(startLine(), line.somsri)).idToken
    expect((await verify(other, '2000000002')).json.error_description).toBe('Invalid IdToken.')
    line.pass(3_600_000)
    expect((await verify(idToken, '2000000002')).json.error_description).toBe('IdToken expired.')
  })

  test('are made on the simulated clock', async () => {
    const line = startLine()
    await line.perform({ do: 'move-clock', days: 3 })
    const { iat } = decodeJwt((await login(line, line.somsri)).idToken)
    expect(iat).toBe(line.world.settings.now() / 1000 + 3 * 86_400)
  })

  test('are for nobody who does not exist', async () => {
    expect((await startLine().app.request('/phone/id-token?person=U0')).status).toBe(404)
  })
})

test("deauthorize ends a person's own tokens, and needs the Login channel", async () => {
  const line = startLine()
  const { accessToken } = await login(line, line.somsri)
  const own = () => line.app.request('/v2/profile', { headers: { authorization: `Bearer ${accessToken}` } })
  expect(await (await own()).json()).toEqual({ userId: line.somsri, displayName: 'คุณสมศรี' })
  const body = { userAccessToken: accessToken }
  expect((await line.call('POST', '/user/v1/deauthorize', body)).status).toBe(401)
  const channel = (await post(line, '/oauth2/v3/token', byLogin)).json.access_token
  const headers = { authorization: `Bearer ${channel}` }
  expect((await line.call('POST', '/user/v1/deauthorize', body, headers)).status).toBe(204)
  expect((await own()).status).toBe(401)
  expect(line.world.people.get(line.somsri)?.deauthorized).toBe(true)
})

describe('LIFF apps', () => {
  async function withLogin() {
    const line = startLine()
    const token = (await post(line, '/oauth2/v3/token', byLogin)).json.access_token
    const call = (method: string, path: string, body?: unknown) =>
      line.call(method, path, body, { authorization: `Bearer ${token}` })
    return { line, call }
  }
  const view = { type: 'full', url: 'https://riandee.example/liff' }

  test("are made, listed, changed and deleted with the Login channel's token", async () => {
    const { call } = await withLogin()
    const { liffId } = (await call('POST', '/liff/v1/apps', { view, scope: ['openid', 'profile'] })).json
    expect(liffId).toMatch(/^2000000002-[0-9a-z]{8}$/)
    expect(
      (await call('PUT', `/liff/v1/apps/${liffId}`, { view: { url: 'https://new.example/liff' } })).status,
    ).toBe(200)
    const { apps } = (await call('GET', '/liff/v1/apps')).json
    const app = apps.find((one: { liffId: string }) => one.liffId === liffId)
    expect(app.view).toEqual({ type: 'full', url: 'https://new.example/liff' })
    expect((await call('DELETE', `/liff/v1/apps/${liffId}`)).status).toBe(200)
    expect((await call('PUT', `/liff/v1/apps/${liffId}`, {})).status).toBe(404)
  })

  test('are thirty a channel and not one more; a channel without any has no list', async () => {
    const { line, call } = await withLogin()
    while (line.world.liffApps.size < 30)
      expect((await call('POST', '/liff/v1/apps', { view })).status).toBe(200)
    expect((await call('POST', '/liff/v1/apps', { view })).status).toBe(400)
    expect((await call('GET', '/liff/v1/apps')).json.apps).toHaveLength(30)
    line.world.liffApps.clear()
    expect((await call('GET', '/liff/v1/apps')).status).toBe(404)
  })

  test("are closed to the Messaging channel's token", async () => {
    expect((await startLine().call('GET', '/liff/v1/apps')).status).toBe(401)
  })

  test.each([
    ['http', { view: { ...view, url: 'http://riandee.example/liff' } }],
    ['a fragment', { view: { ...view, url: 'https://riandee.example/#liff' } }],
    ['no size', { view: { url: view.url } }],
    ['LINE in the name', { view, description: 'My LINE app' }],
    ['an unknown scope', { view, scope: ['everything'] }],
  ])('with %s are refused', async (_, body) => {
    const { call } = await withLogin()
    expect((await call('POST', '/liff/v1/apps', body)).status).toBe(400)
  })
})
