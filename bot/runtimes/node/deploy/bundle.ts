/** The Worker as it would be uploaded: put together by wrangler, weighed, and taken apart to see what is heavy. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { deploy } from '../../../../shared/texts/deploy'
import { CommandError } from '../office-client'
import { type Wrangler, wordsOf } from './wrangler'

/** What the free plan of Workers takes, gzipped: https://developers.cloudflare.com/workers/platform/limits/ */
export const bundleLimitBytes = 3 * 1024 * 1024

/** A Worker that was put together. */
export interface Bundle {
  /** Gzipped, as Cloudflare counts. */
  sizeBytes: number
  /** Every file that went into it, from the project's folder, with its bytes before gzip. */
  files: { path: string; sizeBytes: number }[]
}

/** Puts the Worker together without asking anybody. Takes seconds: the mini-app is built too. */
export async function putTogether(wrangler: Wrangler): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'riandee-bundle-'))
  try {
    const answer = await wrangler(['deploy', '--dry-run', '--outdir', folder, '--metafile'])
    if (answer.code !== 0) throw new CommandError(deploy.cannotBuild({ words: wordsOf(answer) }))
    return await weigh(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Metafile {
  outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>
}

async function weigh(folder: string): Promise<Bundle> {
  const { outputs } = JSON.parse(await readFile(join(folder, 'bundle-meta.json'), 'utf8')) as Metafile // esbuild's form
  const files = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([path, { bytesInOutput }]) => ({ path, sizeBytes: bytesInOutput }))
  // Beside the script stand what it draws with: the renderer and the letters.
  const uploaded = (await readdir(folder)).filter((name) => /\.(js|wasm|ttf)$/.test(name))
  const sizes = await Promise.all(
    uploaded.map(async (name) => gzipSync(await readFile(join(folder, name))).length),
  )
  return { sizeBytes: sizes.reduce((sum, size) => sum + size, 0), files }
}

/** The heaviest packages and rooms, such as `zod 310 KiB`: before gzip, since only the whole is compressed. */
export function heaviest({ files }: Bundle, count = 8): string[] {
  const parts = new Map<string, number>()
  for (const { path, sizeBytes } of files) parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + sizeBytes)
  return [...parts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([name, sizeBytes]) => `${name} ${Math.ceil(sizeBytes / 1024)} KiB`)
}

/** A package by its name, a file of ours by its room. */
function partOf(path: string): string {
  const inPackage = path.split('node_modules/').at(-1)
  if (path.includes('node_modules/') && inPackage)
    return inPackage
      .split('/')
      .slice(0, inPackage.startsWith('@') ? 2 : 1)
      .join('/')
  return path.split('/').slice(0, 2).join('/')
}
