import { describe, expect, test } from 'vitest'
import { mediaTypeOf } from '../../shared/media-type'
import { jpeg, mp4, png } from './made-media'

describe('what a file is, by its bytes', () => {
  test('a PNG says its size', () => {
    expect(mediaTypeOf(png(800, 520))).toEqual({ type: 'image/png', width: 800, height: 520 })
  })

  test('a JPEG says its size, behind EXIF, padding and tables', () => {
    expect(mediaTypeOf(jpeg(4000, 3000))).toEqual({ type: 'image/jpeg', width: 4000, height: 3000 })
  })

  test('an MP4 says size and length, whatever stands before its moov', () => {
    const found = { type: 'video/mp4', width: 640, height: 360, seconds: 42.5 }
    expect(mediaTypeOf(mp4({ width: 640, height: 360, seconds: 42.5 }))).toEqual(found)
    expect(mediaTypeOf(mp4({ width: 640, height: 360, seconds: 42.5, wide: true }))).toEqual(found)
  })

  test('a film held upright is as high as it is seen', () => {
    expect(mediaTypeOf(mp4({ width: 1280, height: 720, turned: true }))).toMatchObject({
      width: 720,
      height: 1280,
    })
  })

  test('a recording of sound is not a film', () => {
    expect(mediaTypeOf(mp4({ brand: 'M4A ' }))?.type).toBe('audio/mp4')
  })

  test.each(['qt  ', 'heic', 'avif'])('the same boxes with brand %j are not MP4', (brand) => {
    expect(mediaTypeOf(mp4({ brand }))).toBeUndefined()
  })

  test('a name means nothing: text, a GIF and nothing at all are no media', () => {
    for (const text of ['<html>', 'GIF89a', ''])
      expect(mediaTypeOf(new TextEncoder().encode(text))).toBeUndefined()
  })

  test('a file cut off anywhere is looked at without falling over', () => {
    for (const whole of [png(8, 8), jpeg(8, 8), mp4(), mp4({ wide: true })])
      for (let length = 0; length < whole.length; length++) {
        const found = mediaTypeOf(whole.slice(0, length))
        expect(found?.width === undefined || found.height !== undefined).toBe(true)
      }
  })

  test('bytes that lie inside a larger buffer are read from their own beginning', () => {
    const larger = new Uint8Array(100)
    larger.set(png(30, 20), 40)
    expect(mediaTypeOf(larger.subarray(40))).toEqual({ type: 'image/png', width: 30, height: 20 })
  })
})
