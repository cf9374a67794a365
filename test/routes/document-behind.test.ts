/** Laws of what a check reads behind a link of this house: documents, and nothing that may be large. */
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { documentBehind } from '../../bot/document-behind'

const app = new Hono()
const asked: string[] = []
app.get('*', (c) => {
  asked.push(c.req.path)
  return c.text('a document')
})
const read = (path: string) => documentBehind(app)(`https://riandee.example${path}`)

describe('a check', () => {
  test.each([
    '/issuers/1/did.json',
    '/achievements/photos/1',
    '/status/1',
    '/badges/t0k3n/credential.json',
    '/my-badges/sealed.1/credential.json',
  ])('reads %s', async (path) => expect(await read(path)).toBe('a document'))
  test.each([
    '/badges/t0k3n',
    '/badges/t0k3n/evidence/clip',
    '/badges/t0k3n/evidence/credential.json',
    '/my-badges/sealed.1/badge.png',
    '/evidence/sealed.1',
    `/media/${'a'.repeat(64)}`,
    '/api/me/badges',
  ])('asks no door for %s', async (path) => {
    asked.length = 0
    expect([await read(path), asked]).toEqual([undefined, []])
  })
})
