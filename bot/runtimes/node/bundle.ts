/**
 * Makes one program of the bot, `dist/bot/start.js`, which starts several times as fast as its sources. Knows where they
 * begin, and nothing of what they do.
 */
import { dirname, relative, resolve } from 'node:path'
import { build, normalizePath, type Plugin } from 'vite'

const top = resolve(import.meta.dirname, '../../..')
const into = resolve(top, 'dist/bot')

/** A source finds its neighbours (migrations, pictures, courses) from where it stands; its code now stands elsewhere. */
const fromWhereItStood: Plugin = {
  name: 'from-where-it-stood',
  transform(code, id) {
    const stood = normalizePath(dirname(id))
    if (!stood.startsWith(normalizePath(top)) || stood.includes('/node_modules/')) return undefined
    const way = JSON.stringify(`/${normalizePath(relative(into, stood))}`)
    return { code: code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${way})`), map: null }
  },
}

await build({
  root: top,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [fromWhereItStood],
  // What is not plain JavaScript stays where npm put it.
  ssr: { noExternal: true, external: ['better-sqlite3', '@resvg/resvg-wasm'] },
  build: {
    ssr: 'bot/runtimes/node/start.ts',
    outDir: into,
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: true,
    // All beside each other: the way back to where a source stood is the same from every one.
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
})
