// What a baked picture owes: it stays the same picture, and holds the credential exactly once.
import { decode } from 'fast-png'
import { expect, test } from 'vitest'
import { bake } from '../../bot/credentials/bake'
import { studio } from '../../bot/runtimes/node/pictures'
import { box, sheet } from '../../shared/look/svg'

const json = JSON.stringify({ name: 'คุณสมศรี ใจดี', proof: [{ proofValue: 'z…' }] })
const png = await studio.png(sheet(40, 40, box(0, 0, 20, 20, '#22367A')))

/** The texts of a picture under the keyword of Open Badges, as any reader finds them. */
function bakedIn(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const found: string[] = []
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at))
    const head = 'openbadgecredential\0\0\0\0\0'
    if (new TextDecoder().decode(data.subarray(0, head.length)) === head)
      found.push(new TextDecoder().decode(data.subarray(head.length)))
  }
  return found
}

test('a baked picture holds the credential letter by letter, and looks as before', () => {
  const baked = bake(png, json)
  expect(bakedIn(baked)).toEqual([json])
  // The decoder checks every sum.
  expect(decode(baked, { checkCrc: true }).data).toEqual(decode(png).data)
  expect(String.fromCharCode(...baked.slice(-8, -4))).toBe('IEND')
})
test('baked again, it holds the new one only', () => {
  expect(bakedIn(bake(bake(png, json), '{"a":2}'))).toEqual(['{"a":2}'])
})
test.each([
  ['half a picture', png.slice(0, 60)],
  ['no picture', new Uint8Array(4)],
])('%s is not baked', (_, bytes) => expect(() => bake(bytes, json)).toThrow(/only a whole PNG/))
