/** Laws of the page that checks a badge, on whatever runtime. */
import { describe, expect, test } from 'vitest'
import { textsIn } from '../../shared/texts'
import { listed } from '../credentials/foreign-issuer'
import { pngOf, textChunk } from '../credentials/png'
import { badgeFile, revokedBit, verifyDoor, wordsOf } from './verify-door'

const file = (content: BlobPart, name = 'badge.json') => new File([content], name)
const heads = textsIn('th').verify.heads
const asRead = (text: string) => text.replaceAll('\n', ' ')

export function verifyDoorLaws(): void {
  test('asks for a file or a link with a plain form, in Thai or English', async () => {
    const { app } = await verifyDoor()
    const page = await (await app.request('/verify')).text()
    expect(page).toContain('enctype="multipart/form-data"')
    expect(page).not.toContain('<script')
    expect(page).toContain('lang="th"')
    expect(await (await app.request('/verify?lang=en')).text()).toContain('Check it')
  })

  describe('a badge', () => {
    test('that is genuine is called so, with whose it is and who vouches, from a file, a picture or a link', async () => {
      const { post, link } = await verifyDoor()
      const json = await badgeFile()
      const png = pngOf([await textChunk('openbadgecredential', json, 'iTXt')])
      const answers = [
        await post({ file: file(json) }),
        await post({ file: file(png, 'badge.png') }),
        await post({ file: file('', ''), link: 'https://school.example/b.json' }),
        await link('https://school.example/b.json'),
      ]
      for (const answer of answers) {
        expect(answer.status).toBe(200)
        const words = await wordsOf(answer)
        for (const word of [asRead(heads.genuine.title), 'สมศรี ใจดี', 'school.example', 'ไม่มีวันหมดอายุ'])
          expect(words).toContain(word)
      }
    })
    test('of ours is checked in one tap, asking nobody but its issuer, and its page is one tap away', async () => {
      const { link, asked } = await verifyDoor()
      const page = await (await link('https://riandee.example/badges/t0k3n')).text()
      expect(page).toContain('href="https://riandee.example/badges/t0k3n"')
      expect(page).toContain('class="head done"')
      expect(asked.some((address) => address.includes('riandee.example'))).toBe(false)
    })
    test('is what the green head is for: another document that was signed is called that, and no badge', async () => {
      const { post } = await verifyDoor()
      const page = await (
        await post({ file: file(await badgeFile({ type: ['VerifiableCredential'] })) })
      ).text()
      expect(page).toContain('class="head plain"')
      expect(asRead(page)).toContain(asRead(heads['no-badge'].title))
    })
    test('that was taken back says so, and where to ask', async () => {
      const { post } = await verifyDoor()
      const answer = await post({ file: file(await badgeFile(listed(revokedBit))) })
      const page = await answer.text()
      expect(page).toContain('class="head stop"')
      expect(page).toContain('href="https://school.example/"')
    })
    test('that was changed by a letter, forged, over or of an unknown suite has a sentence of its own', async () => {
      const { post } = await verifyDoor()
      const json = await badgeFile()
      const heard = async (text: string) => wordsOf(await post({ file: file(text) }))
      expect(await heard(json.replace('สมศรี', 'สมศรื'))).toContain(asRead(heads.changed.title))
      expect(await heard(await badgeFile({}, { key: 3 }))).toContain(asRead(heads.changed.title))
      expect(await heard(await badgeFile({ validUntil: '2026-11-20T00:00:00Z' }))).toContain(
        asRead(heads.expired.title),
      )
      const unknown = await heard(json.replace('eddsa-rdfc-2022', 'falcon-rdfc-2031'))
      expect(unknown).toContain(asRead(heads.unsupported.title))
      expect(unknown).not.toContain(asRead(heads.genuine.title))
    })
    test('that is not signed by whom it names shows neither its name nor its title', async () => {
      const { post } = await verifyDoor()
      const words = await wordsOf(await post({ file: file((await badgeFile()).replace('สมศรี', 'สมหมาย')) }))
      expect(words).not.toContain('สมหมาย')
      expect(words).not.toContain('โรงเรียน')
    })
    test('whose words are markup is words', async () => {
      const name = '<script>alert(1)</script>\u202E'
      const { post } = await verifyDoor()
      const page = await (
        await post({
          file: file(await badgeFile({ name, credentialSubject: { type: ['AchievementSubject'] } })),
        })
      ).text()
      expect(page).toContain('&lt;script&gt;')
      expect(page).not.toMatch(/<script|\u202E/)
    })
  })

  test('each thing that is no badge has a sentence of its own', async () => {
    const { post, link } = await verifyDoor({ pages: { 'https://school.example/words': 'สวัสดี' } })
    const said = new Map<string, string>()
    const hear = async (name: string, head: keyof typeof heads, answer: Response, status = 200) => {
      expect(answer.status, name).toBe(status)
      const words = await wordsOf(answer)
      expect(words, name).toContain(asRead(heads[head].title))
      expect(words, name).toContain(asRead(heads[head].say))
      said.set(words, name)
    }
    await hear('picture without a bake', 'bare-picture', await post({ file: file(pngOf([]), 'a.png') }))
    await hear('jwt', 'jwt', await post({ file: file('eyJhbGciOiJFZERTQSJ9.eyJ2YyI6e319.c2ln') }))
    await hear('words', 'not-a-credential', await post({ file: file('สวัสดี') }))
    await hear('dead issuer link', 'unreachable', await link('https://dead.example/badge'))
    await hear('private link', 'refused', await link('https://192.168.1.1/badge'))
    await hear('withdrawn share', 'missing', await link('https://riandee.example/badges/withdrawn'))
    await hear('nothing', 'no-link', await post({ link: '' }), 400)
    await hear('50 MB', 'too-large', await post({ file: file(new Uint8Array(50 * 1024 * 1024)) }), 413)
    expect(said.size).toBe(8)
  })
  test('a badge whose issuer does not answer is not called false', async () => {
    const { post } = await verifyDoor()
    const issuer = { id: 'did:web:dead.example', type: ['Profile'], name: 'x' }
    const words = await wordsOf(await post({ file: file(await badgeFile({ issuer })) }))
    expect(words).toContain(asRead(heads.unknown.title))
    expect(words).toContain('ไม่ได้แปลว่าเป็นของปลอม')
  })
  test('what is no form at all is answered kindly', async () => {
    const { app } = await verifyDoor()
    expect((await app.request('/verify', { method: 'POST' })).status).toBe(400)
    const body = 'x'.repeat(100)
    expect(
      (
        await app.request('/verify', {
          method: 'POST',
          body,
          headers: { 'content-type': 'multipart/form-data' },
        })
      ).status,
    ).toBe(400)
  })
  test('no answer about a badge is kept by anybody', async () => {
    const { link } = await verifyDoor()
    const { headers } = await link('https://school.example/b.json')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
}
