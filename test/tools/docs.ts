/** `npm run check`, last step: the documents tell what is. `npm run rooms` writes the drawing of the rooms anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { brokenReferences } from './references'
import { drawRooms } from './rooms'

const readme = 'README.md'
const place = /(<!-- rooms -->\n)[\s\S]*?(\n?<!-- \/rooms -->)/

if (process.argv.includes('--write-rooms')) writeRooms()
else check()

function check() {
  const problems = [...brokenReferences('.'), ...driftOfRooms()]
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

function driftOfRooms(): string[] {
  if (!existsSync(readme)) return [`${readme} is missing.`]
  const text = readFileSync(readme, 'utf8')
  if (!place.test(text))
    return [`${readme} has no place for its drawing: <!-- rooms --> and <!-- /rooms -->, each on a line.`]
  return withRooms(text) === text
    ? []
    : [`${readme}: the drawing of the rooms is out of date. Run: npm run rooms`]
}

function writeRooms() {
  writeFileSync(readme, withRooms(readFileSync(readme, 'utf8')))
}

function withRooms(text: string): string {
  return text.replace(
    place,
    (_, open: string, close: string) => `${open}${drawRooms('.')}\n${close.trimStart()}`,
  )
}
