/** The studio of whichever runtime the tests run in: its renderer lies elsewhere in each. */
import type { Pictures } from '../bot/ports'

const isWorker = navigator.userAgent === 'Cloudflare-Workers'

const studio = async (): Promise<Pictures> =>
  isWorker
    ? (await import('../bot/runtimes/workers/pictures')).studio
    : (await import('../bot/runtimes/node/pictures')).studio

/** Draws for real. */
export const testPictures: Pictures = {
  png: async (svg, width) => (await studio()).png(svg, width),
  outlines: async (svg) => (await studio()).outlines(svg),
}
