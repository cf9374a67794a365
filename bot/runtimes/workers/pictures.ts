/** The studio in a Worker: renderer and letters are modules beside its script. Twin of `node/pictures.ts`. */
import plain from '@expo-google-fonts/noto-sans-thai-looped/400Regular/NotoSansThaiLooped_400Regular.ttf'
import bold from '@expo-google-fonts/noto-sans-thai-looped/700Bold/NotoSansThaiLooped_700Bold.ttf'
import wasm from '@resvg/resvg-wasm/index_bg.wasm'
import { createStudio } from '../pictures'

/** Draws for the whole isolate. */
export const studio = createStudio(async () => ({
  wasm,
  letters: [new Uint8Array(plain), new Uint8Array(bold)],
}))
