/** The studio on one computer: renderer and letters lie where npm put them. Twin of `workers/pictures.ts`. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createStudio } from '../pictures'

const require = createRequire(import.meta.url)
const letters = ['400Regular/NotoSansThaiLooped_400Regular.ttf', '700Bold/NotoSansThaiLooped_700Bold.ttf']

/** Draws for the whole process. */
export const studio = createStudio(async () => ({
  wasm: await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
  letters: await Promise.all(
    letters.map((file) => readFile(require.resolve(`@expo-google-fonts/noto-sans-thai-looped/${file}`))),
  ),
}))
