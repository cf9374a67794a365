// Where every npm script begins: makes sure that the packages and a fitting Node are there, then runs what was asked.
// It runs on whatever Node a person has (18 or newer), so it imports nothing that must first be installed, and knows
// nothing of the bot but the names of its commands.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isStale, settle } from './built.mjs'

const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const inModules = (path) => join(top, 'node_modules', path)
const tool = {
  vite: inModules('vite/bin/vite.js'),
  vitest: inModules('vitest/vitest.mjs'),
  tsc: inModules('typescript/bin/tsc'),
  biome: inModules('@biomejs/biome/bin/biome'),
  layers: inModules('dependency-cruiser/bin/dependency-cruiser.mjs'),
}
/** A TypeScript file, run in this very process: no launcher between it and the signals. */
const ours = (file) => ['--import', 'tsx', file]
const command = (name) => [{ run: ours(`bot/runtimes/node/commands/${name}.ts`) }]

const ofMiniApp = ['liff', 'shared', 'package-lock.json']
const buildMiniApp = [
  {
    run: [tool.vite, 'build', '--config', 'liff/vite.config.ts', '--logLevel', 'warn'],
    makes: 'dist/liff',
    of: ofMiniApp,
  },
  {
    run: [tool.vite, 'build', '--config', 'liff/vite.config.ts', '--logLevel', 'warn', '--mode', 'simulated'],
    makes: 'dist/liff-simulated',
    of: ofMiniApp,
  },
]
/** One quick file in place of some hundred that would be compiled at every start. */
const buildBot = {
  run: ours('bot/runtimes/node/bundle.ts'),
  makes: 'dist/bot',
  of: ['bot', 'db', 'shared', 'package-lock.json'],
}

/** What each npm script does, step by step. Arguments given by the person go to the last step. */
const asked = {
  start: [...buildMiniApp, buildBot, { run: ['--enable-source-maps', 'dist/bot/start.js'] }],
  test: [...buildMiniApp, buildBot, { run: [tool.vitest, 'run', '--config', 'test/tools/vitest.config.ts'] }],
  check: [
    {
      name: 'types',
      run: [tool.tsc, '-p', '.', '--incremental', '--tsBuildInfoFile', inModules('.cache/types.tsbuildinfo')],
    },
    { name: 'style', run: [tool.biome, 'check', '--config-path=test/tools/house-style.jsonc', '.'] },
    {
      name: 'layers',
      run: [tool.layers, 'bot', 'liff', 'shared', 'db', 'test', '--config', 'test/tools/layers.cjs'],
    },
    { name: 'documents', run: ours('test/tools/docs.ts') },
  ],
  rooms: [{ run: ours('test/tools/docs.ts'), args: ['--write-rooms'] }],
  walk: [
    {
      run: [tool.vitest, 'run', '--config', 'test/tools/vitest.config.ts', '--project', 'node', 'test/walks'],
    },
  ],
  course: command('course'),
  owed: command('owed'),
  issuer: command('issuer'),
  key: command('key'),
  badge: command('badge'),
  'setup-line': command('setup-line'),
  deploy: command('deploy'),
  bench: [buildMiniApp[0], buildBot, { run: ours('test/bench/main.ts') }],
  draw: [{ run: ours('bot/runtimes/node/studio/draw.ts') }],
}

await main(process.argv[2], process.argv.slice(3))

async function main(what, args) {
  const steps = asked[what]
  if (!steps) leave(1, `Say one of: ${Object.keys(asked).join(', ')}.`)
  process.chdir(top)
  await install()
  const node = fittingNode()
  const waiting = steps.filter((step) => !step.makes || isStale(top, step))
  for (const step of waiting) {
    if (step.name) say(`· ${step.name}`)
    const began = new Date()
    const isLast = step === steps[steps.length - 1]
    const code = await run(node, [...step.run, ...(step.args ?? []), ...(isLast ? args : [])])
    if (code !== 0)
      leave(
        code,
        step.name && `The check of ${step.name} found the lines above. Mend them, then run it again.`,
      )
    if (step.makes) settle(top, step.makes, began)
  }
}

/** Installs when what stands in node_modules is not what package-lock.json asks for. */
async function install() {
  if (isInstalled()) return
  say('กำลังเตรียมของที่ต้องใช้ ใช้เวลาไม่เกินสองนาทีค่ะ · Installing what is needed (npm ci), two minutes at most.')
  const npm = process.env.npm_execpath
  const arguments_ = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const code = npm
    ? await run(process.execPath, [npm, ...arguments_])
    : await run('npm', arguments_, { shell: process.platform === 'win32' })
  if (code !== 0 || !isInstalled())
    leave(
      code || 1,
      'ยังเตรียมของไม่ครบค่ะ ต่ออินเทอร์เน็ต แล้วสั่งอีกครั้งนะคะ · Not everything is installed yet: connect to the internet and run the same command again.',
    )
}

/** npm notes what it installed in node_modules; an install cut short leaves no note. A plain `npm ci` counts too. */
function isInstalled() {
  const note = inModules('.package-lock.json')
  if (!existsSync(note)) return false
  const { packages: here } = JSON.parse(readFileSync(note, 'utf8'))
  const { packages: wanted } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'))
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link) return true
    return here[path] ? here[path].version === version : optional || devOptional
  })
}

/** The Node that came with the packages, or the one this runs on when it is new enough. */
function fittingNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const brought = inModules(`node-${system}-${process.arch}/bin/${file}`)
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath
  leave(
    1,
    `ต้องใช้ Node.js รุ่น 22.12 ขึ้นไปค่ะ เครื่องนี้มีรุ่น ${process.versions.node} ติดตั้งรุ่นใหม่ได้ที่ https://nodejs.org · Node.js 22.12 or newer is needed; this computer has ${process.versions.node}. Get it at https://nodejs.org`,
  )
}

/** Runs one child to its end, hands signals on to it, and answers its exit code as a shell would. */
function run(program, args, options = {}) {
  const path = `${inModules('.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, PATH: path }, ...options })
  const handOn = (signal) => {
    // Ctrl-C reaches everyone at a terminal by itself: handing it on would be a second, impatient one.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, handOn)
  const watch = watchNpm(() => child.kill('SIGTERM'))
  return new Promise((done) => {
    const end = (code) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, handOn)
      done(code)
    }
    child.on('error', () => end(127))
    child.on('exit', (code, signal) =>
      end(code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0)),
    )
  })
}

/** npm puts a shell between itself and us that dies of a signal without handing it on: then we are left alone. */
function watchNpm(whenGone) {
  const parent = process.ppid
  const isGone = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent
  return setInterval(() => isGone() && whenGone(), 250)
}

function say(sentence) {
  process.stdout.write(`${sentence}\n`)
}

function leave(code, sentence) {
  if (sentence) process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
