import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import { diskFiles } from '../../bot/runtimes/node/files'
import { aFileStore } from './files'

describe('files on disk', () =>
  aFileStore(async () => diskFiles(mkdtempSync(join(tmpdir(), 'riandee-files-')))))
