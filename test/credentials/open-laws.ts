/** Laws of what is given to be checked: files, pictures, links; on whatever runtime. */
import { describe, expect, test } from 'vitest'
import { isOpenTo } from '../../bot/credentials/fenced-fetch'
import { openBytes } from '../../bot/credentials/open'
import { addressIn, openLink } from '../../bot/credentials/open-link'
import { readerOf } from '../../bot/credentials/outside'
import { unsignedBadge } from './foreign-issuer'
import { pngOf, textChunk } from './png'

const badge = unsignedBadge()
const json = JSON.stringify(badge)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const jwt = 'eyJhbGciOiJFZERTQSJ9.eyJ2YyI6e319.c2lnbmF0dXJl'

/** The world as these answers by address; it notes what was asked. */
function web(answers: Record<string, Response | string>) {
  const asked: string[] = []
  const fetch = async (input: unknown, init?: RequestInit) => {
    asked.push(String(input))
    expect(init?.redirect).toBe('manual')
    const answer = answers[String(input)]
    if (answer === undefined) throw new TypeError('fetch failed')
    return typeof answer === 'string'
      ? new Response(null, { status: 302, headers: { location: answer } })
      : answer
  }
  const isOurs = ({ origin }: URL) => origin === 'https://riandee.example'
  const ownDocument = async (address: string) =>
    address === 'https://riandee.example/badges/t0k3n/credential.json' ? json : undefined
  const read = readerOf({ fetch: fetch as typeof globalThis.fetch, isOurs, ownDocument }) // takes what is asked here
  return { asked, read, open: (link: string) => openLink(link, { read, isOurs }) }
}
const answer = (body: BodyInit, type: string) => new Response(body, { headers: { 'content-type': type } })

