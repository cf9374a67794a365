// Bundles the phone page in memory when the simulator starts. Knows the bundler; knows nothing of chats.
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/** One file of the page, ready to be answered with its content type. */
type PageFile = { type: string; body: Uint8Array | string }

/**
 * The phone page: `html` for whoever opens the simulator, and what it loads.
 * The keys of `files` are paths from the server's root (`/phone/assets/…`); their names change with their content.
 */
type PhonePage = { html: string; files: Map<string, PageFile> }

const root = fileURLToPath(new URL('.', import.meta.url))
const base = '/phone/'

/** Bundles the page (about a second). Throws what the bundler throws when a file of the page cannot be read. */
export async function buildPhonePage(): Promise<PhonePage> {
  const built = await build({
    root,
    base,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `${root}main.tsx` },
    },
  })
  const files = new Map<string, PageFile>()
  for (const part of partsOf(built)) files.set(`${base}${part.fileName}`, asFile(part))
  return { html: frame([...files.keys()]), files }
}

type Part = Rolldown.OutputChunk | Rolldown.OutputAsset

function partsOf(built: Awaited<ReturnType<typeof build>>): Part[] {
  const outputs = Array.isArray(built) ? built : [built]
  return outputs.flatMap((output) => ('output' in output ? output.output : []))
}

function asFile(part: Part): PageFile {
  return { type: typeOf(part.fileName), body: part.type === 'chunk' ? part.code : part.source }
}

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

function typeOf(fileName: string): string {
  return types[fileName.slice(fileName.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

function frame(paths: string[]): string {
  const styles = paths.filter((path) => path.endsWith('.css'))
  const scripts = paths.filter((path) => path.endsWith('.js'))
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#22367A">
<title>เรียนดี · โทรศัพท์จำลอง</title>
<link rel="icon" href="data:,">
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n')}
</head>
<body><div id="page"></div></body>
</html>
`
}
