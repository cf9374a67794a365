/**
 * Makes the typeface of the pages when they are built: for each weight one file of the letters that our texts and Thai names
 * use, and one of all other letters the face has, which a phone fetches only when such a letter occurs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const fontPackage = '@expo-google-fonts/noto-sans-thai-looped'
const weights = { 400: '400Regular/NotoSansThaiLooped_400Regular', 700: '700Bold/NotoSansThaiLooped_700Bold' }

/** Thai is whole: names are written with any of it, and a cluster must not be set from two files. */
const always: [number, number][] = [
  [0x20, 0x7e],
  [0xb7, 0xb7],
  [0x0e01, 0x0e3a],
  [0x0e3f, 0x0e5b],
  [0x2013, 0x2014],
  [0x2026, 0x2026],
]
/** What else our face has and Western names need. */
const seldom: [number, number][] = [
  [0xa0, 0x17f],
  [0x200c, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x25cc, 0x25cc],
]

/**
 * Writes `face.css` and its files into `folder`, unless they stand there from an earlier build.
 *
 * @param texts everything the pages say
 * @returns the path of `face.css`
 */
export async function makeTypeface(folder: string, texts: string): Promise<string> {
  const parts = partsFor(texts)
  const css = join(folder, 'face.css')
  const rules = `${await sourceOfFont()}\n${parts.map(faceRule).join('\n')}`
  if (rules === (await readFile(css, 'utf8').catch(() => ''))) return css
  await mkdir(folder, { recursive: true })
  for (const part of parts) await writeFile(join(folder, fileOf(part)), await lettersOf(part))
  await writeFile(css, rules)
  return css
}

interface Part {
  weight: keyof typeof weights
  name: 'often' | 'seldom'
  /** Ascending. */
  codes: number[]
}

function partsFor(texts: string): Part[] {
  const kept = new Set(always.flatMap(codesFrom))
  const others = seldom.flatMap(codesFrom).filter((code) => !kept.has(code))
  const isUsed = (code: number) => texts.includes(letter(code))
  const often = [...kept, ...others.filter(isUsed)].sort((a, b) => a - b)
  const rest = others.filter((code) => !isUsed(code))
  return ([400, 700] as const).flatMap((weight): Part[] => [
    { weight, name: 'often', codes: often },
    { weight, name: 'seldom', codes: rest },
  ])
}

const letter = (code: number) => String.fromCodePoint(code)
const codesFrom = ([from, to]: [number, number]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const inPackage = (path: string) => createRequire(import.meta.url).resolve(`${fontPackage}/${path}`)

async function lettersOf({ weight, codes }: Part): Promise<Buffer> {
  const whole = await readFile(inPackage(`${weights[weight]}.ttf`))
  return subsetFont(whole, codes.map(letter).join(''), { targetFormat: 'woff2' })
}

/** A comment that changes with the face, so that a new one is cut anew. */
async function sourceOfFont(): Promise<string> {
  const { version } = JSON.parse(await readFile(inPackage('package.json'), 'utf8')) as { version: string }
  return `/* ${fontPackage} ${version} */`
}

const fileOf = ({ name, weight }: Part) => `${name}-${weight}.woff2`

const faceRule = (part: Part) => `@font-face {
  font-family: "Noto Sans Thai Looped";
  font-weight: ${part.weight};
  font-display: swap;
  src: url(./${fileOf(part)}) format("woff2");
  unicode-range: ${rangesOf(part.codes).join(', ')};
}`

/** `U+20-7E, …` of ascending codes. */
function rangesOf(codes: number[]): string[] {
  const hex = (code = 0) => code.toString(16).toUpperCase()
  const starts = codes.filter((code) => !codes.includes(code - 1))
  const ends = codes.filter((code) => !codes.includes(code + 1))
  return starts.map((from, i) => (from === ends[i] ? `U+${hex(from)}` : `U+${hex(from)}-${hex(ends[i])}`))
}
