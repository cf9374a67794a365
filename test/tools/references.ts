/**
 * Looks in the documents for names of things that are not there: paths, npm scripts, environment names, headings.
 * Pure reading: what it finds it returns, one sentence each.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const rooms = '(?:bot|liff|shared|db|test|\\.ci|dist|data)'
const topFiles =
  '(?:wrangler\\.toml|package(?:-lock)?\\.json|tsconfig\\.json|README\\.md|LICENSE|\\.[a-z]+rc|\\.editorconfig)'
const path = new RegExp(`^(?:${rooms}/[^\\s]*|${topFiles})$`)
/** Made by running, so not there in a fresh clone. */
const made = /^(?:dist|data)\//
const environmentName = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g
const ownCommands = new Set(['ci', 'install', 'exec', 'init', 'view', 'config'])

/** What the Markdown files under `top` name and the project does not have. */
export function brokenReferences(top: string): string[] {
  const documents = globSync('**/*.md', {
    cwd: top,
    exclude: (name) => /^(node_modules|dist|data|\.git|\.wrangler)/.test(name),
  })
  const scripts = Object.keys(JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).scripts)
  const sources = sourceText(top)
  return documents.sort().flatMap((document) => {
    const text = readFileSync(join(top, document), 'utf8')
    return [
      ...missingPaths(top, text),
      ...missingScripts(text, scripts),
      ...unknownNames(text, sources),
      ...deadLinks(top, document, text),
    ].map((problem) => `${document}: ${problem}`)
  })
}

const withoutFences = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '')
const inlineCode = (text: string) =>
  [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

/** `<id>` and `*` in a path stand for anything. */
function missingPaths(top: string, text: string): string[] {
  return inlineCode(text)
    .filter((code) => path.test(code) && !made.test(code))
    .filter((code) => globSync(code.replace(/<[^>]+>|…/g, '*').replace(/\/$/, ''), { cwd: top }).length === 0)
    .map((code) => `there is no ${code}. Name what is there, or take the sentence out.`)
}

function missingScripts(text: string, scripts: string[]): string[] {
  return [...text.matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)]
    .map(([, run, name = '']) => ({
      name,
      isKnown: scripts.includes(name) || (!run && ownCommands.has(name)),
    }))
    .filter(({ isKnown }) => !isKnown)
    .map(({ name }) => `package.json has no script "${name}".`)
}

function unknownNames(text: string, sources: string): string[] {
  const named = new Set(text.match(environmentName))
  return [...named]
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))
    .map((name) => `no code reads the environment name ${name}.`)
}

function deadLinks(top: string, document: string, text: string): string[] {
  return [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .filter((to) => {
      const [file = '', heading] = to.split('#')
      const target = file ? join(top, dirname(document), file) : join(top, document)
      return !existsSync(target) || (heading && !headingsOf(target).includes(decodeURIComponent(heading)))
    })
    .map((to) => `the link ${to} leads nowhere.`)
}

/** Headings as GitHub names them in links. */
function headingsOf(file: string): string[] {
  return [...withoutFences(readFileSync(file, 'utf8')).matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

function sourceText(top: string): string {
  const files = globSync(
    ['bot/**/*.{ts,tsx,mjs}', 'liff/**/*.{ts,tsx}', 'db/**/*.ts', 'test/{tools,walks}/*.ts', 'wrangler.toml'],
    { cwd: top },
  )
  return files.map((file) => readFileSync(join(top, file), 'utf8')).join('\n')
}
