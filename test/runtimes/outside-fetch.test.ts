/** Laws of calling strangers' addresses from one computer: a real https server, and names that stand for what we say. */
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outsideFetch } from '../../bot/runtimes/node/outside-fetch'
import { isPublicAddress } from '../../bot/runtimes/node/public-address'
import { madeCertificate } from './made-certificate'

const { cert, key } = madeCertificate(Date.now(), 'school.example')

describe('a call to a stranger’s address', () => {
  let server: Server
  let port: number
  let connections = 0
  let looked: string[] = []

  beforeAll(async () => {
    server = createServer({ cert, key }, (request, response) => {
      if (request.url === '/on') response.writeHead(302, { location: '/there' }).end()
      else if (request.url === '/slow') response.writeHead(200).write('a')
      else
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(`{"host":"${request.headers.host}"}`)
    })
    server.on('connection', () => {
      connections += 1
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    port = (server.address() as AddressInfo).port // it listens on a port, not on a pipe
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** Names stand for the addresses of each turn. */
  const fetchWhere = (turns: string[][], isPublic: (address: string) => boolean) => {
    looked = []
    connections = 0
    const lookup = (name: string, _: unknown, done: (error: null, found: object[]) => void) => {
      looked.push(name)
      done(
        null,
        (turns.shift() ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    }
    return outsideFetch({ lookup: lookup as never, isPublic, ca: cert, port }) // one of its many forms
  }
  const url = 'https://school.example/b.json'
  const anywhere = () => true

  test('goes to the address that was looked at, under the name that was asked for', async () => {
    const fetch = fetchWhere([['127.0.0.1'], ['10.0.0.1']], anywhere)
    const answer = await fetch(url, { headers: { accept: 'application/json' } })
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.json()).toEqual({ host: `school.example:${port}` })
    expect([looked, connections]).toEqual([['school.example'], 1])
  })
  test('is never made when one of the addresses is not public', async () => {
    for (const addresses of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], []])
      await expect(fetchWhere([addresses], isPublicAddress)(url)).rejects.toThrow()
    expect(connections).toBe(0)
  })
  test('follows nobody, and tells where it was led', async () => {
    const answer = await fetchWhere([['127.0.0.1']], anywhere)('https://school.example/on')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/there'])
    await answer.body?.cancel()
  })
  test('believes no server that is not of that name', async () => {
    await expect(fetchWhere([['127.0.0.1']], anywhere)('https://other.example/')).rejects.toThrow()
  })
  test('ends when its time is over, even while the answer comes', async () => {
    const ending = new AbortController()
    const answer = await fetchWhere([['127.0.0.1']], anywhere)('https://school.example/slow', {
      signal: ending.signal,
    })
    const reading = answer.text()
    ending.abort()
    await expect(reading).rejects.toThrow()
  })
})

describe('a public address', () => {
  test('is one that the whole world can reach, in whichever way it is written', () => {
    for (const open of ['8.8.8.8', '172.32.0.1', '203.150.1.1', '2606:4700::1111', '2001:4860:4860::8888'])
      expect(isPublicAddress(open), open).toBe(true)
    for (const inside of [
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '168.63.129.16',
      '::',
      '::1',
      '::ffff:10.0.0.1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      'fc00::1',
      'fd00:ec2::254',
      'fe80::1',
      'ff02::1',
      '2001:db8::1',
      '2001::1',
      '2002:7f00:1::',
      '3fff::1',
    ])
      expect(isPublicAddress(inside), inside).toBe(false)
  })
})
