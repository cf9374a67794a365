import { expect, test } from 'vitest'
import { fileOf, startLine } from './line'

async function withFile() {
  const line = startLine()
  const id = await fileOf(line, new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), 'video/mp4')
  return async (range?: string) => {
    const answer = await line.app.request(`/phone/files/${id}`, { headers: range ? { range } : {} })
    const bytes = [...new Uint8Array(await answer.arrayBuffer())]
    return { status: answer.status, bytes, range: answer.headers.get('content-range') }
  }
}

test('a file is given whole, and says that it can be had in parts', async () => {
  const get = await withFile()
  expect(await get()).toEqual({ status: 200, bytes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], range: null })
  expect((await get('bytes=0-1,4-5')).status).toBe(200)
})

test.each([
  ['bytes=2-4', [2, 3, 4], 'bytes 2-4/10'],
  ['bytes=7-', [7, 8, 9], 'bytes 7-9/10'],
  ['bytes=-2', [8, 9], 'bytes 8-9/10'],
  ['bytes=8-99', [8, 9], 'bytes 8-9/10'],
])('%s is one part of it', async (asked, bytes, range) => {
  const get = await withFile()
  expect(await get(asked)).toEqual({ status: 206, bytes, range })
})

test('a part behind the end is refused', async () => {
  const get = await withFile()
  expect(await get('bytes=10-')).toEqual({ status: 416, bytes: [], range: 'bytes */10' })
})