export function openLaws(): void {
  describe('a file', () => {
    test('of JSON is opened as it is', async () => {
      expect(await openBytes(bytesOf(json))).toEqual(badge)
      expect(await openBytes(bytesOf(`\uFEFF  ${json}\n`))).toEqual(badge)
    })
    test('that is a picture is opened by the credential in it, in every way a PNG can hold words', async () => {
      for (const how of ['iTXt', 'packed iTXt', 'tEXt', 'zTXt'] as const)
        expect(await openBytes(pngOf([await textChunk('openbadgecredential', json, how)])), how).toEqual(
          badge,
        )
    })
    test('that is an SVG is opened by the credential in it', async () => {
      const svg = (inside: string) =>
        `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${inside}<path d="M0 0"/></svg>`
      const data = `<openbadges:credential><![CDATA[\n${json}\n]]></openbadges:credential>`
      expect(await openBytes(bytesOf(svg(data)))).toEqual(badge)
      expect(await openBytes(bytesOf(svg(`<openbadges:credential verify="${jwt}"/>`)))).toBe('jwt')
      expect(await openBytes(bytesOf(svg('')))).toBe('bare-picture')
    })
    test('that is a picture without a credential is told apart from what is no picture', async () => {
      expect(await openBytes(pngOf([]))).toBe('bare-picture')
      expect(await openBytes(pngOf([await textChunk('Comment', json, 'iTXt')]))).toBe('bare-picture')
      expect(await openBytes(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]))).toBe('bare-picture')
      expect(await openBytes(pngOf([await textChunk('openbadges', '{}', 'iTXt')]))).toBe('old-badge')
    })
    test('that is broken off, or swells, is no harm', async () => {
      const whole = pngOf([await textChunk('openbadgecredential', json, 'iTXt')])
      for (let length = 0; length < whole.length; length += 97)
        expect(typeof (await openBytes(whole.slice(0, length)))).toBe('string')
      const swelling = await textChunk('openbadgecredential', ' '.repeat(3_000_000), 'packed iTXt')
      expect(await openBytes(pngOf([swelling]))).toBe('bare-picture')
    })
    test('that opens a credential’s tag again and again, or holds endless chunks, is looked through in a moment', async () => {
      const begun = performance.now()
      expect(await openBytes(bytesOf(`<svg ${'<openbadges:credential '.repeat(200_000)}`))).toBe(
        'bare-picture',
      )
      const empty = await textChunk('Comment', '', 'tEXt')
      const last = await textChunk('openbadgecredential', json, 'tEXt')
      expect(await openBytes(pngOf([...Array<Uint8Array>(6000).fill(empty), last]))).toBe('bare-picture')
      expect(performance.now() - begun).toBeLessThan(1500)
    })
    test('with two credentials in one picture is what the first one is', async () => {
      const good = await textChunk('openbadgecredential', json, 'iTXt')
      const swelling = await textChunk('openbadgecredential', ' '.repeat(3_000_000), 'packed iTXt')
      expect(await openBytes(pngOf([swelling, good]))).toBe('bare-picture')
      expect(await openBytes(pngOf([good, swelling]))).toEqual(badge)
    })
    test('of another kind says which', async () => {
      const of = async (value: unknown) => openBytes(bytesOf(JSON.stringify(value)))
      expect(await openBytes(bytesOf(jwt))).toBe('jwt')
      expect(await of(jwt)).toBe('jwt')
      expect(
        await of({ ...badge, type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${jwt}` }),
      ).toBe('jwt')
      expect(await of({ ...badge, type: ['VerifiablePresentation'] })).toBe('presentation')
      expect(await of({ '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' })).toBe('old-badge')
    })
    test('of anything else is no credential', async () => {
      for (const text of ['', 'สวัสดี', '[]', '7', '{"a":', '{"name":"x"}', '['.repeat(100_000), '<p>'])
        expect(await openBytes(bytesOf(text)), text.slice(0, 9)).toBe('not-a-credential')
      expect(await openBytes(bytesOf(JSON.stringify({ ...badge, '@context': 'https://else.example' })))).toBe(
        'not-a-credential',
      )
    })
  })

  describe('a link', () => {
    test('leads to the file, or to a page that names its file', async () => {
      const { open, asked } = web({
        'https://a.example/b.json': answer(json, 'application/json; charset=utf-8'),
        'https://a.example/b.png': answer(
          pngOf([await textChunk('openbadgecredential', json, 'iTXt')]),
          'image/png',
        ),
        'https://a.example/page': answer(
          '<html><head><link rel="stylesheet" href="x.css"><link href="/b.json?x=1&amp;y=2" type="application/vc+ld+json" rel="alternate">',
          'text/html; charset=utf-8',
        ),
        'https://a.example/b.json?x=1&y=2': answer(json, 'application/vc+ld+json'),
        'https://a.example/bare': answer('<html><p>สวัสดี', 'text/html'),
      })
      for (const link of ['https://a.example/b.json', 'a.example/page', 'ดูที่ https://a.example/b.png นะ'])
        expect(await open(link), link).toEqual(badge)
      expect(await open('https://a.example/bare')).toBe('bare-page')
      expect(asked).toHaveLength(5)
    })
    test('to a badge of ours, and to each of its files, is read in the house and never fetched', async () => {
      const { open, asked } = web({})
      for (const file of ['', '/image.png', '/credential.json', '/certificate.pdf', '?lang=en'])
        expect(await open(`https://riandee.example/badges/t0k3n${file}`), file).toEqual(badge)
      expect(await open('https://riandee.example/badges/other')).toBe('missing')
      expect(await open('https://riandee.example/verify?link=x')).toBe('missing')
      expect(asked).toEqual([])
    })
    test('that is none, or leads nowhere, says so', async () => {
      const { open } = web({ 'https://a.example/gone': new Response('', { status: 404 }) })
      expect(await open('')).toBe('no-link')
      expect(await open('สวัสดีค่ะ')).toBe('no-link')
      expect(await open('https://a.example/gone')).toBe('missing')
      expect(await open('https://dead.example/')).toBe('unreachable')
      expect(addressIn('javascript:alert(1)')).toBeUndefined()
    })
    test('into a network, to a port of its own, or without https is not followed', async () => {
      const { open, asked } = web({})
      for (const link of [
        'http://a.example/b.json',
        'https://a.example:8443/b.json',
        'https://user:word@a.example/b.json',
        'https://127.0.0.1/',
        'https://2130706433/',
        'https://0x7f.1/',
        'https://169.254.169.254/latest/meta-data/',
        'https://10.0.0.1/',
        'https://8.8.8.8/',
        'https://[::1]/',
        'https://[::ffff:127.0.0.1]/',
        'https://[::ffff:a9fe:a9fe]/',
        'https://[fd00::1]/',
        'https://[fe80::1]/',
        'https://localhost/',
        'https://router/',
        'https://a.localhost/',
        'https://printer.local/',
        'https://metadata.google.internal/',
        'https://a.home.arpa/',
        'https://a.example./',
        'http://riandee.example/badges/t0k3n',
      ])
        expect(await open(link), link).toBe('refused')
      expect(asked).toEqual([])
      expect(isOpenTo(new URL('https://xn--12c1fe0br.example.ac.th/b.json'))).toBe(true)
    })
    test('that leads on is looked at anew each time, and three times at most', async () => {
      const ways = () =>
        web({
          'https://a.example/0': 'https://a.example/1',
          'https://a.example/1': 'https://a.example/2',
          'https://a.example/2': '/3',
          'https://a.example/3': 'https://b.example/4',
          'https://b.example/4': answer(json, 'application/json'),
          'https://a.example/in': 'https://192.168.1.1/admin',
          'https://a.example/down': 'http://a.example/1',
          'https://a.example/us': 'https://riandee.example/verify',
          'https://a.example/file': 'file:///etc/passwd',
        })
      expect(await ways().open('https://a.example/1')).toEqual(badge)
      for (const led of ['0', 'in', 'down', 'us', 'file'])
        expect(await ways().open(`https://a.example/${led}`), led).toBe('refused')
    })
    test('of many that one check follows is the last after six requests, redirects included', async () => {
      const { read, asked } = web({
        'https://a.example/1': 'https://a.example/2',
        'https://a.example/2': 'https://a.example/3',
        'https://a.example/3': answer(json, 'application/json'),
      })
      expect(await read('https://a.example/1', '*/*')).toMatchObject({ address: 'https://a.example/3' })
      for (const name of ['b', 'c', 'd'])
        expect(await read(`https://${name}.example/`, '*/*')).toBe('unreachable')
      expect(await read('https://e.example/', '*/*')).toBe('refused')
      expect(asked).toHaveLength(6)
    })
    test('to more than a badge can be is let go while it comes', async () => {
      let sent = 0
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 65_536
          controller.enqueue(new Uint8Array(65_536))
        },
      })
      expect(
        await web({ 'https://a.example/big': answer(endless, 'image/png') }).open('https://a.example/big'),
      ).toBe('too-large')
      expect(sent).toBeLessThan(6 * 1024 * 1024)
    })
  })
}
