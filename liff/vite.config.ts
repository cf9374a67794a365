/**
 * Builds the mini-app twice: the real one into `dist/liff`, and, in mode `simulated`, one for the simulator's phone into
 * `dist/liff-simulated`, whose first file is simulated.tsx. What the real one holds is looked at by test.
 */
import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin, runnerImport } from 'vite'

const here = import.meta.dirname

/** One of our own files, read by the bundler itself. */
const load = async <Module>(path: string) => (await runnerImport<Module>(resolve(here, path))).module

/** What the page shows before any program has come: `%name%` is a text of the pages, or the weaving lozenges. */
async function withWords(html: string): Promise<string> {
  const { frame } = await load<typeof import('../shared/texts/th/pages/frame')>(
    '../shared/texts/th/pages/frame.ts',
  )
  const { lozenge } = await load<typeof import('../shared/look/lozenge')>('../shared/look/lozenge.ts')
  const woven = ['first', 'second', 'third'].map(
    (name, i) => `<path class="${name}" d="${lozenge(36 + 64 * i, 30, 6.4, 7)}"/>`,
  )
  const weaving = `<svg class="picture weaving" viewBox="0 0 200 60" aria-hidden="true">${woven.join('')}</svg>`
  // a %name% that is none of them has no text, and stops the build
  const say = (name: string) =>
    name === 'weaving' ? weaving : frame[name as keyof typeof frame].replaceAll('\n', ' ')
  return html.replace(/%(\w+)%/g, (_, name: string) => say(name))
}

/** Everything the pages say, as it is written down. */
async function allTexts(): Promise<string> {
  const files = await Promise.all(
    ['th', 'en'].map(async (language) => {
      const folder = resolve(here, `../shared/texts/${language}/pages`)
      return Promise.all((await readdir(folder)).map((name) => readFile(`${folder}/${name}`, 'utf8')))
    }),
  )
  return files.flat().join('')
}

const firstPage = (isSimulated: boolean): Plugin => ({
  name: 'first-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => withWords(isSimulated ? html.replace('./main.tsx', './simulated.tsx') : html),
  },
})

/** Makes `virtual:typeface.css`, and has the page fetch what it needs at once, so that no word moves later. */
const typeface = (folder: string): Plugin => {
  let css = ''
  return {
    name: 'typeface',
    async buildStart() {
      const { makeTypeface } = await load<typeof import('./typeface')>('typeface.ts')
      css = await makeTypeface(folder, await allTexts())
    },
    resolveId: (id) => (id === 'virtual:typeface.css' ? css : undefined),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /often-\d+.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/liff/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head',
          })),
    },
  }
}

export default defineConfig(({ mode }) => {
  const isSimulated = mode === 'simulated'
  const outDir = resolve(here, '../dist', isSimulated ? 'liff-simulated' : 'liff')
  return {
    root: here,
    base: '/liff/',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      firstPage(isSimulated),
      typeface(resolve(here, '../dist/typeface')),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      // Inexpensive Android phones keep an old WebView for years.
      target: ['chrome87', 'safari14'],
      assetsInlineLimit: 2048,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          // LINE's SDK apart: it changes with LINE's releases, not with ours, and is weighed apart.
          codeSplitting: { groups: [{ name: 'line-sdk', test: /node_modules[\\/]@(line|liff)[\\/]/ }] },
        },
      },
    },
  }
})
