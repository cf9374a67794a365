/** A file store in memory, for tests of rooms that only pass files on. */
import { bytesOf } from '../bot/part'
import type { Files } from '../bot/ports'

export function memoryFiles(): Files {
  const kept = new Map<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>()
  return {
    async put(key, body, type) {
      kept.set(key, { bytes: new Uint8Array(await new Response(body as BodyInit).arrayBuffer()), type })
    },
    async get(key, part) {
      const file = kept.get(key)
      const bytes = file && part && bytesOf(part, file.bytes.length)
      const shown = bytes ? file?.bytes.slice(bytes.from, bytes.to + 1) : file?.bytes
      const body = shown && new Response(shown).body
      return file && body ? { body, sizeBytes: file.bytes.length, type: file.type, part: bytes } : undefined
    },
    async head(key) {
      const file = kept.get(key)
      return file && { sizeBytes: file.bytes.length, type: file.type }
    },
    remove: async (key) => void kept.delete(key),
    list: async (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  }
}
