/**
 * Builds the mini-app twice: the real one into `dist/liff`, and, in mode `simulated`, one for the simulator's phone into
 * `dist/liff-simulated`, whose first file is simulated.tsx. What the real one holds is looked at by test.
 */
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, runnerImport } from 'vite'

const here = import.meta.dirname

/** What the page says before any program has come: `%name%` is a text of the pages. */
async function withWords(html: string): Promise<string> {
  const texts = resolve(here, '../shared/texts/th/pages/frame.ts')
  const { module } = await runnerImport<typeof import('../shared/texts/th/pages/frame')>(texts)
  // a %name% that is none of them has no text, and stops the build
  const say = (name: string) => module.frame[name as keyof typeof module.frame].replaceAll('\n', ' ')
  return html.replace(/%(\w+)%/g, (_, name: string) => say(name))
}

export default defineConfig(({ mode }) => {
  const isSimulated = mode === 'simulated'
  return {
    root: here,
    base: '/liff/',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      {
        name: 'first-page',
        transformIndexHtml: {
          order: 'pre',
          handler: (html) => withWords(isSimulated ? html.replace('./main.tsx', './simulated.tsx') : html),
        },
      },
    ],
    build: {
      outDir: resolve(here, '../dist', isSimulated ? 'liff-simulated' : 'liff'),
      emptyOutDir: true,
      // Inexpensive Android phones keep an old WebView for years.
      target: ['chrome87', 'safari14'],
      assetsInlineLimit: 2048,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // LINE's SDK apart: it changes with LINE's releases, not with ours, and is weighed apart.
          codeSplitting: { groups: [{ name: 'line-sdk', test: /node_modules[\\/]@(line|liff)[\\/]/ }] },
        },
      },
    },
  }
})
