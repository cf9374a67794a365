/** Puts our own drawings (bands, icons, strips) into the file store, where `/media/:hash` finds them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { housePictures } from '../../../shared/look/pictures'
import type { Files } from '../../ports'

const folder = join(import.meta.dirname, '../../../shared/look/pictures')

export async function putHousePictures(files: Files): Promise<void> {
  for (const [name, { hash }] of Object.entries(housePictures)) {
    if (await files.head(`media/${hash}`)) continue
    await files.put(`media/${hash}`, new Uint8Array(await readFile(join(folder, `${name}.png`))), 'image/png')
  }
}
