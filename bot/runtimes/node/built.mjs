// Whether what was built is still what the sources say. Like prepare.mjs it runs on whatever Node a person has.
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Written when everything was built; bears the time when that began, so a source changed meanwhile is newer. */
const stampOf = (top, built) => join(top, `${built}.built`)

/** True when a source is newer than what was built from it, or a build was cut off. */
export function isStale(top, { makes, of }) {
  if (!existsSync(join(top, makes)) || !existsSync(stampOf(top, makes))) return true
  const builtAt = statSync(stampOf(top, makes)).mtimeMs
  return of.some((source) => newest(join(top, source)) > builtAt)
}

/**
 * Sees what was built onto the disk before its stamp: after a power cut nobody starts half a program.
 *
 * @param began when the build began
 */
export function settle(top, built, began) {
  const entries = readdirSync(join(top, built), { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = openSync(join(entry.parentPath ?? entry.path, entry.name), 'r+')
    fsyncSync(file)
    closeSync(file)
  }
  writeFileSync(stampOf(top, built), '')
  utimesSync(stampOf(top, built), began, began)
}

function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
