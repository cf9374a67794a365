/** The built mini-app from disk. Twin of `workers/assets.ts`. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** What is worth sending smaller; a typeface and a picture already are small. */
const isWords = /[.](js|css|svg)$/

/**
 * A file by its path, and the same zipped where that helps: Node has nobody before it who would zip it on the way.
 *
 * @param folder where vite put the mini-app
 */
export function assetsIn(folder: string) {
  const zipped = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  const zip = (path: string, body: Uint8Array) => {
    // The name of such a file changes with what is in it, so it is zipped once.
    const known =
      zipped.get(path) ?? promisify(gzip)(body, { level: 9 }).then((small) => new Uint8Array(small))
    zipped.set(path, known)
    return known
  }
  return async (path: string) => {
    const type = types[extname(path)]
    if (!type || !/^[\w./-]+$/.test(path) || path.includes('..')) return undefined
    const body = await readFile(join(folder, path)).catch(() => undefined) // no such file: the page is shown instead
    if (!body) return undefined
    return {
      body: new Uint8Array(body),
      type,
      zipped: isWords.test(path) ? await zip(path, body) : undefined,
    }
  }
}
