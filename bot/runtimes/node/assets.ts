/** The built mini-app from disk. Twin of `workers/assets.ts`. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** @param folder where vite put the mini-app */
export const assetsIn = (folder: string) => async (path: string) => {
  const type = types[extname(path)]
  if (!type || !/^[\w./-]+$/.test(path) || path.includes('..')) return undefined
  const body = await readFile(join(folder, path)).catch(() => undefined) // no such file: the page is shown instead
  return body && { body: new Uint8Array(body), type }
}
