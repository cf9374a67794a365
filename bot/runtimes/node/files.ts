/** Files on disk: the bytes under their key, their type beside them. Twin of `workers/files.ts`. */
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { bytesOf } from '../../part'
import type { Files, Part } from '../../ports'

/** @param folder made when it is not there */
export function diskFiles(folder: string): Files {
  const root = resolve(folder)
  const pathOf = (key: string) => join(root, safe(key))
  // What a process that died had not finished belongs to nobody.
  const unfinishedFolder = join(root, '.unfinished')
  rmSync(unfinishedFolder, { recursive: true, force: true })
  return {
    async put(key, body, type) {
      const path = pathOf(key)
      const unfinished = join(unfinishedFolder, crypto.randomUUID())
      await mkdir(unfinishedFolder, { recursive: true })
      await mkdir(dirname(path), { recursive: true })
      try {
        await write(unfinished, body)
        await writeFile(`${path}.type`, type)
        await rename(unfinished, path)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },
    async get(key, part) {
      const head = await headOf(pathOf(key))
      return head && { ...head, ...opened(pathOf(key), head.sizeBytes, part) }
    },
    head: (key) => headOf(pathOf(key)),
    async remove(key) {
      await rm(pathOf(key), { force: true })
      await rm(`${pathOf(key)}.type`, { force: true })
    },
    async list(prefix) {
      const inFolder = join(root, safe(prefix.slice(0, prefix.lastIndexOf('/') + 1)))
      const names = await readdir(inFolder, { recursive: true, withFileTypes: true }).catch(noSuchFolder)
      const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
      // A type without its bytes counts too: it is what a removal that was cut off left.
      const keys = paths.map((path) =>
        relative(root, path)
          .split(sep)
          .join('/')
          .replace(/\.type$/, ''),
      )
      return [...new Set(keys)].filter((key) => key.startsWith(prefix) && !key.startsWith('.unfinished'))
    },
  }
}

/** Keys are ours, but one day somebody builds one from what came from outside. */
function safe(key: string): string {
  if (!/^[\w./-]*$/.test(key) || key.includes('..')) throw new Error('[node/files] that is no key of ours')
  return key
}

async function write(path: string, body: Uint8Array | ReadableStream<Uint8Array>): Promise<void> {
  if (body instanceof Uint8Array) return writeFile(path, body)
  // The two stream types are the same object; DOM and Node only type it apart.
  await pipeline(Readable.fromWeb(body as NodeStream<Uint8Array>), createWriteStream(path))
}

async function headOf(path: string): Promise<{ sizeBytes: number; type: string } | undefined> {
  try {
    const [{ size }, type] = await Promise.all([stat(path), readFile(`${path}.type`, 'utf8')])
    return { sizeBytes: size, type }
  } catch (error) {
    return isMissing(error) ? undefined : fail(error)
  }
}

function opened(path: string, sizeBytes: number, part?: Part) {
  const bytes = part && bytesOf(part, sizeBytes)
  const range = bytes && { start: bytes.from, end: bytes.to }
  const body = Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array> // see `write`
  return { body, part: bytes }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const noSuchFolder = (error: unknown) => (isMissing(error) ? [] : fail(error))

function fail(error: unknown): never {
  throw error
}
