/** Draws the rooms of the house from the imports that really are there, so that the README's picture cannot drift. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

const tops = ['shared', 'db', 'bot', 'liff']
const statement = /^(import|export)(\s+type)?\s[^'"`;]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm

/** The drawing as Mermaid text: whole arrows import code, dotted ones only types. */
export function drawRooms(top: string): string {
  const lines = ['```mermaid', 'flowchart LR']
  const ways = waysBetweenRooms(top)
  for (const way of [...ways.keys()].sort()) {
    const [from = '', to = ''] = way.split(' ')
    lines.push(`  ${box(from)} ${ways.get(way) ? '-->' : '-.->'} ${box(to)}`)
  }
  return [...lines, '```'].join('\n')
}

/** Every "from to" that exists; true when more than types pass there. */
function waysBetweenRooms(top: string): Map<string, boolean> {
  const ways = new Map<string, boolean>()
  for (const file of tops.flatMap((room) => sourcesUnder(join(top, room)))) {
    const here = relative(top, file).split(sep).join('/')
    for (const [, , type, from, bare] of readFileSync(file, 'utf8').matchAll(statement)) {
      const there = posix.join(dirname(here), from ?? bare ?? '')
      const way = `${roomOf(here)} ${roomOf(there)}`
      if (roomOf(here) !== roomOf(there)) ways.set(way, ways.get(way) === true || !type)
    }
  }
  return ways
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
}

/** `bot/flows/quiz` stands in `bot/flows`; what lies directly in `bot/` is the room `bot` itself. */
function roomOf(path: string): string {
  const [top = '', inner = '', ...rest] = path.split('/')
  return top === 'bot' && rest.length > 0 ? `${top}/${inner}` : top
}

const box = (room: string) => `${room.replace('/', '_')}["${room}"]`
