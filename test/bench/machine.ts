/** The machine the figures come from, and how much of its CPU a process has used. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os'

/** One line: what a reader of the figures has to know of the machine. */
export function machineLine(): string {
  const model = cpus()[0]?.model.trim() || 'unknown CPU'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const busy = `load ${(loadavg()[0] ?? 0).toFixed(1)} before it began`
  const today = new Date().toISOString().slice(0, 10)
  return `${platform()} ${arch()}, ${availableParallelism()} cores (${model}), ${memory}, Node ${process.versions.node}, ${busy}, ${today}`
}

/** CPU milliseconds that a process and its threads have used so far; undefined where this system does not tell. */
export function cpuMsOf(pid: number): number | undefined {
  try {
    return platform() === 'linux' ? fromProc(pid) : fromPs(pid)
  } catch {
    return undefined
  }
}

/** Linux counts in hundredths of a second on every machine that Node runs on. */
const msPerTick = 10

function fromProc(pid: number): number {
  const fields = statFields(pid)
  return (Number(fields[11]) + Number(fields[12])) * msPerTick
}

/** What Linux tells of a process, after its name: that stands in brackets, and may hold spaces. */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** `ps` says [[days-]hours:]minutes:seconds.hundredths. */
function fromPs(pid: number): number {
  const said = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  const [days = '0', clock = said] = said.includes('-') ? said.split('-') : ['0', said]
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return (Number(days) * 86_400 + seconds) * 1000
}

/** The processes that a process has started and that are still there; none where this system does not tell. */
export function childrenOf(pid: number): number[] {
  try {
    const pairs = platform() === 'linux' ? parentsFromProc() : parentsFromPs()
    return pairs.filter(([, parent]) => parent === pid).flatMap(([child]) => child ?? [])
  } catch {
    return []
  }
}

const parentsFromProc = (): number[][] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [[Number(name), Number(statFields(Number(name))[1])]]
      } catch {
        return [] // it ended while we looked
      }
    })

const parentsFromPs = (): number[][] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
