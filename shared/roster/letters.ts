/** Bytes of a text file as letters: UTF-8 and UTF-16 as they say themselves, else the code page of Thai Windows. */
import { NoTable } from './table'

/**
 * The text of a file.
 *
 * @throws NoTable `not-a-list` for bytes that are no text
 */
export function lettersOf(bytes: Uint8Array): string {
  const text = decoded(bytes)
  // Text holds no control signs but the ends of lines and tabs; a program or a picture does.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\x00-\x08\x0e-\x1f\x7f]/.test(text)) throw new NoTable('not-a-list')
  return text
}

function decoded(bytes: Uint8Array): string {
  // "Unicode text" of Excel. A decoder takes the mark of byte order away by itself.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined) return utf8
  const thai = strictly('windows-874', bytes)
  if (thai === undefined || !/[ก-ฮ]/.test(thai)) throw new NoTable('not-a-list')
  return thai
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
