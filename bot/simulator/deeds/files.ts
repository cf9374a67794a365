/** Photos, albums, video, voice and documents. Each photo of an album is its own event. */
import type { Deed, LineMessage } from '../phone-api'
import { deliver } from '../webhook/deliver'
import { fileId } from '../world/ids'
import type { StoredFile, World } from '../world/world'
import { Nonsense } from './nonsense'
import { type Place, placeOf } from './place'
import { put, type Said } from './say'

type Files = Extract<Deed, { do: 'send-files' }>

/** Keeps a file chosen on the phone. Answers its id. */
export function keepFile(world: World, file: StoredFile): string {
  const id = fileId()
  world.files.set(id, file)
  return id
}

/** Sends files; two or more images are one album (`imageSet`), every photo by its own webhook. */
export async function sendFiles(world: World, deed: Files): Promise<void> {
  const place = placeOf(world, deed)
  if (deed.files.length === 0) throw new Nonsense('there is no file to send')
  const set = deed.kind === 'image' && deed.files.length > 1 ? fileId() : null
  const said = deed.files.map((id, at) => {
    const imageSet = set ? { imageSet: { id: set, index: at + 1, total: deed.files.length } } : {}
    return saidFile(world, deed.kind, id, imageSet)
  })
  await bring(world, place, said)
}

async function bring(world: World, place: Place, said: Said[]): Promise<void> {
  const events = said.map((one) => put(world, place, one)).filter((event) => event !== null)
  for (const event of events) await deliver(world, [event])
}

function saidFile(world: World, kind: Files['kind'], id: string, more: Record<string, unknown>): Said {
  const file = world.files.get(id)
  if (!file) throw new Nonsense(`there is no file ${id}`)
  const url = `/phone/files/${id}`
  if (kind === 'file') {
    const named = { type: 'file', fileName: file.name, fileSize: file.bytes.byteLength }
    return { shown: { ...named, originalContentUrl: url }, told: named, file: id }
  }
  const duration = kind !== 'image' && file.durationMs !== undefined ? { duration: file.durationMs } : {}
  const shown: LineMessage = {
    type: kind,
    originalContentUrl: url,
    previewImageUrl: url,
    ...duration,
    ...more,
  }
  return { shown, told: { type: kind, contentProvider: { type: 'line' }, ...duration, ...more }, file: id }
}
