/** What every file store must do. Run on disk and on R2. */
import { beforeEach, expect, test } from 'vitest'
import type { Files } from '../../bot/ports'

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = async (body: ReadableStream<Uint8Array> | undefined) => body && new Response(body).text()

/** @param open an empty store */
export function aFileStore(open: () => Promise<Files>) {
  let files: Files
  beforeEach(async () => {
    files = await open()
  })

  test('what was put is found again with its type and size', async () => {
    await files.put('media/one', bytes('สวัสดี'), 'text/plain')
    const found = await files.get('media/one')
    expect({ type: found?.type, sizeBytes: found?.sizeBytes, part: found?.part }).toEqual({
      type: 'text/plain',
      sizeBytes: 18,
      part: undefined,
    })
    expect(await textOf(found?.body)).toBe('สวัสดี')
    expect(await files.head('media/one')).toEqual({ type: 'text/plain', sizeBytes: 18 })
  })
  test('what was never put is nowhere', async () => {
    expect(await files.get('media/none')).toBeUndefined()
    expect(await files.head('media/none')).toBeUndefined()
    await files.remove('media/none')
  })
  test('a stream of unknown length is stored whole, also beyond the size of one part', async () => {
    const chunk = new Uint8Array(3 * 1024 * 1024).fill(7)
    let left = 4
    const body = new ReadableStream<Uint8Array>({
      pull(to) {
        if (left-- > 0) to.enqueue(chunk)
        else to.close()
      },
    })
    await files.put('evidence/p/one', body, 'video/mp4')
    expect(await files.head('evidence/p/one')).toEqual({ type: 'video/mp4', sizeBytes: 4 * chunk.length })
    const found = await files.get('evidence/p/one', { last: 1 })
    expect(new Uint8Array(await new Response(found?.body).arrayBuffer())).toEqual(new Uint8Array([7]))
  })
  test('a stream that breaks leaves nothing behind', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(to) {
        to.enqueue(bytes('half'))
        to.error(new Error('cut'))
      },
    })
    await expect(files.put('evidence/p/two', body, 'video/mp4')).rejects.toThrow()
    expect(await files.head('evidence/p/two')).toBeUndefined()
    expect(await files.list('evidence/p/')).toEqual([])
  })
  test('a part is answered with where it lies, and one outside the file with no part', async () => {
    await files.put('media/part', bytes('0123456789'), 'text/plain')
    const cases = [
      [{ from: 2, to: 4 }, '234', { from: 2, to: 4 }],
      [{ from: 7 }, '789', { from: 7, to: 9 }],
      [{ from: 8, to: 99 }, '89', { from: 8, to: 9 }],
      [{ last: 3 }, '789', { from: 7, to: 9 }],
      [{ last: 99 }, '0123456789', { from: 0, to: 9 }],
    ] as const
    for (const [part, text, lies] of cases) {
      const found = await files.get('media/part', part)
      expect(found?.part).toEqual(lies)
      expect(await textOf(found?.body)).toBe(text)
    }
    const outside = await files.get('media/part', { from: 10 })
    expect(outside?.part).toBeUndefined()
    await outside?.body.cancel()
  })
  test('keys are listed by their beginning, and what was removed is gone', async () => {
    for (const key of ['evidence/p/a', 'evidence/p/b', 'evidence/q/c'])
      await files.put(key, bytes(key), 'text/plain')
    expect((await files.list('evidence/p/')).sort()).toEqual(['evidence/p/a', 'evidence/p/b'])
    await files.remove('evidence/p/a')
    expect(await files.list('evidence/p/')).toEqual(['evidence/p/b'])
  })
}
