import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { isFromLine } from '../../bot/line/signature'
import { SECRET, startLine } from '../simulator/line'

const bytes = (text: string) => new TextEncoder().encode(text)
const sign = (body: Uint8Array, secret = SECRET) => createHmac('sha256', secret).update(body).digest('base64')

test('what the channel signed is from LINE', async () => {
  const body = bytes('{"destination":"U0","events":[]}')
  expect(await isFromLine(body, sign(body), SECRET)).toBe(true)
})

test('one changed byte, another secret, or no signature is not', async () => {
  const body = bytes('{"events":[]}')
  expect(await isFromLine(bytes('{"events":[] }'), sign(body), SECRET)).toBe(false)
  expect(await isFromLine(body, sign(body, 'another'), SECRET)).toBe(false)
  expect(await isFromLine(body, null, SECRET)).toBe(false)
  expect(await isFromLine(body, '', SECRET)).toBe(false)
})

test('nonsense as a signature is refused, not an accident', async () => {
  const body = bytes('{}')
  for (const header of ['***', 'ที่', 'AAAA', `${sign(body)}AAAA`, sign(body).slice(0, -4)])
    expect(await isFromLine(body, header, SECRET)).toBe(false)
})

test('bytes that are no text are signed like any others', async () => {
  const body = Uint8Array.from([0xff, 0xfe, 0x00, 0xc3, 0x28])
  expect(await isFromLine(body, sign(body), SECRET)).toBe(true)
})

test('a changed secret counts at once', async () => {
  const body = bytes('{}')
  expect(await isFromLine(body, sign(body, 'old'), 'old')).toBe(true)
  expect(await isFromLine(body, sign(body, 'old'), 'new')).toBe(false)
  expect(await isFromLine(body, sign(body, 'new'), 'new')).toBe(true)
})

test('what the simulated LINE sends is from LINE', async () => {
  const line = startLine()
  await line.perform({ do: 'write', person: line.somsri, text: 'สวัสดีค่ะ' })
  const [heard] = line.heard
  expect(await isFromLine(bytes(heard?.body ?? ''), heard?.signature ?? null, SECRET)).toBe(true)
})
