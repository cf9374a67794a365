// A course's own art: what is let in, and what its author is told.
import { describe, expect, test } from 'vitest'
import { studio } from '../../bot/runtimes/node/pictures'
import { cleanSvg } from '../../shared/look/own-art'
import { lineOf, read, said, smallCourse } from '../courses/desk'
import { png } from '../courses/made-media'

const svg = (inside: string, on = 'viewBox="0 0 100 100"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${on}>${inside}</svg>`
const dot = '<circle cx="50" cy="50" r="40" fill="#0E5233"/>'

describe('an SVG of shapes', () => {
  test('is kept as it is, as large as its viewBox', () => {
    expect(cleanSvg(svg(dot))).toEqual({
      svg: '<svg viewBox="0 0 100 100" xmlns="http://www.w3.org/2000/svg"><circle cx="50" cy="50" r="40" fill="#0E5233"/></svg>',
    })
    expect(cleanSvg(svg(dot, 'width="64px" height="64"'))).toMatchObject({
      svg: expect.stringMatching(/viewBox="0 0 64 64"/),
    })
  })
  test('loses notes, names and what drawing programs write down', () => {
    const noisy = svg(
      `<!-- made by Somsri --><title>ร้าน</title><metadata><rdf:RDF/></metadata>
       <sodipodi:namedview id="v"/><g class="a" data-name="b" inkscape:label="c">${dot}</g>`,
      'viewBox="0 0 100 100" version="1.1" xml:space="preserve"',
    )
    expect(cleanSvg(`<?xml version="1.0"?>${noisy}`)).toEqual({
      svg: `<svg viewBox="0 0 100 100" xmlns="http://www.w3.org/2000/svg"><g>${dot}</g></svg>`,
    })
  })
  test('may paint by style, and by gradients of its own', () => {
    const gradient = '<linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient>'
    const styled = cleanSvg(
      svg(`${gradient}<path d="M0 0h9v9z" style="fill:url(#a);-inkscape-x:1;stroke:none"/>`),
    )
    expect(styled).toMatchObject({
      svg: expect.stringMatching(/<path d="M0 0h9v9z" fill="url\(#a\)" stroke="none"\/>/),
    })
  })
  test('can be drawn', async () => {
    const cleaned = cleanSvg(svg(dot))
    if (!('svg' in cleaned)) throw new Error('it is fit')
    expect(await studio.inkedBox(cleaned.svg)).toMatchObject({ x: 10, y: 10, width: 80, height: 80 })
  })
})

describe('what is not only shapes is told, never drawn', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', { why: 'element', name: 'script' }],
    [
      'a script in another dress',
      '<g><svg:script xmlns:svg="http://www.w3.org/2000/svg"/></g>',
      { why: 'element', name: 'svg:script' },
    ],
    ['a page', '<foreignObject><p/></foreignObject>', { why: 'element', name: 'foreignObject' }],
    [
      'a picture from elsewhere',
      '<image href="https://example.com/a.png"/>',
      { why: 'element', name: 'image' },
    ],
    ['words', '<text>ร้าน</text>', { why: 'element', name: 'text' }],
    ['shapes that multiply', '<use href="#a"/>', { why: 'element', name: 'use' }],
    ['a style sheet', '<style>@import "//example.com"</style>', { why: 'element', name: 'style' }],
    ['movement', '<animate attributeName="x"/>', { why: 'element', name: 'animate' }],
    ['a deed', '<path d="M0 0" onclick="go()"/>', { why: 'attribute', name: 'onclick', element: 'path' }],
    ['a filter', '<g filter="url(#f)"/>', { why: 'attribute', name: 'filter', element: 'g' }],
    [
      'a filter by style',
      '<g style="filter:blur(3px)"/>',
      { why: 'attribute', name: 'filter', element: 'g' },
    ],
    [
      'paint from elsewhere',
      '<g fill="url(https://example.com/#a)"/>',
      { why: 'outside', name: 'fill', element: 'g' },
    ],
    [
      'paint from elsewhere by style',
      '<g style="fill:URL(//example.com)"/>',
      { why: 'outside', name: 'fill', element: 'g' },
    ],
    [
      'a gradient from elsewhere',
      '<linearGradient xlink:href="b.svg#a"/>',
      { why: 'outside', name: 'xlink:href', element: 'linearGradient' },
    ],
    [
      'an address written in letters',
      '<linearGradient href="&#104;ttps://a"/>',
      { why: 'outside', name: 'href', element: 'linearGradient' },
    ],
  ])('%s', (_, inside, slip) => expect(cleanSvg(svg(inside))).toEqual({ slip }))

  test.each([
    ['half a file', svg(dot).slice(0, -9)],
    ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "${'b'.repeat(9)}">]>${svg('&a;')}`],
    ['what is nested too deep', svg('<g>'.repeat(30) + dot + '</g>'.repeat(30))],
    ['too many shapes', svg(dot.repeat(3_001))],
    ['no size', svg(dot, '')],
    ['another document', '<html/>'],
    ['two documents', svg(dot) + svg(dot)],
    ['nothing', ''],
  ])('%s cannot be read', (_, text) => expect(cleanSvg(text)).toEqual({ slip: { why: 'unreadable' } }))
})

describe('art beside a course', () => {
  const withArt = (name: string) => smallCourse.replace('cover: cover.png', `cover: cover.png\nart: ${name}`)
  const art = { line: lineOf(withArt('a.svg'), 'art:'), field: 'art' }
  const bytes = (text: string) => new TextEncoder().encode(text)
  const sees = async (name: string, content: Uint8Array) =>
    said(await read(withArt(name), { [name]: content }))

  test('an SVG is published as a small PNG: no SVG leaves the author', async () => {
    const found = await read(withArt('art.svg'), { 'art.svg': bytes(svg(dot)) })
    if ('problems' in found) throw new Error('it is fit')
    expect([...(found.media.get('art.svg')?.slice(0, 4) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47])
  })
  test('a PNG is drawn anew, without what was written into it', async () => {
    const drawn = await studio.png(svg(dot), 600)
    const found = await read(withArt('art.png'), { 'art.png': drawn })
    if ('problems' in found) throw new Error('it is fit')
    const published = found.media.get('art.png')
    expect(published?.length).toBeGreaterThan(100)
    expect(published).not.toEqual(drawn)
  })
  test.each([
    ['a script', 'art.svg', bytes(svg('<script/>')), /<script> ซึ่งวาดบนตราไม่ได้ค่ะ/, /holds <script>/],
    ['a deed', 'art.svg', bytes(svg('<g onload="go()"/>')), /onload ที่ <g>/, /onload on <g>/],
    ['an address', 'art.svg', bytes(svg('<g fill="url(http://a)"/>')), /ชี้ไปนอกรูป/, /points outside/],
    ['half an SVG', 'art.svg', bytes('<svg'), /Plain SVG/, /plain SVG/],
    ['a wide SVG', 'art.svg', bytes(svg(dot, 'viewBox="0 0 200 100"')), /รูปนี้ 200×100/, /this one is 200×100/],
    ['a heavy SVG', 'art.svg', bytes(svg(dot + ' '.repeat(200_001))), /ใหญ่ 0.2 MB/, /has 0.2 MB/],
    ['a note', 'art.svg', bytes('hello'), /ยังไม่ใช่รูป PNG หรือ SVG/, /not a PNG or SVG/],
    ['a wide PNG', 'art.png', png(600, 300), /รูปนี้ 600×300/, /this one is 600×300/],
    ['a huge PNG', 'art.png', png(9_000, 9_000), /264 ถึง 2048 จุด/, /264 to 2048 pixels/],
    ['half a PNG', 'art.png', png(600, 600), /มาไม่ครบ/, /cut off/],
  ])('%s is said where it is named', async (_, name, content, th, en) => {
    const found = await sees(name, content)
    expect(found).toMatchObject([{ ...art, th: expect.stringMatching(th), en: expect.stringMatching(en) }])
  })
})
