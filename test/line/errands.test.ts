import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hear } from '../../bot/line/hear'
import { createMouth } from '../../bot/line/speak'
import { fileOf, type Line, png, startLine, TOKEN } from '../simulator/line'

const mouthTo = (line: Line, send: typeof fetch = line.fetch) =>
  createMouth({
    authorization: async () => TOKEN,
    apiUrl: 'https://api.line.me',
    dataApiUrl: 'https://api-data.line.me',
    publicUrl: 'https://riandee.example',
    fetch: send,
    now: () => 0,
    pause: async () => undefined,
  })

const fault = (line: Line, on: string, fault: string, times = 1) => line.test('/faults', { on, fault, times })

/** LINE's own id of the photo that somebody just sent. */
async function photoFrom(line: Line): Promise<string> {
  const file = await fileOf(line, png(8, 8), 'image/png')
  await line.perform({ do: 'send-files', person: line.somsri, kind: 'image', files: [file] })
  const [heard] = hear(new TextEncoder().encode(line.heard.at(-1)?.body)) ?? []
  return heard?.event.kind === 'sent-media' ? heard.event.lineMessageId : ''
}

describe('a name', () => {
  test('is what LINE shows of a friend', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    expect(await mouthTo(line).nameOf(line.somsri)).toBe(line.world.people.get(line.somsri)?.name)
  })

  test('of somebody LINE tells nothing about is unknown, and nothing breaks', async () => {
    const line = startLine()
    expect(await mouthTo(line).nameOf(`U${'0'.repeat(32)}`)).toBeUndefined()
    await fault(line, 'any', '500')
    expect(await mouthTo(line).nameOf(line.somsri)).toBeUndefined()
  })

  test('is not waited for longer than a second and a half', async () => {
    vi.useFakeTimers()
    const silent: typeof fetch = (_url, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
    const name = mouthTo(startLine(), silent).nameOf('U1')
    await vi.advanceTimersByTimeAsync(1500)
    expect(await name).toBeUndefined()
    vi.useRealTimers()
  })

  test('of the bot itself is LINE’s too', async () => {
    expect(await mouthTo(startLine()).botName()).toMatch(/./)
  })
})

describe('the dots', () => {
  test('are shown in steps of five seconds, from 5 to 60', async () => {
    const asked: unknown[] = []
    const line = startLine()
    const listening: typeof fetch = (url, init) => {
      asked.push(JSON.parse(String(init?.body)).loadingSeconds)
      return line.fetch(url, init)
    }
    const mouth = mouthTo(line, listening)
    for (const seconds of [1, 5, 12, 600]) await mouth.loading(line.somsri, seconds)
    expect(asked).toEqual([5, 5, 15, 60])
  })

  test('that LINE does not show hold up nothing', async () => {
    const line = startLine()
    await fault(line, 'any', '500')
    await expect(mouthTo(line).loading(line.somsri, 20)).resolves.toBeUndefined()
  })
})

describe('the bytes of a photo', () => {
  test('come as they were sent', async () => {
    const line = startLine()
    const content = await mouthTo(line).content(await photoFrom(line))
    if (content === 'gone' || !content.ready) throw new Error('the photo is not there')
    expect(content.type).toBe('image/png')
    expect(new Uint8Array(await new Response(content.body).arrayBuffer())).toEqual(png(8, 8))
  })

  test('that LINE still prepares are not ready, then they are', async () => {
    const line = startLine()
    const id = await photoFrom(line)
    await fault(line, 'content', '202')
    expect(await mouthTo(line).content(id)).toEqual({ ready: false })
    expect(await mouthTo(line).content(id)).toMatchObject({ ready: true })
  })

  test('that were unsent are gone', async () => {
    expect(await mouthTo(startLine()).content('468789577898262530')).toBe('gone')
  })

  test('that could not be asked for are not called gone', async () => {
    const line = startLine()
    const id = await photoFrom(line)
    await fault(line, 'content', '500')
    await expect(mouthTo(line).content(id)).rejects.toMatchObject({ status: 500 })
  })
  describe('that come and stop coming', () => {
    beforeEach(() => void vi.useFakeTimers())
    afterEach(() => void vi.useRealTimers())

    /** A photo of which a piece comes whenever the test sends one. */
    async function slowly() {
      const cut = vi.fn()
      let line: ReadableStreamDefaultController<Uint8Array> | undefined
      const body = new ReadableStream<Uint8Array>({
        start(to) {
          line = to
        },
        cancel: cut,
      })
      const content = await mouthTo(startLine(), async () => new Response(body)).content('1')
      if (content === 'gone' || !content.ready) throw new Error('the photo is not there')
      const read = new Response(content.body).arrayBuffer()
      read.catch(() => undefined)
      return { read, cut, line: line as NonNullable<typeof line> }
    }

    test('are given up after half a minute of silence, and the call is cut', async () => {
      const { read, cut, line } = await slowly()
      line.enqueue(new Uint8Array([1]))
      await vi.advanceTimersByTimeAsync(29_000)
      expect(cut).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(1_000)
      await expect(read).rejects.toThrow('no answer')
      expect(cut).toHaveBeenCalledOnce()
    })

    test('are waited for as long as now and then something comes', async () => {
      const { read, cut, line } = await slowly()
      for (const byte of [1, 2, 3]) {
        await vi.advanceTimersByTimeAsync(29_000)
        line.enqueue(new Uint8Array([byte]))
      }
      await vi.advanceTimersByTimeAsync(1)
      line.close()
      expect(new Uint8Array(await read)).toEqual(new Uint8Array([1, 2, 3]))
      await vi.advanceTimersByTimeAsync(60_000)
      expect(cut).not.toHaveBeenCalled()
    })
  })
})
