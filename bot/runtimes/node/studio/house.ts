/** Renders every picture of the house and writes the list of them. Knows the drawings only by their names. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { houseDrawings } from '../../../../shared/look/house-pictures'
import { studio } from '../pictures'

/** The name by which a picture's bytes are kept and served: their SHA-256 in hex. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Writes `pictures/<name>.png` and `pictures.ts` into the folder of the look; pictures no longer drawn are
 * taken away. Answers with how many there are and their size in bytes.
 */
export const drawHouse = async (lookFolder: string): Promise<{ count: number; sizeBytes: number }> => {
  const folder = join(lookFolder, 'pictures')
  await mkdir(folder, { recursive: true })
  const rows: string[] = []
  let sizeBytes = 0
  for (const [name, drawing] of houseDrawings) {
    const png = await studio.render(drawing)
    await writeFile(join(folder, `${name}.png`), png.bytes)
    sizeBytes += png.bytes.length
    rows.push(`  ${quoted(name)}: picture('${hashOf(png.bytes)}', ${png.width}, ${png.height}),`)
  }
  await sweep(folder)
  await writeFile(join(lookFolder, 'pictures.ts'), manifest(rows))
  return { count: rows.length, sizeBytes }
}

const sweep = async (folder: string): Promise<void> => {
  const strangers = (await readdir(folder)).filter((file) => !houseDrawings.has(file.replace(/\.png$/, '')))
  await Promise.all(strangers.map((file) => rm(join(folder, file))))
}

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`)

const manifest = (
  rows: string[],
): string => `/** The pictures of the house, written by \`npm run draw\`: change the drawings, not this list. */

/** A picture: SHA-256 of its PNG in hex, and its size in pixels. */
export type HousePicture = { hash: string; width: number; height: number }

const picture = (hash: string, width: number, height: number): HousePicture => ({ hash, width, height })

/** The file of each is \`pictures/<name>.png\`. */
export const housePictures = {
${rows.join('\n')}
} satisfies Record<string, HousePicture>

/** A picture that bubbles may show. */
export type PictureName = keyof typeof housePictures
`
