/** What kind of file something is, by its first bytes: names and types that are told with a file are not believed. */
import type { RosterProblem } from '../roster'

/** `zip` may be a workbook, `text` may be a list; all else is why it is none. */
export function kindOf(bytes: Uint8Array): 'zip' | 'text' | RosterProblem['kind'] {
  if (begins(bytes, 'PK\x03\x04')) return zipKind(bytes)
  if (begins(bytes, '\xd0\xcf\x11\xe0')) return oldOffice(bytes)
  if (pictures.some((sign) => begins(bytes, sign)) || isPhoneMedia(bytes)) return 'picture'
  return begins(bytes, '%PDF') || begins(bytes, '{\\rtf') || begins(bytes, '<') ? 'not-a-list' : 'text'
}

const pictures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF']

const begins = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, i) => bytes[i] === letter.charCodeAt(0))

/** HEIC pictures and clips of phones name their kind from the fifth byte on. */
const isPhoneMedia = (bytes: Uint8Array): boolean => begins(bytes.subarray(4), 'ftyp')

/** A workbook, and not a document, slides or a folder, names its main part; names are never packed. */
const zipKind = (bytes: Uint8Array): 'zip' | 'broken' | 'not-a-list' => {
  if (holds(bytes, 'xl/workbook.xml')) return 'zip'
  return holds(bytes, 'PK\x05\x06') ? 'not-a-list' : 'broken'
}

/** The envelope of Excel until 2003; newer files are in one when they are locked with a password. */
const oldOffice = (bytes: Uint8Array): 'locked' | 'old-excel' | 'not-a-list' => {
  if (holds(bytes, wide('EncryptedPackage'))) return 'locked'
  return holds(bytes, wide('Workbook')) || holds(bytes, wide('Book')) ? 'old-excel' : 'not-a-list'
}

/** Names in that envelope are UTF-16. */
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join('')

/** Bytes as letters of the same number, to be looked through. */
const holds = (bytes: Uint8Array, sign: string): boolean =>
  new TextDecoder('latin1').decode(bytes).includes(sign)
