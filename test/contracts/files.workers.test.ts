import { env } from 'cloudflare:workers'
import { describe } from 'vitest'
import { r2Files } from '../../bot/runtimes/workers/files'
import { aFileStore } from './files'

describe('files in R2', () =>
  aFileStore(async () => {
    const files = r2Files(env.FILES)
    for (const key of await files.list('')) await files.remove(key)
    return files
  }))
